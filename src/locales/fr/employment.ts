import { part } from '../../regex.js';
import type { EmploymentWords } from '../employment.js';

export const employment: EmploymentWords = {
  kinds: {
    FULL_TIME: { names: 'temps[- ](?:plein|complet)|plein[- ]temps|cdi|contrat a duree indeterminee' },
    PART_TIME: { names: 'temps partiel|mi-temps' },
    TEMPORARY: {
      stems: 'interim',
      names: 'cdd|contrat a duree determinee',
      also: part`\b(?:travail temporaire|saisonni(?:er|ere))\b`,
    },
    INTERN: { names: 'alternance|apprentissage', also: part`\b(?:stagiair(?:es?|s)?|alternante?s?)\b` },
    VOLUNTEER: { names: 'benevolat', also: part`\bbenevol(?:es?|at)\b` },
  },
  lines: 'contrat saisonnier|contrat (?:en alternance|d.apprentissage)',
  words: 'temps cdi cdd contrat interim alternance apprentissage benevolat',
  inEnglish: 'cdi|cdd',
  inTitle: 'stagiaire?|alternan(?:ce|te?)|apprentissage',
  inOwnTitle: 'stage',
  inBrackets: 'cdi|cdd',
  joint: 'ou|et',
  hours: 'heures',
  per: 'par',
  week: 'semaine',
  months: 'mois',
  during: 'de',
  refused: 'etudi[a-z]+|formation|possibilit[ae]|salari[a-z]+|collaborateurs|equivalents?',
  statements: {
    // "poste en CDI", "CDI à temps plein", "contrat en alternance"
    'en-cdi': {
      words: 'cdi cdd stage interim interimaire temporaire',
      pattern: part`
        \b(?:
          (?:
            postes?|contrat|recrut[a-z]+|embauche|offre|offrons|emploi|recherch[a-z]+|propos[a-z]+
          )\b[^.!?\n]{0,40}?\b(?:en|d.un|un|de type|:) ?(?:cdi|cdd|stage|interim)\b|
          (?:missions?|contrats?) (?:d.|en )interim\b|missions? (?:interimaires?|de travail temporaire)\b
        )
      `,
    },
    // "poste saisonnier", "emploi saisonnier de mai à septembre"
    saisonnier: {
      words: 'saisonnier saisonniere',
      pattern: part`\b(?:poste|emploi|contrat|cdd|travail|mission) saisonni(?:er|ere)\b`,
    },
    // "stage de fin d'études", "stage de 6 mois"
    'un-stage': {
      words: 'stage',
      pattern: part`(?:\b(?:un|ce|votre|ton|notre) |^[^a-z]{0,4})stage (?:de fin|de \d|d.une duree|sera|est)\b`,
    },
    befristet: { words: 'determinee', pattern: part`\bcontrat a duree determinee\b` },
    // "à temps plein", "à temps plein ou à temps partiel"
    'a-temps-plein': {
      words: 'plein partiel complet',
      pattern: part`
        \ba (?:temps (?:plein|partiel|complet)|plein temps)\b(?: ou a (?:temps (?:plein|partiel|complet)|plein temps)\b)?
      `,
    },
    // "CDI 39h", "CDD d'un an", "CDI à pourvoir": at the start of a sentence or behind a sign
    cdi: {
      words: 'cdi cdd',
      pattern: part`
        (?:^|[.!?:;,(|-] )(?:cdi|cdd)(?= (?:
          de \d|d.un|\d{2} ?h|a (?:temps|pourvoir|partir)|temps (?:plein|partiel|complet)|renouvelable|saisonnier|
          ou (?:cdi|cdd)\b
        )| ?[-|,] ?\d{2} ?h)
      `,
    },
  },
};
