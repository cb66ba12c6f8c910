import { part } from '../../regex.js';
import type { PlaceWords } from '../places.js';

const SEEKS = 'recherch* pourvoir recrut* cherch* embauch* travaill*';

export const places: PlaceWords = {
  // "poste basé à", "vous serez rattaché à", "locaux situés à", "poste à pourvoir à"
  'poste-base-a': {
    words: 'base basee bases situe situee situes situees localise localisee pourvoir',
    pattern: part`\b(?:basee?s?|situee?s?|localisee?s?|pourvoir)\s(?:a|en|au|aux|dans|sur)\s`,
    subject: part`\b(?:poste|mission|stage|alternance|cdi|emploi|vous serez|vous etes|tu seras|locaux|bureaux|agence)\b`,
    apart: part`\b(?:tout|chaque|certains|plusieurs) postes?\b`,
  },
  // "Basé(e) à Toulouse, vous ...", "un(e) boulanger(e) basé(e) à Toulouse"
  'base-a': {
    words: 'base basee e',
    near: [{ key: 'base', after: [' a '], within: 8 }],
    own: true,
    pattern: part`(?:^[^a-z]{0,4}|[.!?] )basee? a\s|\bbase\(e\) a\s`,
  },
  // "télétravail depuis la France"
  depuis: {
    words: 'depuis partout',
    pattern: part`
      \b(?:remote|teletravail|distanciel)\s(?:[a-z]+ )?depuis\s|\bteletravail[^.!?\n]{0,16} partout en\s
    `,
  },
  // "dans nos bureaux de", "au sein de notre agence de", "pour renforcer notre équipe à"
  'dans-nos-bureaux': {
    words: 'nos notre',
    besides:
      'bureaux bureau locaux agence site equipe magasin implantation atelier usine antenne etablissement entrepot',
    pattern: part`
      \b(?:
        dans|depuis|a|au sein de|rejoindre|rejoignez|rejoindrez|rejoindras|rejoins|pour|renforcer|integrer|integrez|sur
      )\s(?:nos|notre)\s(?:nouveaux\s|nouvelle\s)?(?:bureaux?|locaux|agence|site|magasin|equipe|implantation|atelier|usine|antenne|etablissement|entrepot)\s
      (?:de\s|d'|a\s|basee? a\s|situee?s? a\s)
    `,
  },
  // "dans la charmante ville de Nyon"
  'ville-de': {
    words: 'ville commune municipalite',
    near: [{ key: 'ville d' }, { key: 'commune d' }, { key: 'municipalite d' }],
    own: true,
    pattern: part`\b(?:dans|a|au coeur de) (?:la|notre) (?:[a-z]+ )?(?:ville|commune|municipalite) (?:de |d')`,
    not: part`\b(?:clients?|bureaux|filiales)\b`,
  },
  // "recherchons un soudeur à Vesoul"
  'buscamos-en': {
    words: 'recherchons recrutons cherchons embauchons engageons',
    own: true,
    pattern: part`
      \b(?:recherchons|recrutons|cherchons|embauchons|engageons)\s(?:[a-z'/().-]+ ){1,6}?(?:a|sur)\s
    `,
    not: part`
      \b(?:experience|clients?|projets?|formation|diplomee?|basee?|que|qui|ayant|formee?|pretes?|capables?|avec)\b
    `,
  },
  // "CDI, lieu de travail : Vannes", within a line
  'label-within': {
    words: 'lieu',
    own: true,
    pattern: "lieu (?:de travail|du poste|de la mission|d'exercice)",
  },
  // "autour de Vannes (56000)", "sur le secteur de Vannes": around or in a place that has no name but the town's
  'round-about': {
    words: 'autour alentours secteur sites',
    own: true,
    pattern: part`
      \b(?:autour|aux alentours) (?:de |d')(?=[^.,()\n]{2,40} ?\(\d{2,5}\))|\bsur (?:le secteur|les sites) (?:de |d')
    `,
    not: part`\bclients?\b`,
  },
  // "vous travaillerez principalement à Vannes"
  'work-is-in': {
    words: 'travaillerez travailleras poste',
    besides: 'travaillerez travailleras exercerez interviendrez prise poste',
    own: true,
    pattern: part`
      \b(?:vous travaillerez|tu travailleras|vous exercerez|vous interviendrez)(?: principalement)? (?:a|sur) |
      \bprise de poste (?:a|sur) |\bposte (?:est )?(?:a|sur) (?=[^.!?\n]{2,30}$)
    `,
    not: part`\bpas\b`,
  },
  // "Rejoignez notre équipe à Lyon"
  'join-us-in': {
    words: 'equipe',
    besides: 'rejoignez rejoins',
    own: true,
    pattern: part`\b(?:rejoignez|rejoins) (?:notre|l'|nos) ?(?:[a-z-]+ ){0,3}(?:a|sur) `,
  },
  // "Nos bureaux sont à Lyon"
  'house-is-in': {
    words: 'bureaux locaux atelier agence restaurant',
    besides: 'notre nos',
    own: true,
    pattern: part`
      \bn(?:os|otre) (?:[a-z-]+ )?(?:bureaux|locaux|atelier|agence|restaurant|magasin|usine|cabinet) (?:sont|est|se trouvent?|se situent?)(?: situee?s?| basee?s?| implantee?s?)? (?:a|au coeur de|pres de) 
    `,
    not: part`\bsiege\b`,
  },
  // "un boulanger pour notre atelier de"
  'ours-in': {
    words: 'notre nos',
    besides: SEEKS,
    own: true,
    pattern: part`
      (?:notre|nos)(?<=\b(?:pour|dans|a|de) (?:notre|nos))\s(?:[a-z'&-]+ ){1,3}?(?:(?:situee?s?|basee?s?|implantee?s?) )?(?:a|de)
    `,
    not: part`\b(?:fournisseur|partenaire)[a-z]*\b`,
    apart: part`\b(?:collaborateurs|salaries)\b`,
  },
  // "pour le compte d'un de nos clients à"
  'client-in': {
    words: 'client clients',
    besides: SEEKS,
    own: true,
    pattern: part`
      \bpour (?:le compte d')?(?:notre|un de nos|l'un de nos|l'un de ses) clients?,? (?:(?:situee?|basee?|implantee?) )?(?:a|sur) 
    `,
  },
  // "pour une clinique située à Lyon recherchons"
  'house-in': {
    words: 'pour',
    besides: SEEKS,
    own: true,
    pattern: part`
      \bpour (?:une?|le compte d'une?) (?:[a-z'-]+ ){1,4}?(?:situee? |basee? )?a (?=[^.!?\n]{2,40}? (?:recherchons|recrutons|cherchons)\b)
    `,
  },
};
