import { part } from '../../regex.js';
import type { WayWords } from '../ways.js';

export const ways: WayWords = {
  // "hybridarbete", "två dagar på distans"
  hybridarbete: {
    words: 'hybrid* delvis distansarbete distans hemifran kontoret kontor',
    near: [
      { key: 'hybridarb' },
      { key: 'hybridmod' },
      { key: 'arbets' },
      { key: 'delvis' },
      { key: ' dag', before: ['distans', 'kontor'] },
      { key: ' dag', after: ['distans', 'hemifran', 'kontoret'] },
    ],
    pattern: part`
      \b(?:distansarbete|pa distans)\b[^.!?\n]{0,20}\b(?:[1-4]|en|tva|tre|fyra) dag(?:ar)?\b
      (?! (?:om|per) (?:aret|manad))|
      \b(?:[1-4]|en|tva|tre|fyra) dag(?:ar)?\b[^.!?\n]{0,25}\b(?:pa distans|hemifran|pa kontoret)\b|
      \bkontor(?:et)?\b[^.!?\n]{0,25}\b(?:[1-4]|en|tva|tre|fyra) dag(?:ar)? i veckan\b|\bhybrid(?:arbete|modell)\b|
      \bhybrida? arbets[a-z]+|\bdelvis (?:pa distans|hemifran)
    `,
  },
  // "helt på distans"
  'trabajo-remoto': {
    words: 'distans',
    besides: 'distans',
    pattern: part`\b(?:arbeta|jobba) (?:helt )?pa distans\b|\b(?:helt|100 ?%) pa distans\b`,
  },
  // "möjlighet till distansarbete"
  'home-office-possible': {
    words: 'distansarbete distans hemifran',
    pattern: part`
      \bdistansarbete (?:ar )?mojligt\b|\bmojlighet (?:till|att) (?:distansarbete|arbeta pa distans|arbeta hemifran)\b
    `,
  },
  // "du arbetar på plats hos"
  presencial: {
    words: 'plats',
    pattern: part`
      \b(?:tjansten|arbetet|rollen) (?:ar|utfors|sker|bedrivs) (?:helt |huvudsakligen )?pa plats\b|
      \bdu (?:arbetar|jobbar) (?:helt )?pa plats (?:i|pa|hos|vid)\b
    `,
    notAfter: 'ej|inte',
  },
  // "distansarbete i hela Sverige"
  'throughout-the-country': { words: 'hela', pattern: part`\bdistans(?:arbete)?[^.!?\n]{0,16} i hela\b` },
  // "jobba varifrån du vill"
  'from-home': {
    words: 'hemifran varifran',
    besides: 'jobba* arbeta*',
    pattern: part`\b(?:jobba|arbeta) varifran du vill\b|\bdu (?:arbetar|jobbar) (?:helt )?hemifran\b`,
    notBefore: part`dag(?:ar)?|delvis|ibland|kontor\w*`,
  },
  // "delvis arbeta hemifrån"
  'by-turns': {
    words: 'delvis',
    besides: 'hemifran distans',
    pattern: part`\bdelvis (?:arbeta|jobba) (?:hemifran|pa distans)\b`,
    notAfter: 'inte',
  },
  // "du arbetar på plats varje dag"
  'at-the-place': {
    words: 'plats',
    besides: 'arbetar jobbar',
    pattern: part`\bdu (?:arbetar|jobbar) pa plats varje dag\b`,
  },
};
