import { part } from '../../regex.js';
import type { PlaceWords } from '../places.js';

export const places: PlaceWords = {
  // "remoto para todo o Brasil"
  depuis: {
    words: 'todo toda qualquer',
    pattern: part`
      \b(?:remot[oa]|home ?office)\s(?:para|em)\stod[oa]\s|
      \b(?:desde|de|a partir de) qualquer (?:lugar|parte|ponto) (?:de|do|da)\s
    `,
  },
  // "na cidade de Bauru"
  'ville-de': { words: 'cidade', near: [{ key: 'cidade de' }], own: true, pattern: part`\bna cidade de ` },
  // "está contratando padeiro em Bauru"
  'buscamos-en': {
    words: 'contratando contratar recrutando recrutar',
    own: true,
    pattern: part`
      \b(?:esta|estamos) (?:a )?(?:contratar|contratando|recrutar|recrutando)\s(?:[a-z/()]+ ){0,4}?em\s
    `,
    not: part`\b(?:experiencia|clientes?|especialista|empresas?|que|capaz)\b`,
  },
  // "presencial em Bauru", "residir em", "morar na cidade de"
  'puesto-en': {
    words:
      'residir resida residente residentes residencia presencial hibrido hibrida remoto remota localizado localizada morar reside',
    pattern: part`
      \b(?:resid(?:ir|a|e|entes?|encia)|presencial|hibrid[oa]|remot[oa]|localizad[oa]|morar)
      (?: (?:na cidade de|na regiao de))?\s(?:em|de|no|na)\s
    `,
    not: part`\b(?:empresa|clientes?|experiencia)\b`,
  },
  // "para o nosso escritório em"
  'nuestra-oficina': {
    words: 'nossa nosso',
    pattern: part`
      \b(?:para|a|em|desde)\s(?:[oa]\s)?noss[oa]s?\s(?:nov[oa]s?\s)?
      (?:oficinas?|sede|planta|centro|escritorio|equipa|equipe|time|loja|unidade|fabrica)\s(?:central\s)?(?:de|em|do|da|no|na)\s
    `,
    apart: part`\b(?:viaj[a-z]+|visitas?|viage[a-z]+)\b[^,]{0,25}$`,
  },
  // "Vaga em Bauru", "vaga para Sorocaba/SP", "trabalhar em Londrina", "atuação em"
  'vaga-em': {
    words: 'vaga vagas trabalhar trabalho atuacao oportunidade oportunidades',
    near: [{ key: ' em ' }, { key: ' para ' }, { key: ' no ' }, { key: ' na ' }],
    own: true,
    pattern: part`
      \b(?:vagas?|oportunidades?)(?: de (?:emprego|trabalho))?(?: disponive(?:l|is)| aberta?s?)?(?: presencia(?:l|is))?\s
      (?:em|para(?: (?:trabalhar|atuar) (?:em|no|na))?|no|na)\s|
      (?:^|[.!?:;•-] ?|\b(?:para|vai|ira|disponibilidade para)\s)(?:trabalhar|trabalho|atuacao)(?: presencial)?\s(?:em|no|na)\s
    `,
  },
  // "vaga para atuar em"
  'atuar-em': {
    words: 'atuar atuacao',
    pattern: part`\b(?:atuar|atuacao)\s(?:presencial(?:mente)?\s|hibrid[oa]\s)?(?:em|no|na)\s`,
    subject: part`\b(?:vaga|oportunidade|profissional|pessoa|para|local)\b`,
  },
  // "Tempo integral. Local de trabalho: Bauru", within a line
  'label-within': { words: 'local', own: true, pattern: 'local (?:de trabalho|da vaga)' },
  // "nas lojas de Bauru"
  'round-about': {
    words: 'unidade unidades loja lojas',
    own: true,
    pattern: part`\bnas? (?:unidades?|lojas?) de `,
    not: part`\bclientes?\b`,
  },
  // "a vaga é presencial em Bauru", "trabalhará na nossa loja de Bauru"
  'work-is-in': {
    words: 'vaga trabalho trabalhara',
    besides: 'vaga trabalho atuacao trabalhara trabalhar',
    own: true,
    pattern: part`
      \b(?:a vaga|o trabalho|a atuacao) (?:e|sera)(?: (?:presencial|realizad[ao]|hibrid[ao]))? (?:em|para|no|na) |
      \b(?:trabalhara|vais trabalhar|vai trabalhar) (?:no|na) noss[ao] [a-z]+ (?:em|de|do|da|no|na) 
    `,
  },
  // "Nossa loja fica em Bauru"
  'house-is-in': {
    words: 'escritorio loja',
    besides: 'noss*',
    own: true,
    pattern: part`
      \bnoss[ao] (?:escritorio|loja|restaurante|clinica|fabrica) (?:fica|esta|e)(?: localizad[ao])? (?:em|no|na) 
    `,
  },
  // "padeiro para a nossa loja de"
  'ours-in': {
    words: 'noss*',
    besides: 'procura* precisa* contrata* recrut* selecion*',
    own: true,
    pattern: part`
      noss[ao]s?(?<=\b(?:para|em|n)\s?[ao]s? noss[ao]s?)\s(?:[a-z'&-]+ ){1,3}?(?:de|em|no|na|do|da)
    `,
    not: part`\b(?:client|fornecedor|comunidade)[a-z]*\b`,
    apart: part`\bcolaboradores\b`,
  },
};
