import { part } from '../../regex.js';
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
  before: part`
    para la (?:empresa|compania|cia\.?)(?! (?:nacional|municipal|publica|privada|estatal))|unete (?:a|al (?:equipo|grupo) de)|(?:(?<![a-z0-9,;)] )forma|formar|formaras) parte de(?:l (?:equipo|grupo) de)?|
    (?:nos )?somos(?: [ao])?|(?:trabaj(?:a|ar) )?en|desde
  `,
  beforeWords: 'empresa compania cia somos unete parte en desde trabaja trabajar',
  sure: 'para|unete|form|trabaj',
  weak: 'en|desde',
  we: 'nos',
  weAre: '(?:nos )?somos',
  apposed: '(?:una?|la|el) ',
  weFollow: 'nos|creemos|trabajamos|estamos|[a-z]{2,12}mos|vas|tendr',
  hiring: 'está contratando',
  hiringWords: 'contratando',
  isA: 'es (?:una?|la|el)',
  self: 'es (?:tu|su)|somos|ofrece|te ofrece',
  selfWords: 'ofrece es somos',
  is: 'es',
  articles: 'una?|la|el',
  product: 'plataforma|herramienta',
  productWords: 'plataforma herramienta',
  measure: 'programa|ley|decreto|certificado|dispositivo|diploma|permiso|licencia|carnet|carné',
  ofProduct: 'de|para|que',
  opens: 'En|Para|Por',
  clauseOpens: 'la|el',
  speaks: 'se|está|te|convoca|llama|requiere|apuesta|garantiza|promueve|fomenta',
  ofSort: '(?:El|La) (?:hotel|bar|pizzeria|restaurante|empresa|cooperativa|clínica|oficina|grupo)|Nuestro cliente,?',
  searches: part`
    te invita a |(?:se encuentra|está) (?:actualmente )?en (?:la )?(?:búsqueda|busca) de |
    (?:convoca|llama) a (?:concurso|una? |personal |profesionales )|requiere (?:contratar|incorporar|vincular|una? |personal )
  `,
  promises: part`
    (?:apuesta|garantiza|promueve|fomenta) (?:[^\s.]+ ){1,4}?(?:igualdad|diversidad|inclusión)
  `,
  sayWords: 'convoca concurso contratar busqueda busca requiere invita igualdad diversidad inclusion',
  body: 'empresa|compañía|consultora|consultoría|organización|fundación|cooperativa|multinacional|cadena|grupo|asociación|agencia|start-?up|panadería|despacho|clínica|firma',
  within: 'del?',
  careersAt: '(?:empleos?|trabaj[ao]r?|vacantes) en',
  nobody: 'desconocid[ao]|confidencial|anonim[ao]|sede(?: central| social)?',
  common:
    'el los las una nuestra nuestro empresa puesto este tu equipo ademas tambien nosotros oferta trabajo rol cargo compania establecimiento empleos ayuntamiento',
  pronouns: 'usted ustedes',
  nameArticles: 'La|El',
  kinds: part`
    Empresa|Cooperativa|Clínica|Fundación|Asociación|Universidad|Ayuntamiento|Hospital|Colegio|Instituto|Centro|Hotel|Municipalidad|
    Corporación|Cámara|Ministerio|Escuela|Liceo
  `,
  nameLabels: 'Empleador',
  branch: 'Sucursal|Delegación',
  firms: 'consultores|asesores|abogados|auditores|arquitectos|ingenieros|asociados',
  leads: 'sobre',
  spokenBefore: 'sobre|trabajar en',
  employerLabels: 'empresa',
  spokenArticles: 'la|el',
  spokenAfter: 'es|ofrece|busca|cuenta',
  itsOwn: 'nuestr[oa]',
  itsParts: 'client[a-z]*|equipo|empresa',
  departments: part`
    recursos humanos|rrhh|produccion|compras|contabilidad|ventas|calidad|logistica|finanzas|mantenimiento|operaciones|
    administracion|marketing|familia|clientes?|equipos?|empresa|centro|direccion|panaderia
  `,
  partArticles: 'la|el|las|los|nuestra|nuestro',
  someBody: 'empresa|agencia|firma|cercado|distrito|provincia|ciudad|municipio|comuna|barrio',
  bodies: 'colegio ayuntamiento diputacion universidad escuela panaderia restaurante municipio farmacia',
  bodyPhrases: 'hospital (?:universitario|general|clinico|comarcal|regional|san|santa|virgen|de|del)',
  seated: 'busca|necesita|solicita|selecciona|incorpora|contrata|requiere',
  seatedToo: 'es una|y buscamos',
  seatIn: part`a|en|(?<=\b(?:empresa|compania|taller|restaurante|clinica|agencia) )de`,
  basedIn: '(?:puesto|centro|tienda|planta|fabrica|taller) (?:esta )?(?:ubicad[oa]|situad[oa]) en ',
  basedWords: 'ubicad* situad*',
  basedThings: 'puesto centro tienda planta fabrica taller',
  houses: part`oficinas?|tienda|clinica|sucursal|sede|planta|fabrica|almacen|centro|colegio|escuela|restaurante|aeropuerto`,
  houseOf: 'de|del',
  apposes: part`
    con sede|empresa|compañía|consultora|grupo|agencia|líder|multinacional|especialistas?|especializada|dedicada|
    ubicada|situada
  `,
  townOf: 'en|con sede en',
  nearTown: 'cerca de',
};
