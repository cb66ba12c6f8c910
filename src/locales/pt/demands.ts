import { part } from '../../regex.js';
import type { DemandWords } from '../demands.js';

export const demands: DemandWords = {
  expects: 'espera(?:mos| de)|precisamos',
  comfort: part`
    nao se preocupe|nao (?:cumpr|atend|tenh|tem|preench)[a-z]* (?:a )?tod[oa]s
  `,
  beside: 'e um uma seria mas nao muito requisito eliminatorio obrigatorio obrigatoria desejavel',
  taught: '(?:oferecemos|damos) formacao',
  training: 'formacao',
  gives: 'oferecemos|empresa oferece|oferece-se|seguintes beneficios',
  following: 'seguintes requisitos?',
  announces: 'd[oa]s seguintes(?: [a-z]+)?|(?:experiencia|conhecimentos?) (?:em|com|de)',
  conditional: part`
    se voce\b.{0,300}\b(?:candidat|inscrev|envie)
  `,
  invitation: part`
    (?:voce )?se (?:identific|reconhec)|nao (?:hesite|perca)|candidate-se|candidata-te|inscreva-se|junt(?:a-te|e-se)|
    se (?:voce )?(?:esta procurando|procura|busca)\b|
    (?:aguardamos|esperamos) (?:a|o) (?:su|se|tu|te|voss)\w{1,2} (?:candidatura|contact|curricul|cv)
  `,
  otherHeads: 'valores',
  being: 'trabalhar',
  beingAt: 'conosco',
  noneNeeded: part`
    sem experiencia|nao (?:e )?(?:necessari[ao]|exigid[ao]|precisa(?: de| ter)?|exige(?:-se)?) experiencia|
    experiencia nao (?:e )?(?:necessaria|exigida|obrigatoria)
  `,
  whether: 'nao (?:requerid[oa]|exigid[oa]|e necessari[oa])|indiferente',
  payLabel: 'remunera[cç][aã]o|sal[aá]rio|vencimento',
  fact: part`
    localizacao|localizaç[aã]o|data limite|tipo de (?:oferta|contrato|vaga|jornada)|palavras-chave|local de trabalho|
    (?:hor[aá]rio|regime|jornada) de trabalho|carga hor[aá]ria|regime|modalidade|turno|hor[aá]rio|contrato
  `,
  term: 'duracao|periodo (?:experimental|de experiencia)',
  answer: 'sim|nao',
  asking: 'o|que|tambem|outr[oa]s|ainda',
  hoped: part`
    por favor|mais de \d
  `,
  lacking: '(?:sem|na ausencia d[eao]) ?(?:(?:o|a|um|uma) )?(?:diploma|formacao|graduacao|curso superior)',
  chance: 'a (?:oportunidade|possibilidade)',
  seeks: 'procuramos|contratamos|buscamos',
  condition: 'se voce',
  withYears: part`com (?:mais de )?\d+[- ]?anos (?:de )?experiencia`,
  theirYears: part`\d+ anos (?:de )?(?:historia|existencia)|somos\b.{0,80} com (?:mais de )?\d+`,
  youMay: 'voce pode|podera',
  mayShow: 'desenvolver',
  ofPapers: '^noss|carta|curricul',
};
