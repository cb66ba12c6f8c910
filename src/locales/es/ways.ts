import { part } from '../../regex.js';
import type { WayWords } from '../ways.js';

export const ways: WayWords = {
  // "teletrabajo parcial"
  'teletravail-jours': {
    words: 'teletrabajo',
    pattern: part`\bteletrabajo (?:parcial|hibrido|posible)(?! a 100)`,
  },
  // "modalidad híbrida", "modelo híbrido", "2 días de teletrabajo"
  'modalidad-hibrida': {
    words: 'hibrid* teletrabajo remot* home presencial* oficina',
    near: [
      { key: 'hibrid' },
      { key: 'dia', after: ['telet', 'remot', 'home', 'presen', 'oficina', 'escrit'] },
      { key: 'x por semana' },
      { key: 'dia', before: ['teletrabajo', 'home'], within: 24 },
    ],
    pattern: part`
      \b(?:modalidad|modelo|trabajo|esquema|formato|puesto|posicion|esquema de trabajo)\s(?:de trabajo\s|es\s)?hibrid[oa]\b|
      \b(?:[1-4]|un|dos|tres)(?:x? ?dias?|x (?:por|a la) semana)[^.!?\n]{0,25}\b(?:teletrabajo|remot[oa]|home ?office|presencial\w*|oficina)|
      \b(?:teletrabajo|home ?office):? (?:(?:de|por|en) )?(?:[1-4]|un|dos|tres)(?:x| ?dias?)
    `,
    // "if one of the posts should require some hybrid form"
    notAfter: part`(?<![a-z])(?:algun|algunas?|si)\s[^.!?]{0,20}$|(?<![a-z])sea\s[^.!?]{0,80}$`,
    notBefore: 'al mes|al ano|por mes',
  },
  // "trabajo remoto", "de forma remota"
  'trabajo-remoto': {
    words: 'trabajo posicion puesto modalidad empleo contrato forma sea home',
    besides: 'remot* home homeoffice casa',
    pattern: part`
      \b(?:trabajo|posicion|puesto|modalidad|empleo|contrato)(?: de trabajo| es)?:? (?:100 ?% )?(?:remot[oa]|home ?office)\b|
      \bde forma remota\b|\btrabaj(?:o|ar) (?:100 ?% )?en remoto\b|\bhome[ -]?office (?:al )?100 ?%|\bsea(?: en| desde)? (?:home ?office|casa|remot[oa])\b
    `,
  },
  // "híbrido o remoto": a free choice
  'remoto-o-hibrido': {
    words: 'hibrid* presencial',
    near: [{ key: 'remot' }],
    pattern: part`
      \b(?:100 ?% )?remot[oa] (?:o|u|y/o) (?:modelo )?(?:hibrid[oa]|presencial)\b|
      \b(?:hibrid[oa]|presencial) (?:o|u) (?:100 ?% )?remot[oa]\b
    `,
  },
  // "posibilidad de teletrabajo"
  'home-office-possible': {
    words: 'teletrabajo homeoffice office',
    pattern: part`\b(?:posibilidad|opcion)\s(?:de )?(?:hacer )?(?:teletrabajo|home-?office)\b`,
    notBefore: 'al ano',
  },
  // "trabajo presencial"
  presencial: {
    words: 'presencial',
    pattern: part`
      \b(?:trabajo|modalidad|puesto|formato|jornada) (?:100 ?% )?presencial\b|\b100 ?% presencial\b
    `,
    notAfter: 'sin|no|opcional|facultati[a-z]{1,2}',
  },
  // "trabajas desde casa"
  'from-home': {
    words: 'teletrabajo casa cualquier donde',
    besides: 'trabaj* integral completo',
    pattern: part`
      \b(?:trabajas|trabajaras) (?:siempre )?desde (?:tu )?casa\b|\bteletrabajo (?:completo|total|integral)\b|
      \btrabaj(?:a|as|ar) desde donde quieras\b|\btrabajar desde cualquier (?:sitio|lugar|parte|punto)\b
    `,
    notBefore: 'dias?|oficina',
  },
  // "modalidad mixta"
  'by-turns': {
    words: 'mixta misto',
    besides: 'mixta misto dias',
    pattern: part`\b(?:modalidad|modelo) mixta\b|\b(?:modalidad|modelo) misto\b`,
    notBefore: 'al mes',
  },
};
