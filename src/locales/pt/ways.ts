import { part } from '../../regex.js';
import type { WayWords } from '../ways.js';

export const ways: WayWords = {
  // "modelo híbrido", "2x por semana presencial"
  'modalidad-hibrida': {
    words: 'hibrid* remot* home presencial* escritorio',
    near: [
      { key: 'hibrid' },
      { key: 'dia', after: ['telet', 'remot', 'home', 'presen', 'oficina', 'escrit'] },
      { key: 'x por semana' },
      { key: 'dia', before: ['teletrabajo', 'home'], within: 24 },
      { key: 'vezes', after: ['telet', 'remot', 'home', 'presen', 'oficina', 'escrit'] },
    ],
    pattern: part`
      \b(?:modalidade|modelo|trabalho|formato|regime|vaga|atuacao)\s(?:de trabalho\s|e\s)?hibrid[oa]\b|
      \b(?:[1-4]|um|dois|tres)(?:x? ?(?:dias?|vezes)|x (?:por|na) semana)[^.!?\n]{0,25}\b(?:remot[oa]|home ?office|presencial\w*|escritorio)|
      \bhome ?office:? (?:(?:de|por) )?(?:[1-4]|um|dois|tres)(?:x| ?(?:dias?|vezes))
    `,
    notAfter: part`(?<![a-z])seja\s[^.!?]{0,80}$`,
    notBefore: 'por mes|por ano',
  },
  // "vaga remota", "de forma remota"
  'trabajo-remoto': {
    words: 'trabalho vaga modalidade contrato atuacao forma seja home',
    besides: 'remot* home homeoffice casa',
    pattern: part`
      \b(?:trabalho|vaga|modalidade|contrato|atuacao)(?: de trabalho| e)?:? (?:100 ?% )?(?:remot[oa]|home ?office)\b|
      \bde forma remota\b|\bhome[ -]?office 100 ?%|\bseja(?: em)? (?:home ?office|casa|remot[oa])\b
    `,
  },
  // "remoto ou híbrido": a free choice
  'remoto-o-hibrido': {
    words: 'hibrid* presencial',
    near: [{ key: 'remot' }],
    pattern: part`
      \b(?:100 ?% )?remot[oa] (?:ou|e/ou) (?:em modelo |modelo )?(?:hibrid[oa]|presencial)\b|
      \b(?:hibrid[oa]|presencial) ou (?:100 ?% )?remot[oa]\b
    `,
  },
  // "possibilidade de home office"
  'home-office-possible': {
    words: 'homeoffice office',
    pattern: part`\bpossibilidade\s(?:de )?home-?office\b`,
  },
  // "vaga presencial"
  presencial: {
    words: 'presencial',
    pattern: part`
      \b(?:trabalho|modalidade|vaga|atuacao|regime|formato|jornada) (?:100 ?% )?presencial\b|\b100 ?% presencial\b
    `,
    notAfter: 'nao|sem|opcional|facultati[a-z]{1,2}',
  },
  // "trabalhe de onde quiser"
  'from-home': {
    words: 'home casa onde',
    besides: 'trabalh* integral totalmente',
    pattern: part`
      \btrabalh(?:e|a|ar) de onde (?:quiser|quiseres)\b|\bhome office (?:integral|total)\b|\btotalmente (?:em )?home ?office\b|
      \b(?:voce trabalha|trabalhara|trabalhas) (?:de|da sua) casa\b
    `,
    notBefore: 'dias?',
  },
  // "dois dias presenciais"
  'by-turns': {
    words: 'misto mista presenciais',
    besides: 'misto mista dias',
    pattern: part`
      \b(?:modalidade|regime|modelo) mist[oa]\b|\b(?:[1-4]|um|dois|tres|quatro) dias presenciais\b
    `,
    notBefore: 'por mes',
  },
  // "trabalho no local, todos os dias"
  'at-the-place': {
    words: 'local',
    besides: 'trabalho',
    pattern: part`\btrabalho no local,? (?:todos os dias|diariamente)`,
  },
};
