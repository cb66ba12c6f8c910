import { part } from '../../regex.js';
import type { EmploymentWords } from '../employment.js';

export const employment: EmploymentWords = {
  kinds: {
    FULL_TIME: {
      names: 'tiempo completo|jornada completa',
      also: part`
        \b(?:
          contrato (?:laboral |de trabajo )?(?:(?:a |con )?(?:termino|plazo) )?indefinido|(?:termino|plazo) indefinido
        )\b
      `,
      value: 'completa',
    },
    PART_TIME: { names: 'media jornada|medio tiempo|jornada parcial|tiempo parcial', value: 'parcial|media' },
    CONTRACTOR: { names: 'autonom[oa]' },
    TEMPORARY: {
      names: 'contrato (?:temporal|de sustitucion)|sustitucion (?:de|por) (?:baja|maternidad)',
      also: part`
        \b(?:
          (?:termino|plazo) fijo|(?:termino|plazo|tiempo) determinado|obra (?:o|y) labor|obra determinada|
          obra (?:y|o) servicio|temporal
        )\b
      `,
    },
    INTERN: { names: 'practicas', also: part`\bbecari[oa]\b` },
    VOLUNTEER: { names: 'voluntariado', also: part`\bvoluntari[oa]\b` },
  },
  lines: 'contrato en practicas|sustitucion (?:de|por) (?:baja|maternidad) maternal',
  words: 'tiempo jornada autonomo contrato sustitucion practicas voluntariado',
  inTitle: 'becari[oa]',
  joint: 'y|o',
  hours: 'horas',
  per: 'por|a',
  week: 'semana',
  months: 'meses',
  refused: 'experiencias?|estudi[a-z]+|posibilidad|empleados|trabajadores',
  statements: {
    // "contrato indefinido", "jornada completa"
    'contrato-indefinido': {
      words: 'indefinido temporal jornada fijo obra determinado',
      pattern: part`
        \b(?:
          contrato (?:laboral |de trabajo )?(?:
            indefinido|temporal|(?:a |con )?(?:termino|plazo) (?:indefinido|fijo)|
            a (?:termino|plazo|tiempo) determinado|por (?:obra (?:o|y) labor|obra determinada|obra y servicio)
          )\b|
          jornada completa\b
        )
      `,
    },
    // "a tiempo completo", "media jornada"
    'a-temps-plein': {
      words: 'completo parcial integral jornada',
      pattern: part`
        \ba tiempo (?:completo|parcial|integral)\b|\b(?:media jornada|jornada parcial)\b(?! (?:los|el|en) )
      `,
    },
  },
};
