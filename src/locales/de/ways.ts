import { part } from '../../regex.js';
import type { WayWords } from '../ways.js';

export const ways: WayWords = {
  // "hybrides Arbeitsmodell", "2 Tage Homeoffice", "Kombination aus mobilem Arbeiten und Büro", "sowohl im Büro als auch remote"
  'hybrides-arbeiten': {
    words: 'hybrid* tage tagen tag kombination sowohl teilweise gelegentlich zeitweise homeoffice office mobiles',
    near: [
      { key: 'hybride' },
      { key: 'hybrid arbeit' },
      { key: 'hybridmodell' },
      { key: 'teilweise' },
      { key: 'gelegentlich' },
      { key: 'zeitweise' },
      { key: ' tag' },
      { key: 'kombination' },
      { key: 'sowohl' },
      { key: ' bis zu ', before: ['office', 'mobil'], within: 24 },
    ],
    pattern: part`
      \bhybride[smn]?\s(?:arbeit\w*|modell|work)|
      \bhome-?office\b[^.!?\n]{0,25}\b(?:gelegentlich|zeitweise|teilweise) (?:vor ort|im buro)|
      \b(?:hybrid arbeiten|hybridmodell|(?:teilweise|gelegentlich|zeitweise) (?:remote|im home-?office|home-?office|mobil|von zu ?hause))|
      \b(?:[1-4]|ein|zwei|drei|vier)(?: ?(?:bis|-) ?(?:[1-4]|zwei|drei|vier))? tagen?[^.!?\n]{0,40}\b
      (?:home-?office|remote|mobil\w*|im buro|vor ort|von zu ?hause)|
      \b(?:
        home-?office|mobile[sn]? arbeiten|remote(?:-arbeit| arbeiten)?
      )\b[^.!?\n]{0,25}\b(?:[1-4]|ein|zwei|drei|vier)(?: ?(?:bis|-) ?(?:[1-4]|zwei|drei|vier))? tagen?\b|
      \b(?:home-?office|mobiles arbeiten) (?:[a-z]+ ){0,2}bis zu [1-9]\d ?%|
      \bkombination (?:aus|von)[^.!?\n]{0,40}\b(?:mobil\w*|remote|home-?office)[^.!?\n]{0,40}\b
      (?:vor ort|buro|office|prasenz)|
      \bsowohl\b[^.!?\n]{0,20}\b(?:office|buro|vor ort)\b[^.!?\n]{0,10}\bals auch\b[^.!?\n]{0,20}\b
      (?:remote|mobil|home-?office|zu ?hause)
    `,
    notBefore: 'im jahr|pro jahr|im monat|eu-ausland|ausland',
  },
  // "aus dem Homeoffice arbeiten"
  'trabajo-remoto': {
    words: 'aus',
    besides: 'home homeoffice',
    pattern: part`\baus dem home-?office arbeiten\b`,
  },
  // "Möglichkeit zum Homeoffice"
  'home-office-possible': {
    words: 'homeoffice office mobilen mobiles',
    pattern: part`
      \bmoglichkeit(?:en)?\s(?:zum |zu |fur |auf |von )?(?:home-?office|mobile[mn]? arbeiten)\b|
      \b(?:home-?office-moglichkeit(?:en)?|home-?office(?: (?!nicht)[a-z]+){0,5} moglich|mobiles arbeiten (?:ist )?moglich)\b
    `,
    notAfter: 'kein|ohne|nicht',
    notBefore: '100|im jahr',
  },
  // "Remote-Job", "Stelle ist remote möglich"
  'remote-job': {
    words: 'remote',
    near: [
      { key: 'remote', after: ['job', 'stelle', 'position', 'arbeit'] },
      { key: 'remote', before: ['stelle', 'job', 'position', 'arbeit', 'tatigkeit'], after: ['moglich', 'ausgeubt'] },
    ],
    pattern: part`
      \b(?:stelle|job|position|arbeit|tatigkeit) (?:ist|kann) (?:auch )?
      (?:komplett |vollstandig |zu 100 ?% |100 ?% )?remote (?:moglich|ausgeubt)\b|
      \bremote[- ](?:job|stelle|position)\b|
      \bremote(?:-arbeit| arbeiten|-arbeiten) (?:ist )?(?:uneingeschrankt |jederzeit |vollstandig )?moglich\b
    `,
  },
  // "arbeitest vor Ort bei"
  presencial: {
    words: 'ort prasenz',
    pattern: part`
      \barbeite(?:st|n)? (?:ausschliesslich |immer |taglich )?vor ort (?:in|an|bei)\b|
      \bvor[- ]ort[- ]prasenz\b[^.!?\n]{0,40}\b(?:erforderlich|notwendig|erwartet)
    `,
    notAfter: 'optional',
  },
  // "Homeoffice innerhalb Deutschlands", "remote aus der Schweiz"
  'throughout-the-country': {
    words: 'innerhalb bundesweit deutschlandweit ganz schweiz',
    pattern: part`
      \b(?:home-?office|remote|mobiles arbeiten)[^.!?\n]{0,12} (?:
        innerhalb|bundesweit|deutschlandweit|aus ganz|aus der schweiz
      )\b
    `,
  },
  // "komplett von zu Hause arbeiten"
  'from-home': {
    words: 'hause zuhause daheim uberall wo buro homeoffice home',
    besides: 'arbeit* stelle job position reine reiner gibt',
    pattern: part`
      \b(?:komplett|vollstandig|ausschliesslich|ganz|dauerhaft) (?:von|aus dem) (?:zu ?hause|daheim|home-?office)(?: aus)? (?:arbeit|tatig)|
      \b(?:arbeite(?:st|n sie)?) (?:komplett|vollstandig|ausschliesslich|ganz|dauerhaft) von (?:zu ?hause|daheim)\b|
      \bvon uberall(?: aus)? arbeiten\b|\barbeite(?:n sie)?,? von wo (?:aus )?(?:du|sie) (?:willst|mochtest|wollen|mochten)\b|
      \breiner? home-?office-?(?:stelle|job|position|tatigkeit)\b|\bein buro gibt es (?:bei uns )?nicht\b
    `,
    notBefore: 'tagen?|wochen?|bis zu|im jahr|buro',
  },
  // "Wechsel zwischen Büro und Zuhause"
  'by-turns': {
    words: 'mix mischung wechsel homeoffice home office arbeiten',
    besides: 'mix mischung wechsel anteil nach',
    pattern: part`
      \b(?:mix|mischung|wechsel) (?:aus|von|zwischen) (?:buro|office|home-?office|prasenz)(?:tagen|arbeit)? (?:und|&|mit) (?:home-?office|zu ?hause|remote|mobil\w*|buro|office|prasenz)|
      \bhome-?office-?anteil\b|\bmobiles arbeiten nach (?:der )?(?:einarbeitung|probezeit|absprache|vereinbarung)\b
    `,
    notAfter: 'nicht',
    notBefore: 'jahr|monat|einarbeitung in',
  },
  // "reine Präsenzstelle"
  'at-the-place': {
    words: 'prasenz prasenzstelle ort',
    besides: 'arbeit stelle tatigkeit reine prasenz',
    pattern: part`
      \b(?:arbeit|stelle|tatigkeit) (?:findet|erfolgt|ist) (?:ausschliesslich |immer |nur )?(?:vor ort|in prasenz)(?: statt)?(?= ?[.!,;]|$)|
      \breine prasenz(?:stelle|tatigkeit|arbeit)\b|\bprasenz (?:im buro|vor ort) ist (?:an allen tagen |taglich |jeden tag )(?:notig|erforderlich|pflicht)\b
    `,
    notAfter: 'oder|wenn|hybrid[a-z]*',
    notBefore: 'probezeit|einarbeitung',
  },
};
