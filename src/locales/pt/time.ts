import type { TimeWords } from '../time.js';

export const time: TimeWords = {
  years: ['anos?'],
  monthUnits: ['m[eê]s(?:es)?'],
  numbers: ['uma?|um', 'dois|duas', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove', 'dez', 'onze', 'doze'],
  to: ['a', 'ou', 'e', 'até'],
  atLeast: ['pelo menos', 'no mínimo', 'mínimo(?: de)?', 'mínima de', 'mais de', 'a partir de'],
  upTo: ['até', 'menos de'],
  orMore: ['ou mais', 'no mínimo', '\\+'],
  experience: ['experiências?', 'experiencia', 'vivência', 'atuação'],
  other: ['de história', 'de idade', 'de mercado'],
  otherBefore: ['há', 'há mais de', 'desde', 'últimos', 'próximos', 'durante', 'após', 'cada'],
  company: ['nossa?', 'nosso', 'somos', 'empresa'],
  months: [
    'jan(?:eiro)?',
    'fev(?:ereiro)?',
    'março',
    'abril',
    'maio',
    'junho',
    'julho',
    'agosto',
    'setembro|set',
    'outubro|out',
    'novembro',
    'dezembro|dez',
  ],
};
