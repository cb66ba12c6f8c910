import { part } from '../../regex.js';
import type { PlaceWords } from '../places.js';

const SEEKS = 'busca* necesita* precisa* contrata* incorpora* seleccion*';

export const places: PlaceWords = {
  // "remoto desde cualquier lugar de España"
  depuis: {
    words: 'todo toda cualquier',
    pattern: part`
      \b(?:remot[oa]|home ?office|teletrabajo)\s(?:para|en|desde)\stod[oa]\s|
      \b(?:desde|de|a partir de) cualquier (?:lugar|parte|punto) de\s
    `,
  },
  // "en la ciudad de Rosario"
  'ville-de': {
    words: 'ciudad comuna distrito municipio localidad',
    near: [
      { key: 'ciudad de' },
      { key: 'comuna de' },
      { key: 'distrito de' },
      { key: 'municipio de' },
      { key: 'localidad de' },
    ],
    own: true,
    pattern: part`\ben (?:la|el|nuestra) (?:[a-z]+ )?(?:ciudad|comuna|distrito|municipio|localidad) de (?!mexico)`,
    not: part`\b(?:clientes?|oficinas|sedes|filiales)\b`,
  },
  // "buscamos un soldador en Valladolid"
  'buscamos-en': {
    words: 'buscamos busca seleccionamos solicita solicitamos necesita necesitamos contratamos contratando',
    own: true,
    pattern: part`
      \b(?:buscamos|se busca|seleccionamos|(?:se )?solicitamos?|se solicita|se necesita|necesitamos|contratamos)\s
      (?:[a-z/()]+ ){1,5}?(?:para trabajar )?en\s|
      \b(?:esta|estamos) contratando\s(?:[a-z/()]+ ){0,4}?en\s
    `,
    not: part`
      \b(?:experiencia|clientes?|proyectos?|sedes?|formacion|titulad[oa]|especialista|experto|empresas?|que|capaz|capaces|con)\b
    `,
  },
  // "puesto ubicado en", "residir en", "presencial en", "remoto en"
  'puesto-en': {
    words:
      'ubicado ubicada residir resida residan residas residente residentes residencia vivir viva vivas presencial hibrido hibrida remoto remota localizado localizada basado basada trabajar trabajaras resides reside vives puesto vacante',
    pattern: part`
      \b(?:
        ubicad[oa]|resid(?:ir|an?|as|es?|entes?|encia)|vivir|vivas?|vives|trabajar(?:as)?|puesto|vacante|presencial|hibrid[oa]|remot[oa]|localizad[oa]|basad[oa]
      )(?: (?:desde|en cualquier (?:parte|lugar) de))?\s(?:en|de|desde)\s
    `,
    not: part`\b(?:empresa|clientes?|oficinas|sedes|equipos?|experiencia|no)\b`,
  },
  // "para nuestra oficina de", "te unirás a nuestro equipo en"
  'nuestra-oficina': {
    words: 'nuestra nuestro nuestras',
    pattern: part`
      \b(?:para|en|al?|desde)\snuestr[oa]s?\s(?:nuev[oa]s?\s)?(?:oficinas?|sede|equipo|delegacion|planta|tienda|centro|fabrica)\s
      (?:central\s)?(?:de|en)\s
    `,
    apart: part`\b(?:viaj[a-z]+|visitas?)\b[^,]{0,25}$`,
  },
  // "Jornada completa. Lugar de trabajo: Lugo", within a line
  'label-within': { words: 'lugar', own: true, pattern: 'lugar (?:de trabajo|del puesto)' },
  // "en las oficinas de Lugo"
  'round-about': {
    words: 'oficinas sucursal',
    own: true,
    pattern: part`\ben (?:las|nuestras) oficinas de |\ben (?:la|nuestra) sucursal de `,
    not: part`\bclientes?\b`,
  },
  // "el puesto es presencial en Lugo", "incorporación inmediata en Lugo"
  'work-is-in': {
    words: 'puesto trabajo empleo incorporacion',
    besides: 'puesto trabajo empleo incorporacion',
    own: true,
    pattern: part`
      \bel (?:puesto|trabajo|empleo) (?:esta|es|sera|se (?:realiza|realizara|desarrolla|desarrollara|encuentra))
      (?: (?:ubicado|presencial))? en |\bincorporacion(?: inmediata)? en 
    `,
  },
  // "Únete a nuestro equipo en Lugo"
  'join-us-in': {
    words: 'equipo',
    besides: 'unete',
    own: true,
    pattern: part`\bunete a nuestro equipo en `,
  },
  // "Nuestra tienda está en Lugo"
  'house-is-in': {
    words: 'oficina tienda taller',
    besides: 'nuestr*',
    own: true,
    pattern: part`
      \bnuestr[ao] (?:oficina|tienda|taller|restaurante|clinica) (?:esta|se encuentra)(?: ubicad[ao])? en 
    `,
  },
  // "un panadero para nuestra tienda de"
  'ours-in': {
    words: 'nuestr*',
    besides: SEEKS,
    own: true,
    pattern: part`nuestr[ao]s?(?<=\b(?:para|en) nuestr[ao]s?)\s(?:[a-z'&-]+ ){1,3}?(?:de|en)`,
    not: part`\b(?:client|proveedor|comunidad)[a-z]*\b`,
    apart: part`\b(?:empleados|colaboradores)\b`,
  },
  // "para nuestro cliente ubicado en"
  'client-in': {
    words: 'cliente',
    besides: SEEKS,
    own: true,
    pattern: part`\bpara (?:nuestro|un|importante)(?: [a-z]+)? cliente,? (?:(?:ubicado|situado|con sede) )?en `,
    apart: part`\bexperiencia\b`,
  },
  // "para un restaurante situado en Lugo buscamos"
  'house-in': {
    words: 'para',
    besides: SEEKS,
    own: true,
    pattern: part`
      \bpara (?:un[ao]? )?(?:[a-z]+ ){1,4}?(?:situad[ao] |ubicad[ao] )?en (?=[^.!?\n]{2,40}? (?:buscamos|necesitamos|precisamos|seleccionamos)\b)
    `,
    apart: part`\bexperiencia\b`,
  },
};
