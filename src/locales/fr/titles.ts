import { part } from '../../regex.js';
import type { TitleWords } from '../titles.js';

export const titles: TitleWords = {
  speaks: 'nous|notre|nos|vous|votre|tu|te|carrieres?|groupe|bienvenue',
  seeks: part`
    recherch(?:e|ons)(?: actuellement)?|cherch(?:e|ons)|recrut(?:e|ons)|embauch(?:e|ons)|engag(?:e|eons)|a la recherche
  `,
  seekAdverbs: 'activement|presentement|egalement|urgemment|de suite',
  forWhom: 'pour',
  one: part`
    une?|un ?\(e\)|un[.·•]e
  `,
  when: 'pour|actuellement|dans le cadre',
  whenMore: 'notre|equipe|cette|de',
  articles: part`
    un ?\(e\)|un[.·•]e|une?(?: ?\/ ?un[ea]?| ou une?)?|notre(?: futur(?:e|\(e\))?)?|d'une?(?:\(e\))?
  `,
  seekBare: "(?:le )?poste d[e']|nous recherchons des",
  seekFirst: 'recherchons|recherche|recrutons|recrute',
  bareArticles: "d'|une? ",
  seekWho: 'recherch(?:e|ons)|cherch(?:e|ons)|recrut(?:e|ons)|embauch(?:e|ons)|engag(?:e|eons)',
  seekNamed: 'recrute|recherche|recherchons|recrutons',
  as: "en tant qu[e']|en qualite d[e']|etre|devenez",
  asArticles: part`
    une?|un\(e\)|notre
  `,
  workAs: 'travailler (?:comme|en tant que) (?:une? )?',
  joinedAs: "en tant qu[e']|comme",
  joinArticles: 'une?|notre',
  join: 'rejoign(?:ez|ons|ant)',
  youBe: "role d[e']|missions? de|etes-vous|es-tu|devenez|deviens",
  ourNext: part`
    notre (?:futur|prochain)(?:e|\(e\))?|une? |la |le
  `,
  reader: 'vous|votre|vos|tu|ton|te',
  soughtWords: 'embauch* engag* recherch* cherch* recrut* poste',
  manyWords: 'recrut* recherch*',
  asWords: 'tant qualite etre devenez comme',
  beWords: 'role mission* etes es devenez deviens',
  day: part`
    (?:une|votre|ta) journee(?: type| typique)? (?:en tant qu[e']|comme|d[e'])|(?:votre|ton) quotidien (?:en tant qu[e']|comme|d[e'])
  `,
  dayArticles: 'une?',
  dayWords: 'journee quotidien',
  recruits: "(?:avis de )?recrutements? (?:d['’‘]une?(?:[-./·(]{1,2}e\\)?)? |d['’‘]|de |pour |: ?)",
  announces: '(?:nous |on )?(?:recrutons|recherchons|cherchons|recrute|recherche)',
  announceWords: 'recrutons recherchons cherchons recrute recherche',
  at: 'chez|en',
  own: part`
    (?:recherch|cherch|recrut|embauch)e (?:actuellement )?(?:son ?/ ?sa|son ou sa|sa ou son|son|sa|ses)
    (?: (?:futur|prochain|nouveau|nouvel)(?:e|s|es|\(e\))?| nouvelles?)?
  `,
  ownWords: 'recherche cherche recrute embauche',
  served: 'chaque|chacune?|patient|client|eleve|usager|utilisateur',
  numbers: 'deux|trois|quatre',
  newPosts: 'nouveaux',
  posts: 'postes',
  postsOpen: 'a pourvoir',
  postArticles: 'une?',
  and: 'et',
  secondOne: 'une?|ses|son|sa',
  with: 'chez',
  ourMany: 'nos (?:futurs )?',
  ourManyWords: 'nos',
  weakLabels: "intitule|poste(?: propose| recherche)?|fonction|offre d'emploi|(?:on )?(?:cherche|recherche)",
  titleLabels: 'intitule du poste|poste a pourvoir',
  fieldLabels: 'intitule|poste(?: propose)?',
  labelWords: 'intitule offre poste cherche recherche fonction',
  toldLabels: 'poste|intitule|offre|fonction',
  labelAlone: 'intitule du poste',
  weakAlone: 'poste(?: propose)?|fonction',
  listing: 'emplois|offres',
  ours: 'nos',
  pageOfJobs: "carrieres?|emplois?|offres? d['’]emploi|recrutement",
  headlineFirst: 'offre',
  headlineAt: 'chez',
  notice: 'offre|annonce|recrut|emploi|nos',
  terms: 'temps (?:plein|partiel)|presentiel|de presen|teletravail|jour|nuit',
  soughtArticles: part`
    une?|un ?\(e\)|notre
  `,
  soughtAs: "en tant qu[e']|comme",
  soughtBy: 'recherch(?:ons|e)|cherch(?:ons|e)|recrut(?:ons|e)',
  postOf: 'poste',
  postJoint: 'de',
  nameSpeaks: 'nous',
  sentence: part`
    cette|notre|nous|recrute|(?:re)?cherche (?:une?|des)|recherchons|cherchons|recrutons|embauchons|engageons|tu|votre|vous|que
  `,
  adjectives: 'passionné passionnée talentueux talentueuse futur future nouveau nouvelle',
  stops:
    'est sera sont pour afin qui avec dans au aux chez sur vous tu que ayant capable spécialisé spécialisée passionné passionnée motivé motivée rigoureux rigoureuse autonome dynamique titulaire diplômé diplômée souhaitant disposant basé basée',
  advert: part`offre d'emploi|recherche(?! (?:et|clinique|en|operationnelle|appliquee|scientifique|marketing|&|de)\b)`,
  advertFor: 'de',
  oneWanted: 'une?',
  leadingPost: '(?:le )?poste de ',
  forHouse: 'pour (?:notre|nos|restaurant|hotel|magasin|boulangerie|entreprise|famille|cabinet|clinique)',
  inTown: 'à',
  atOnce: '(?:poste a pourvoir )?(?:des que possible|immediatement)',
  freeTerms: 'en (?:cdi|cdd)|a temps (?:plein|partiel)|a (?:mi|plein|tiers)[- ]temps',
  signedTerms: 'a temps (?:plein|partiel|complet)|h/m',
  termsBegin: part`a temps|h/m\b`,
  small: 'de des du la le les et en à pour au aux',
};
