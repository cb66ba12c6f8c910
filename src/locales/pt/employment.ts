import { part } from '../../regex.js';
import type { EmploymentWords } from '../employment.js';

export const employment: EmploymentWords = {
  kinds: {
    FULL_TIME: { names: 'tempo (?:completo|inteiro|integral)|periodo integral|clt' },
    PART_TIME: { names: 'tempo parcial|meio periodo' },
    CONTRACTOR: { names: 'pj', also: part`\b(?:pessoa juridica|prestacao de servicos)\b` },
    TEMPORARY: {
      names: 'contrato a termo|(?:contrato|vaga|trabalho) temporari[oa]',
      also: part`\bpor tempo determinado\b`,
    },
    INTERN: { names: 'estagio', also: part`\bestagiari[oa]\b` },
  },
  lines: 'estagio (?:profissional|curricular|remunerado)|contrato a termo (?:in)?certo|trabalho voluntario',
  words: 'tempo periodo clt pj contrato vaga trabalho estagio',
  inTitle: 'estagio|estagiari[oa]',
  inBrackets: 'clt|pj',
  joint: 'ou|e',
  behind: 'remunerado',
  hours: 'horas',
  per: 'por|a',
  week: 'semana',
  months: 'meses',
  during: 'de',
  refused: 'experiencia|possibilidade',
  statements: {
    // "contrato CLT", "contratação PJ", "regime CLT"
    clt: {
      words: 'clt pj',
      pattern: part`
        \b(?:contrato|contratacao|regime|vaga|modelo)(?: de trabalho| de contratacao)?(?: formalizad[oa])?[: ]{1,2}
        (?:e |em |via |sob |pel[oa] |n[oa] )?(?:o )?(?:regime )?(?:clt|pj)\b
      `,
    },
    befristet: { words: 'determinado', pattern: part`\bcontrato (?:por|a) (?:tempo|prazo) determinado\b` },
    'a-temps-plein': {
      words: 'completo parcial inteiro integral',
      pattern: part`\ba tempo (?:completo|parcial|inteiro|integral)\b`,
    },
  },
};
