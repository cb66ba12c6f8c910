import { part } from '../../regex.js';
import type { DemandWords } from '../demands.js';

export const demands: DemandWords = {
  expects: 'espera(?:mos| de)|pedimos|necesitamos',
  comfort: part`
    no te preocupes|no hace falta que (?:cumplas|sepas)|no (?:cumpl|tien|teng|reun)[a-z]+ (?:con )?(?:todos|todas|el 100)
  `,
  beside:
    'un es seria no pero imprescindible obligatorio obligatoria necesario necesaria excluyente muy requisito deseable deseables valorable valorables',
  taught: '(?:ofrecemos|damos) formacion|formacion a cargo de la empresa',
  training: 'formacion',
};
