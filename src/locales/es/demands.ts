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
  gives: 'ofrecemos|siguientes beneficios',
  following: 'siguientes requisitos?',
  announces: 'de l[oa]s siguientes(?: [a-z]+)?|(?:experiencia|conocimientos?) (?:en|con|de)',
  conditional: part`
    si (?:te|eres|tienes|cumples)\b.{0,300}\b(?:postula|aplica|envia|unete)
  `,
  invitation: part`
    [¿¡]?(?:
    te (?:reconoces|identificas|interesa|animas|sientes)|no (?:lo )?(?:dudes|esperes)|unete|postulate|inscribete|
    si (?:estas buscando|buscas)
    )\b|
    esperamos (?:tu|su|vuestra|con ganas tu) (?:candidatura|solicitud|curriculum|cv)\b
  `,
  otherHeads: 'valores',
  being: 'trabajar',
  beingAt: 'con nosotros',
  noneNeeded: part`
    no (?:es|se) (?:necesari[ao]|requiere|precisa) experiencia|sin experiencia|experiencia no (?:necesaria|requerida)
  `,
  whether: 'no requerid[oa]s?|no (?:es )?necesari[oa]|sin experiencia|indiferente',
  payLabel: 'salari[oa]|sueldo|retribuci[oó]n',
  fact: part`
    localización|ubicaci[oó]n|fecha l[ií]mite|tipo de (?:oferta|contrato|puesto|jornada)|palabras clave|
    plazo(?: de [a-zó]+){0,4}|fecha fin(?: de [a-zó]+)?|referencia|horario|contrato
  `,
  term: 'duracion|periodo de prueba',
  answer: 'si',
  asking: 'lo|que|otr[oa]s|tambien|ademas',
  hoped: part`
    por favor|mas de \d
  `,
  lacking: '(?:sin|a falta de|no (?:tener|poseer|contar con)) (?:(?:el|un|la) )?(?:titulo|titulacion|estudios|carrera)',
  chance: 'la (?:oportunidad|posibilidad)',
  seeks: 'buscamos',
  condition: 'si (?:te|eres|tienes)',
  withYears: part`con (?:mas de )?\d+[- ]?anos (?:de )?experiencia`,
  theirYears: part`
    \d+ anos (?:de )?(?:historia|existencia)|(?:empresa|institucion|compania)\b.{0,60} con (?:mas de )?\d+ anos|
    (?:tenemos|llevamos|contamos con) (?:mas de )?\d+ anos|somos\b.{0,80} con (?:mas de )?\d+
  `,
  youMay: 'puedes|podras',
  mayShow: 'aportar|desarrollar',
  ofPapers: '^nuestr|solicitud|carta|curricul',
};
