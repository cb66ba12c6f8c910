import type { RunInWords } from '../run-in.js';

export const runIn: RunInWords = {
  headings: 'Requisitos Beneficios Funciones Responsabilidades',
  joints: 'de del la y',
  open: 'de la y',
  binds: 'de la en y o',
  tells: 'Si Somos',
  hangs: 'el la los las un una de del para por con que su sus',
};
