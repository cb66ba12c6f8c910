import { part } from '../../regex.js';
import type { EmployerWords } from '../employer.js';

export const employer: EmployerWords = {
  joint: 'et',
  hires: 'recherche|recrute|cherche|embauche|recherchent|recrutent',
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
  before: part`
    (?:rejoignez|rejoindre)(?: (?:la team|l'equipe|le groupe|les equipes|la societe|l'entreprise))?|
    (?:integrez|vous integrerez)(?: (?:le groupe|la societe|l'entreprise))?|nous sommes|chez|au sein d[eu']
  `,
  beforeWords: 'rejoignez rejoindre sommes chez sein integrez integrerez',
  sure: 'chez|rejoi|integr|vous integr',
  weak: 'au sein|chez',
  we: 'nous',
  weAre: 'nous sommes',
  apposed: "(?:une?|la|le|l)['’ ]",
  weFollow: 'nous|vous|on|[a-z]{3,15} (?:nous|vous)',
  isA: "est (?:une?|le|la|l['’][a-zà-ÿ]+|un des|devenue?|présent)",
  self: part`
    (?:(?<=,\s)|, )(?:acteur|leader|éditeur|spécialiste|pionnier|cabinet|entité|groupe|entreprise|société)e?(?= [a-zé])|
    (?<=,\s)(?:filiale|une? (?:[^\s.]+ ){0,3}(?:entreprise|société|filiale)|ce n['’]est)|sont (?:une?|les?|la|des)|est votre|
    accompagne|conçoit|propose|développe|compte|accueille|se présente|offre|(?:vous|te) (?:offre|propose)
  `,
  selfWords:
    'filiale acteur leader editeur specialiste pionnier cabinet entite groupe entreprise societe une est sont accompagne accueille presente concoit propose developpe compte offre',
  is: 'est',
  articles: 'une?|la|le',
  elided: "l['’]",
  product: 'logiciel|plateforme|outil',
  productWords: 'logiciel plateforme outil',
  measure: 'certificat|certification|dispositif|diplôme|loi|décret|permis|habilitation|attestation|formation',
  ofProduct: 'de|pour|qui',
  opens: 'En|Dans|Pour',
  clauseOpens: 'la|le',
  speaks: "vous|met|engage|embauche|favorise|garantit|promeut|s['’]engage",
  ofSort: "(?:Le|La|L['’]) ?(?:hotel|bar|pizzeria|groupe)|Notre client,?",
  searches: part`
    est (?:(?:actuellement|toujours|aujourd['’]hui|également) )?(?:à la recherche|en recherche|en quête) d|
    met au concours|(?:engage|embauche) (?:actuellement |de suite )?(?:une?[ .(·]|des |deux |plusieurs |\d)|
    vous propose (?:un poste|un emploi|une mission|des postes|des missions|de rejoindre)
  `,
  promises: part`
    (?:favorise|garantit|promeut|s['’]engage) (?:[^\s.]+ ){0,5}?(?:l['’])?(?:égalité|diversité|inclusion)
  `,
  sayWords: 'concours engage embauche recherche quete propose egalite diversite inclusion',
  body: part`
    entreprise|société|start-?up|scale-?up|agence|association|coopérative|cabinet|PME|ESN|groupe|éditeur|fabricant|filiale|
    enseigne|bureau d['’]études|acteur|organisme|établissement
  `,
  within: 'de|des|du|dans',
  careersAt: "(?:carrieres?|emplois?|offres? d'emploi|travailler) (?:chez|a)",
  nobody: 'inconnue?|anonyme|confidentiel(?:le)?|siege(?: social)?',
  common:
    'le la les un une nous vous notre votre poste entreprise société tu ainsi aussi donc enfin ensuite etablissement carriere carrieres recrutement offres emplois mairie',
  pronouns: 'toi moi soi eux elles',
  nameArticles: 'La|Le',
  nameElided: "L['’]",
  kinds: part`
    Société|Boulangerie|Boucherie|Mairie|Commune|Ville|Clinique|Fondation|Lycée|Collège|Centre|Cabinet|Groupe|Hotel|EHPAD|EMS|CPAS|
    CISSS|CIUSSS|CHSLD|CPE|Cégep|Municipalité|ASBL|Fédération|Crèche|CHU|Hôpital|Association|Institut|Université|École|
    Entreprise|Établissement|IME|ESAT
  `,
  nameLabels: "Employeur|L['’]entreprise|La société",
  branch: 'Agence',
  firms: 'avocats|architectes|notaires',
  leads: 'chez',
  spokenBefore: 'chez|rejoignez',
  employerLabels: 'entreprise',
  spokenArticles: 'la',
  spokenAfter: 'est|a ete|offre|propose|recrute|recherche|accompagne',
  itsOwn: 'notre',
  itsParts: 'client[a-z]*|partenaire|entreprise|societe|equipe',
  equipe: "l['’]equipe ",
  departments: part`
    ressources humaines|production|achats|compta(?:bilite)?|qualite|logistique|maintenance|famille|clients?|missions|equipe|
    entreprise|centre|direction|boulangerie|restauration
  `,
  partArticles: 'les?|notre',
  someBody: 'pme|entreprise|societe|agence',
  bodies: 'pharmacie menuiserie lycee ecole ehpad hopital clinique mairie boulangerie boucherie',
  seated: 'recherche|recrute|cherche|embauche|engage|met au concours',
  seatedToo: 'est une?|et (?:nous )?recherchons',
  seatIn: part`a|en|(?<=\b(?:entreprise|societe|agence|pme) )de`,
  basedIn:
    '(?:poste|centre|magasin|agence|etablissement|usine|cabinet|residence|restaurant|hotel|clinique|atelier|ferme)(?: est)? (?:situe|situee|base|basee|implante|implantee|localise|localisee) a ',
  basedWords: 'situe situee base basee implante implantee localise localisee',
  basedThings:
    'poste centre magasin agence etablissement usine cabinet residence restaurant hotel clinique atelier ferme',
  houses: part`
    agence|hopital|clinique|magasin|boutique|siege|usine|ecole|lycee|college|bureaux?|entrepot|centre|cabinet|
    residence|ehpad|aeroport|gare
  `,
  houseOf: 'de|du',
  apposes: part`
    une?|entreprise|société|établissement|association|cabinet|maison|groupe|leader|agence|acteur|expert|fabricant|
    éditeur|filiale|réseau|chercheu(?:r|se)|spécialiste|spécialisée?|basée?|située?|implantée?
  `,
  townOf: 'à|en|basée? à',
  nearTown: 'près de',
};
