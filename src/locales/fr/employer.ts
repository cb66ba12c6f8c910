import type { EmployerWords } from '../employer.js';

export const employer: EmployerWords = {
  joint: 'et',
  hires: 'recherche|recrute|cherche|embauche',
  beside: 'chez le, chez la, chez, au',
  cues: 'integrer postulez bienvenue recherchons recrutons cherchons depuis poste emploi stage alternance carriere contrat',
  invites: [
    "integrer(?: le groupe| l'equipe de)?",
    'postulez chez',
    "bienvenue (?:chez|dans l'equipe de)",
    '(?:recherchons|recrutons|cherchons) pour',
  ],
  onBehalf: 'pour',
  seek: '(?:nous )?(?:recherchons|recrutons)',
  jobIn: "(?:poste|emploi|stage|alternance|carriere|contrat) (?:au sein d[eu]|aupres de|dans)(?: la| l')?",
  since: 'depuis',
  article: 'la',
};
