import { part } from '../../regex.js';
import type { PageWords } from '../pages.js';

export const pages: PageWords = {
  button: part`
    postuler|enregistrer|partager|imprimer|(?:afficher|voir) (?:plus|moins)|signaler (?:l'|cette )(?:offre|annonce)
  `,
  frame: part`
    (?:aller|passer) au contenu\b|retour (?:a|aux|vers) |(?:se connecter|mon compte|creer un compte)$
  `,
  way: part`
    accueil|a propos|(?:nos |toutes les )?offres(?: d'emploi)?|entreprises|connexion|actualites|(?:tout )?(?:accepter|refuser)|aide
  `,
  field: 'nom|prenom|telephone|envoyer',
  foot: 'mentions legales',
  mail: 'de|a|objet|envoye',
  otherJobs: part`
    (?:(?:autres|dernieres) )?offres (?:d'emploi )?(?:similaires|qui pourraient vous (?:interesser|plaire)|recommandees)|
    autres offres (?:d'emploi|de .{2,40})
  `,
};
