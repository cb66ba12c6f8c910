import type { EmployerWords } from '../employer.js';

export const employer: EmployerWords = {
  joint: 'y e',
  hires: 'busca|contrata|selecciona|incorpora|precisa|necesita|solicita',
  beside: 'para el, para la, para',
  cues: 'bienvenido bienvenida bienvenidos bienvenidas sumate incorporate unirte unirse seleccionamos buscamos como desde trabajo empleo puesto vacante practicas carrera',
  invites: [
    'bienvenid[oa]s? al? (?:equipo de )?',
    '(?:sumate|incorporate|unirte|unirse) al? (?:equipo de )?',
    '(?:seleccionamos|buscamos) para',
  ],
  asOne: 'como',
  oneAt: 'en',
  onBehalf: 'para',
  seek: 'seleccionamos|buscamos',
  jobIn: '(?:trabajo|empleo|puesto|vacante|practicas|carrera) en(?: la| el)?',
  since: 'desde',
  article: 'la',
};
