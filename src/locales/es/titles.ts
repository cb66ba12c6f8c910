import { part } from '../../regex.js';
import type { TitleWords } from '../titles.js';

export const titles: TitleWords = {
  speaks: 'nosotros|nuestr[oa]s?|tu|te|grupo',
  seeks: part`
    selecciona(?:mos)?|incorpora(?:mos|r)?|precisa(?:mos)?|necesita(?:mos)?|contrata(?:mos)?|requiere|requerimos|
    solicita(?:mos)?|buscamos|busca|buscando|en (?:la )?(?:busqueda|busca) de|contratando
  `,
  seekAdverbs: 'activamente|urgentemente|actualmente',
  forWhom: 'para',
  one: 'una',
  when: 'a (?:su|nuestr[oa]) (?:plantilla|equipo)',
  articles: part`
    a su (?:proxim|nuev|futur)[oa]|un|una|uno?\/?a?
  `,
  seekBare: part`
    puesto de|cargo de|se (?:busca|necesita|solicita|precisa|requiere)n?|en (?:la )?(?:busqueda|busca) de|contrata(?:mos)?:
  `,
  seekFirst: 'buscamos',
  bareArticles: 'de ',
  seekWho: part`
    busca(?:mos|ndo)?|busqueda de|necesita(?:mos)?|precisa(?:mos)?|requiere|requerimos|solicita(?:mos)?|
    selecciona(?:mos)?|incorpora(?:mos)?|contrata(?:mos)?
  `,
  seekNamed: 'contratando|incorporar|seleccionamos|selecciona|contrata(?:mos)?|necesita(?:mos)?|buscamos|busca',
  as: 'como',
  asArticles: 'una?',
  workAs: 'trabajar como (?:una? )?',
  seekFirstNot: 'incorpor|contrat|selec|a ',
  seekNamedNot: 'a (?:su|nuestr)',
  reader: 'tu|te|[a-z]{2,14}[aeio]ras',
  soughtWords:
    'selecciona seleccionamos incorpora incorporamos precisa precisamos necesita necesitamos contrata contratamos requiere requerimos solicit* buscamos busca buscando busqueda contratando puesto cargo',
  manyWords: 'contratando incorporar seleccion* contrata* necesita* busca buscamos',
  asWords: 'como',
  day: '(?:un|tu|su) dia (?:tipico |a dia |normal )?como',
  dayArticles: 'una|uno',
  dayWords: 'dia',
  recruits: '(?:seleccion|contratacion|reclutamiento) de (?:una? |un/a )?',
  announces: 'buscamos|necesitamos|contratamos|se buscan?',
  announceWords: 'buscamos necesitamos contratamos busca buscan',
  at: 'en',
  served: 'cada|cliente',
  numbers: 'dos|tres|cuatro',
  newPosts: 'nuevas',
  posts: 'vacantes|puestos',
  postsOpen: 'abiertas|disponibles|libres',
  postArticles: 'una|uno',
  and: 'y',
  secondOne: 'una|uno',
  weakLabels: 'vacante|cargo|puesto|oferta|se (?:busca|necesita|solicita)|buscamos',
  titleLabels: 'puesto de trabajo|titulo(?: de (?:puesto|cargo))?|oferta de (?:empleo|trabajo)',
  fieldLabels: 'cargo|puesto',
  labelWords: 'oferta cargo puesto titulo busca buscamos necesita solicita vacante',
  toldLabels: 'cargo|puesto|oferta|vacante',
  weakAlone: 'puesto(?: de trabajo| vacante)?|cargo|vacante',
  listing: 'empleos|ofertas',
  ours: 'nuestr[ao]s',
  pageOfJobs: 'empleos?|ofertas? de empleo|trabaja con nosotros',
  headlineFirst: 'oferta',
  notice: 'oferta|empleo|convocatoria|aviso',
  terms: 'fij[oa]|indefinid[oa]|temporal|eventual|jornada|presencial|hibrid|teletrabajo|distancia|turno',
  soughtArticles: 'una?/?a?',
  soughtAs: 'como',
  soughtBy: 'busca(?:mos)?',
  postOf: 'puesto|cargo',
  postJoint: 'de',
  nameSpeaks: 'nosotros',
  sentence: part`
    buscamos|nosotros|nuestr[oa]s?|que|seguro(?! social)|(?:revision|asistencia|cobertura|visita|atencion) medica|similar|
    se (?:busca|requiere)|solicita|solicitamos|requiere|requerimos|necesita|necesitamos|seleccionamos|incorporamos|precisamos|
    contratamos|tu|tus
  `,
  adjectives: 'excelente excelentes experimentado experimentada talentoso apasionado',
  stops: 'es será especializado especialista para con en que quien serás seras',
  advert: 'oferta de (?:empleo|trabajo)|vacante(?: de (?:empleo|emprego))?|estamos contratando',
  advertFor: 'de|para',
  wanted: 'contratamos|contrata|buscamos',
  oneWanted: 'uno?|una',
  leadingPost: 'puesto de ',
  forHouse: part`
    para (?:nuestr[oa]s?|importante|reconocid[oa]|prestigios[oa]|gran|restaurante|hotel|empresa|multinacional|
    tienda|clinica|residencia|centro|despacho|taller|colegio|academia|salon|peluqueria|panaderia|cafeteria|bar|obra|
    familia)
  `,
  inTown: 'a',
  atOnce: 'incorporacion inmediata',
  signedTerms: 'jornada (?:completa|parcial)|tiempo (?:completo|parcial)|media jornada|(?:contrato )?indefinido',
  small: 'de del la y en al con',
};
