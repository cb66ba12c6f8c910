import { part } from '../../regex.js';
import type { WayWords } from '../ways.js';

export const ways: WayWords = {
  // "smart working 3 giorni", "lavoro ibrido", "ufficio, da casa o in combinazione"
  'lavoro-ibrido': {
    words: 'ibrid* giorni giorno smart smartworking combinazione presenza',
    pattern: part`
      \bpresenza in (?:ufficio|sede)[^.!?\n]{0,15}\d|
      \b(?:lavoro|modalita|modello|formula|regime)(?: di lavoro)? ibrid[oa]|
      \b(?:[1-4]|una?|uno|due|tre|quattro) giorn[io][^.!?\n]{0,30}\b(?:smart ?working|in ufficio|in sede|da remoto|da casa)|
      \bsmart ?working[^.!?\n]{0,25}\b(?:[1-4]|un|due|tre|quattro) giorn[io]|
      \bsmart ?working (?:al|fino al|fino ad? (?:un )?|per il) ?[2-8]0 ?%|\bufficio, da casa o\b[^.!?\n]{0,25}combinazione
    `,
  },
  // "lavoro da remoto"
  'trabajo-remoto': {
    words: 'lavoro posizione',
    besides: 'remot*',
    pattern: part`\b(?:lavoro|posizione) (?:full |da |in )?remot[oe]\b`,
  },
  // "ibrido o da remoto": a free choice
  'remoto-o-hibrido': {
    words: 'ibrid*',
    near: [{ key: 'remot' }],
    pattern: part`\b(?:100 ?% )?remot[oa] o (?:modello )?ibrid[oa]\b|\bibrid[oa] o (?:100 ?% |da )?remot[oa]\b`,
  },
  // "possibilità di smart working"
  'home-office-possible': {
    words: 'smart homeoffice office possibilita',
    pattern: part`\bpossibilita\s(?:di )?(?:smart ?working|home-?office|telelavoro|lavorare da (?:casa|remoto))\b`,
    notAfter: "nessuna|senza|non c'e|non abbiamo(?: la)?|non e prevista(?: la)?",
  },
  // "lavoro in presenza"
  presencial: { words: 'presenza', pattern: part`\blavoro (?:svolto )?(?:100 ?% )?in presenza\b` },
  // "smart working da tutta Italia"
  'throughout-the-country': { words: 'tutta', pattern: part`\b(?:smart ?working|remoto) (?:da|in) tutta\b` },
  // "lavori da casa"
  'from-home': {
    words: 'casa dove',
    besides: 'lavor*',
    pattern: part`
      \blavor(?:i|erai) (?:sempre )?da casa\b|\blavor(?:a|are) da dove (?:vuoi|preferisci)\b
    `,
    notBefore: 'giorn[io]|ufficio',
  },
  // "modalità mista", "smart working parziale"
  'by-turns': {
    words: 'misto mista smart',
    besides: 'misto mista parziale',
    pattern: part`\b(?:modalita|regime) mist[oa]\b|\bsmart ?working parziale\b`,
    notBefore: 'al mese',
  },
  // "lavoro in sede, cinque giorni"
  'at-the-place': {
    words: 'sede',
    besides: 'lavoro',
    pattern: part`\blavoro in sede,? (?:cinque giorni|tutti i giorni|ogni giorno)`,
  },
};
