import { part } from '../../regex.js';
import type { WayWords } from '../ways.js';

export const ways: WayWords = {
  // "modelo híbrido", "2x por semana presencial"
  'modalidad-hibrida': {
    words: 'hibrid* remot* home teletrabalho presencial* escritorio',
    near: [
      { key: 'hibrid' },
      { key: 'dia', after: ['telet', 'remot', 'home', 'presen', 'oficina', 'escrit'] },
      { key: 'x por semana' },
      { key: 'dia', before: ['teletrabajo', 'teletrabalho', 'home'], within: 24 },
      { key: 'vezes', after: ['telet', 'remot', 'home', 'presen', 'oficina', 'escrit'] },
    ],
    pattern: part`
      \b(?:modalidade|modelo|trabalho|formato|regime|vaga|atuacao)\s(?:de trabalho\s|e\s)?hibrid[oa]\b|
      \b(?:[1-4]|um|dois|tres)(?:x? ?(?:dias?|vezes)|x (?:por|na) semana)[^.!?\n]{0,25}\b(?:remot[oa]|home ?office|teletrabalho|presencial\w*|escritorio)|
      \b(?:home ?office|teletrabalho):? (?:(?:de|por|em) )?(?:ate )?(?:[1-4]|um|dois|tres)(?:x| ?(?:dias?|vezes))
    `,
    notAfter: part`(?<![a-z])seja\s[^.!?]{0,80}$`,
    notBefore: 'por mes|por ano',
  },
  // "vaga remota", "de forma remota"
  'trabajo-remoto': {
    words: 'trabalho vaga modalidade contrato atuacao forma seja home teletrabalho',
    besides: 'remot* home homeoffice casa teletrabalho',
    pattern: part`
      \b(?:trabalho|vaga|modalidade|contrato|atuacao)(?: de trabalho| e)?:? (?:100 ?% )?(?:remot[oa]|home ?office)\b|
      \bde forma remota\b|\b(?:home[ -]?office|teletrabalho) (?:a )?100 ?%|\b100 ?% (?:em )?teletrabalho\b|\bteletrabalho (?:total|integral|permanente)\b|\bseja(?: em)? (?:home ?office|casa|remot[oa])\b
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
    words: 'homeoffice office teletrabalho',
    pattern: part`\bpossibilidade\s(?:de )?(?:home-?office|teletrabalho)\b`,
    notAfter: 'sem|nenhuma|nao ha|nao existe|nao temos',
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
    words: 'misto mista presenciais teletrabalho',
    besides: 'misto mista dias parcial',
    pattern: part`
      \b(?:modalidade|regime|modelo) mist[oa]\b|\bteletrabalho parcial\b|\b(?:[1-4]|um|dois|tres|quatro) dias presenciais\b
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
