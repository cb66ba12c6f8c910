import { part } from '../../regex.js';
import type { TitleWords } from '../titles.js';

export const titles: TitleWords = {
  speaks: 'uns|unser[a-z]*|wir|sie|ihr[a-z]*|dein[a-z]*|du|dich|karriere|stellen[a-z]*|kontakt|gruppe|willkommen',
  seeks: 'suchen(?: wir)?|sucht',
  forWhom: 'fur',
  one: 'eine?[nr]?',
  when: 'zum|ab|per|fur|nun|derzeit|aktuell|dich',
  whenMore: part`
    januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|
    nachstmoglichen|sofort|nachstmogliche[nr]?|nachsten|zeitpunkt|termin|datum|unser[en]*|team|standort
  `,
  articles: 'eine?[nrms]?(?:[:/*]?(?:e|n|en|r|in))?',
  seekBare: 'such(?:en|t) (?:wir )?(?:dich|sie|euch) als|als verstarkung als|stelle als|position als',
  seekNamed: part`
    (?:sucht|suchen wir|wir suchen)(?: (?:
    ab|sofort|zum|nachstmoglichen|zeitpunkt|termin|derzeit|aktuell|nun|dringend|\d{1,2}\.(?:\d{1,2}\.)?(?:20\d\d)?|mehrere
    )){0,5}
  `,
  as: 'als',
  asArticles: 'unser[a-z]*',
  comeAs: '(?:als|werde|werden sie) (?:eine?[nr]? )?',
  learned: '[a-z]ung |lehre |studium |abschluss ',
  seekAs: 'als',
  youBe: 'besetzen wir die stelle|rolle als|tatigkeit als|funktion als|bist du',
  ourNext: 'unsere? neue[rn]?|eine?',
  reader: 'du|dein[a-z]*|sie|ihre?[nrms]?',
  soughtWords: 'such* verstarkung stelle job position',
  manyWords: 'sucht suchen',
  asWords: 'als werde werden',
  beWords: 'stelle rolle tatigkeit funktion bist',
  day: '(?:ein|dein|ihr|unser) (?:typischer )?(?:arbeits)?(?:tag|alltag) als',
  dayArticles: 'eine?',
  dayWords: 'tag alltag arbeitstag',
  announces: 'wir suchen|gesucht werden|wir stellen ein',
  announceWords: 'suchen gesucht stellen',
  at: 'bei|in',
  own: 'sucht (?:seine|ihre)n? (?:neue|nachste|kunftige)[nr]?',
  ownWords: 'sucht',
  served: 'jede[rs]?|kunde',
  numbers: 'zwei|drei|vier',
  newPosts: 'offene|freie|neue',
  posts: 'stellen|positionen',
  postsOpen: 'frei|offen|zu besetzen|zu vergeben',
  postArticles: 'eine?[nr]?',
  and: 'und',
  secondOne: 'eine?[nr]?',
  with: 'bei',
  ourMany: 'unsere (?:neuen )?',
  ourManyWords: 'unsere',
  weakLabels: 'stelle|titel|(?:stellen|job)(?:angebot|ausschreibung|anzeige)|gesucht|wir suchen',
  titleLabels: 'stellenbezeichnung|stellentitel|jobtitel',
  fieldLabels: 'stelle|(?:stellen|job)(?:angebot|ausschreibung|anzeige)',
  labelWords:
    'stellenbezeichnung stellenangebot stellenausschreibung stellenanzeige jobangebot jobanzeige stellentitel jobtitel titel stelle gesucht suchen',
  labelAlone: 'stellenbezeichnung',
  listing: 'stellen(?:angebote)?|karriere',
  ours: 'unsere|aktuelle|offene|alle',
  pageOfJobs: '(?:jobs? (?:&|und) )?karriere|stellen(?:angebote?|anzeigen?)?',
  headlineAt: 'bei',
  notice: 'stelle|karriere|ausschreib|uber|unser|beschreibung|einleitung|kontakt',
  terms: '(?:ab )?sofort|zum nachst|befristet|fest|vor ort|hybrid',
  soughtArticles: 'eine?[nrm]?',
  soughtAs: 'als',
  soughtBy: 'such(?:en|t)(?: wir)?',
  soughtBare: 'such(?:en|t)(?: wir)?(?: (?:ab|sofort|zum|nachstmoglichen|zeitpunkt|derzeit|aktuell|dringend)){0,4}',
  postOf: 'stelle|funktion',
  postJoint: 'als',
  nameSpeaks: 'wir',
  sentence: 'bist|dein[a-z]*|diese[rsnm]?|du|ihr[a-z]*|sie|sind|sucht|suchen|unser[a-z]*|uns|wir',
  adjectives:
    'erfahrene erfahrenen erfahrener motivierte motivierten engagierte engagierten engagierter leidenschaftliche ambitionierte versierte versierten',
  stops:
    'mit bei zur zum im am ab die der das dich sie wir uns unserem unser unsere unseren welche welcher welches ist bist du',
  advert: '(?:stellen|job)(?:ausschreibung|anzeige|angebot|gesuch)',
  advertSigned: '(?:offene )?stelle|gesucht',
  advertFor: 'als|zum|zur',
  oneWanted: 'eine?|einen',
  leadingPost: part`
    stelle als |(?:bewirb dich (?:jetzt |gleich )?|komm zu uns |arbeiten )als (?:eine?[nr]? )?|
    werde(?:n sie)? (?:eine?[nr]? )?
  `,
  forHouse: 'fur unser[a-z]{0,2}',
  atOnce: 'zum nachst(?:moglichen|en) (?:zeitpunkt|termin)|(?:ab|per) sofort(?: oder nach vereinbarung)?',
  fromDay: '(?:eintritt |start |beginn )?(?:ab|per|zum)(?: dem)?',
  freeTerms: part`in (?:voll|teil)zeit(?:\s?(?:/|oder|und)\s?(?:in )?(?:voll|teil)zeit)?`,
  signedTerms: part`
    (?:un)?befristet(?: (?:bis|fur|auf) [^,|]{2,30})?|auf (?:minijob|teilzeit|vollzeit|stunden)-?\s?basis|
    entgeltgruppe [^,|]{1,24}|kennziffer:? [^,| ]{1,20}
  `,
  termsBegin: 'auf|entgeltgr|kennziff',
  small: 'von und für der die das mit',
};
