import type { TimeWords } from '../time.js';

export const time: TimeWords = {
  years: 'ano, anos',
  monthUnits: 'mês, meses',
  numbers: 'um/uma, dois/duas, três, quatro, cinco, seis, sete, oito, nove, dez, onze, doze',
  to: 'a, ou, e, até',
  atLeast: 'pelo menos, no mínimo, mínimo, mínimo de, mínima de, mais de, a partir de',
  upTo: 'até, menos de',
  orMore: 'ou mais, no mínimo',
  experience: 'experiência, experiências, vivência, atuação',
  other: 'de história, de idade, de mercado',
  otherBefore: 'há, há mais de, desde, últimos, próximos, durante, após, cada',
  company: 'temos, nossa, nosso, nossas, nossos, somos, empresa',
  months:
    'jan/janeiro, fev/fevereiro, março, abril, maio, junho, julho, agosto, setembro/set, outubro/out, novembro, dezembro/dez',
  children: 'criancas',
  aged: '(?:com )?idades?',
  agedFrom: 'de|entre',
  licence: 'carta de conducao|cnh',
};
