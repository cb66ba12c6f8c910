import type { TimeWords } from '../time.js';

export const time: TimeWords = {
  years: 'año, años',
  monthUnits: 'mes, meses',
  numbers: 'un/uno/una, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce',
  to: 'a, o, y, hasta',
  atLeast: 'al menos, mínimo, mínimo de, mínima de, más de, por lo menos, como mínimo',
  upTo: 'hasta, menos de, máximo',
  orMore: 'o más, como mínimo',
  experience: 'experiencia, experiencias, experto, trayectoria',
  other: 'de antigüedad, de historia, de edad',
  otherBefore: 'desde hace, hace, hace más de, últimos, próximos, durante, tras, cada, con más de, llevamos',
  company: 'contamos, tenemos, nuestra, nuestras, nuestro, nuestros, somos, empresa, compañía',
  months:
    'enero/ene, feb/febrero, marzo, abr/abril, mayo, junio, julio, ago/agosto, sep/sept/septiembre/setiembre, octubre, noviembre, diciembre/dic',
  children: 'ninos|ninas',
  aged: '(?:en )?edad(?:es)?',
  agedFrom: 'de|entre',
  licence: 'carnet(?: de conducir| b)',
};
