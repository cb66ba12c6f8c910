import { part } from '../../regex.js';
import type { TitleWords } from '../titles.js';

export const titles: TitleWords = {
  speaks: 'grupo',
  seeks: 'precisa(?:mos)?|contrata(?:mos)?|busca|buscando|em busca de|a procura de|procuramos|procurando|contratando',
  forWhom: 'para',
  one: 'uma?',
  articles: part`
    um\(?a?\)?|uma|um\/uma
  `,
  seekBare: 'vaga (?:de|para)|cargo de|em busca de|precisa-se(?: de)?|admite-se|contrata(?:mos)?:',
  seekFirst: 'procuramos|buscamos',
  bareArticles: 'de ',
  seekWho: 'busca(?:mos|ndo)?|precisa(?:mos)?|contrata(?:mos)?|procura(?:mos)?|recruta|admite',
  seekNamed: 'contratando|contrata(?:mos)?|buscamos|busca|procuramos|procura',
  as: 'como',
  asArticles: 'uma?',
  workAs: 'trabalhar como (?:uma? )?',
  reader: 'voce|sua|seu|te|vais?|ira|[a-z]{2,14}[aeio]ras',
  soughtWords: 'precisa precisamos contrata contratamos procura* busca buscando contratando vaga cargo',
  manyWords: 'contratando contrata* busca buscamos procura procuramos',
  asWords: 'como',
  day: 'um dia (?:tipico )?como|seu dia a dia como',
  dayArticles: 'um|uma',
  dayWords: 'dia',
  recruits: '(?:recrutamento|contratacao|selecao) de (?:uma? )?',
  announces: 'procuramos|contratamos|recrutamos|estamos contratando',
  announceWords: 'procuramos contratamos recrutamos contratando',
  at: 'no|na',
  own: '(?:procura|contrata|busca) (?:o|a) (?:seu|sua) (?:proxim|nov|futur)[oa]',
  ownWords: 'contrata busca procura',
  served: 'cada|cliente',
  numbers: 'duas|dois|tres|quatro',
  newPosts: 'novas',
  posts: 'vagas',
  postsOpen: 'abertas|disponiveis',
  postArticles: 'um|uma',
  and: 'e',
  secondOne: 'uma?',
  weakLabels: 'vaga(?: aberta| disponivel| de emprego)?|cargo|oferta|oportunidade|estamos contratando',
  titleLabels: 'profissao|funcao(?: pretendida)?|nome da vaga|titulo(?: d[ao] (?:vaga|cargo))?|oferta de emprego',
  fieldLabels: 'vaga(?: aberta)?|cargo',
  labelWords: 'oferta profissao funcao cargo vaga titulo oportunidade contratando',
  toldLabels: 'vaga|cargo|oportunidade|estamos',
  weakAlone: 'cargo',
  listing: 'vagas',
  pageOfJobs: 'vagas?|trabalhe conosco',
  headlineFirst: 'vaga',
  notice: 'vaga',
  terms: 'tempo (?:integral|parcial)|efetiv[oa]|presencial|hibrid|distancia|turno',
  soughtArticles: part`
    um\(?a?\)?|uma
  `,
  soughtAs: 'como',
  soughtBy: 'busca(?:mos)?|procura(?:mos)?',
  postOf: 'vaga|cargo',
  postJoint: 'de',
  sentence: 'essa|esse|que|buscamos|precisamos|contratamos|vaga|voce',
  adjectives: 'excelente experiente apaixonado apaixonada',
  stops: 'especialista com você voce irá para que no na nos nas em pronto da do',
  advert: 'oferta de emprego|(?:vaga|anuncio) de emprego|vaga|oportunidade',
  advertFor: 'de|para',
  wanted: part`
    (?:contrata|precisa|procura|admite|recruta|necessita)-se(?: de)?|contratamos|recrutamos|admitimos|procuramos|
    buscamos
  `,
  oneWanted: 'uma?',
  leadingPost: 'vaga de (?!emprego)',
  forHouse: part`
    para (?:[oa] noss[oa]|noss[oa]|gran|restaurante|hotel|loja|empresa|multinacional|padaria|supermercado|
    escritorio|clinica|residencia|centro|colegio|academia|bar|obra|familia)
  `,
  inTown: 'em|para',
  atOnce: '(?:com )?(?:inicio|entrada) imediat[oa]',
  signedTerms: 'tempo (?:inteiro|integral|parcial|(?:in)?determinado)',
  small: 'de do da dos e em na no ao',
};
