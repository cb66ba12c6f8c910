import { part } from '../../regex.js';
import type { WayWords } from '../ways.js';

export const ways: WayWords = {
  // "3 jours de télétravail", "télétravail de 2 à 3 jours", "télétravail 3J/semaine", "télétravail partiel"
  'teletravail-jours': {
    words: 'teletrav* hybride',
    pattern: part`
      \bteletravail\w*[^.!?\n]{0,40}?\b(?:[1-4]|un|deux|trois|quatre)(?: ?(?:a|ou|-) ?[1-4])? ?(?:j\b|jours?)|
      \b(?:[1-4]|un|deux|trois|quatre)(?: ?(?:a|ou|-) ?[1-4])? ?(?:j|jours?)\b[^.!?\n]{0,25}\bteletravail|
      \bteletravail (?:partiel|hybride|regulier|occasionnel|ponctuel|possible)(?! a 100)|
      \b(?:mode|travail|rythme|format|organisation|modele|poste|politique) (?:de travail )?hybride
    `,
    notBefore: 'par (?:mois|an)',
  },
  // "télétravail complet"
  'trabajo-remoto': {
    words: 'teletravail',
    besides: 'teletravail',
    pattern: part`\bteletravail (?:complet|total|integral|a 100)`,
  },
  // "possibilité de télétravail"
  'home-office-possible': {
    words: 'teletravail homeoffice office',
    pattern: part`\bpossibilite\s(?:de )?(?:du |faire du )?(?:teletravail|home-?office)\b`,
    notBefore: 'par an',
  },
  // "poste en présentiel"
  presencial: {
    words: 'presentiel site',
    pattern: part`
      \bposte (?:100 ?% )?en presentiel\b|\b(?:poste|travail|emploi) (?:100 ?%|uniquement|exclusivement|entierement) presentiel\b|\b100 ?% (?:en )?presentiel\b|
      \b(?:lieu (?:du poste|de travail)|mode de travail) ?: ?(?:100 ?% )?(?:en )?presentiel\b|
      \b(?:poste|travail|emploi) (?:(?:100 ?%|uniquement|exclusivement|entierement) sur site|sur site (?:uniquement|exclusivement|obligatoire))\b
    `,
    notAfter: 'pas|facultati[a-z]{1,2}',
  },
  // "télétravail possible partout en France"
  'throughout-the-country': { words: 'partout', pattern: part`\bteletravail[^.!?\n]{0,16} partout en\b` },
  // "vous travaillez de chez vous"
  'from-home': {
    words: 'distance chez domicile ou',
    besides: 'poste travail* entierement totalement completement integralement',
    pattern: part`
      \b(?:100 ?%|entierement|totalement|completement|integralement) a distance\b|
      \b(?:vous travaille[rz]\w*|tu travaille[rs]\w*) (?:de|depuis) (?:chez vous|chez toi|votre domicile|ton domicile)|
      \b(?:travaillez|travailles?|travailler) (?:d'|de la )?ou (?:vous voulez|tu veux|bon vous semble)\b
    `,
    notBefore: 'jours?|jusqu|bureau',
  },
  // "trois jours au bureau"
  'by-turns': {
    words: 'bureau chez maison distance presence',
    besides: 'jour jours',
    pattern: part`
      \b(?:[1-4]|un|deux|trois|quatre) jours?(?: par semaine)? (?:a la maison|chez vous|chez toi|au bureau|en presentiel|a distance)\b|
      \bpresence (?:au bureau|sur site) (?:[1-4]|un|deux|trois|quatre) jours? par semaine\b
    `,
    notAfter: 'pas',
    notBefore: 'par an|par mois|formation',
  },
  // "le travail se fait sur place"
  'at-the-place': {
    words: 'teletravail place presence',
    besides: 'poste travail obligatoire requise',
    pattern: part`
      \b(?:poste|emploi) (?:n'est pas|non) (?:ouvert|eligible|compatible|adapte) (?:au|avec le) teletravail\b|
      \b(?:travail|poste) (?:se fait|s'effectue|est) (?:uniquement |entierement )?sur place\b|
      \bpresence (?:sur site|au bureau|sur place) (?:est )?(?:obligatoire|requise|exigee)(?= tous les jours| chaque jour|[.!;]|$)
    `,
    notAfter: 'ou|si|hybrid[a-z]*',
    notBefore: 'essai|formation|[1-4] jours',
  },
};
