import { part } from '../../regex.js';
import type { EmployerWords } from '../employer.js';

export const employer: EmployerWords = {
  joint: 'e',
  hires: 'procura|contrata|precisa|recruta|admite|seleciona',
  beside: 'para o, para a, para',
  cues: 'bem junta junte vem venha trabalhe procuramos recrutamos selecionamos como desde trabalho emprego vaga estagio carreira',
  invites: [
    'bem-vind[oa]s? (?:a|ao)',
    '(?:junta-te|junte-se) (?:a|ao)',
    '(?:vem|venha) fazer parte d[ao] (?:equipa|equipe|time) d[ao]',
    'trabalhe n[ao]',
    '(?:procuramos|recrutamos|selecionamos) para',
  ],
  asOne: 'como',
  oneAt: 'na|no',
  onBehalf: 'para',
  seek: 'procuramos|recrutamos',
  jobIn: '(?:trabalho|emprego|vaga|estagio|carreira) (?:na|no|em)',
  since: 'desde',
  article: 'a|o',
  before:
    'para a empresa(?! (?:nacional|municipal|publica|privada|estatal))|(?:nos )?somos(?: [ao])?|(?:vem|venha) fazer parte d[aeo](?: equip[ae]| time)?|(?:aqui|trabalhar) n[ao]|na',
  beforeWords: 'empresa somos aqui trabalhar na vem venha',
  sure: 'para|trabalhar|ve(?:m|nha)',
  weak: 'aqui|na',
  capital: 'na',
  weAre: '(?:nos )?somos',
  apposed: '(?:uma?|[ao]) ',
  weFollow: 'voce|acreditamos|nossas|[a-z]{2,12}mos',
  hiring: 'está contratando',
  hiringWords: 'contratando',
  isA: 'é (?:uma?|a|o)',
  self: 'somos|nasceu|oferece|(?:te|lhe) oferece|está crescendo(?=[^.!?]{0,30} e (?:busca|procura))',
  selfWords: 'oferece somos e nasceu crescendo',
  is: 'é',
  articles: 'uma?|o',
  product: 'plataforma|ferramenta',
  productWords: 'ferramenta',
  measure: 'programa|lei|decreto|certificado|diploma|licença',
  ofProduct: 'de|para|que',
  opens: 'Em|Para|Por',
  speaks: 'está|encontra-se|abre|abriu|promove',
  ofSort: part`
    [OA] (?:hotel|bar|restaurante|empresa|cooperativa|loja|clínica|padaria|escola|farmácia|pastelaria|associação|oficina|grupo)|O nosso cliente,?
  `,
  searches: part`
    abr(?:e|iu) (?:uma )?vagas? |abr(?:e|iu) (?:um )?processo seletivo|(?:está|encontra-se) (?:
    à procura de|(?:a )?(?:contratar|contratando|receb(?:er|endo) (?:candidaturas|currículos|inscrições)|recrutar|recrutando|selecionar|selecionando)|
    com (?:uma )?vagas?|em busca de
    ) (?=\S)
  `,
  promises: part`
    promove (?:[^\s.]+ ){0,3}?(?:igualdade|diversidade|inclusão)
  `,
  sayWords:
    'seletivo contratar recrutar selecionar recrutando selecionando contratando candidaturas curriculos inscricoes vaga vagas busca procura promove igualdade diversidade inclusao',
  body: 'empresa|consultora|consultoria|cooperativa|multinacional|grupo|empreendimento|start-?up|rede|agência|fundação|associação|indústria|padaria|clínica',
  within: 'd[eoa]',
  careersAt: '(?:vagas|carreiras?|trabalh(?:e|ar)) (?:na|no|em)',
  nobody: 'confidencial|anonim[ao]',
  buttonToo: 'salvar',
  common: 'o os as uma nós nossa nosso vaga essa este esse alem tambem equipa vagas prefeitura',
  pronouns: 'voces',
  nameArticles: 'O|A',
  kinds: part`
    Empresa|Cooperativa|Clínica|Universidade|Fundação|Associação|Prefeitura|Santa Casa|Escola|Município|Hospital|Colegio|Instituto|Centro|Hotel
  `,
  nameLabels: 'Empregador',
  firms: 'advogados',
  leads: 'sobre',
  spokenBefore: 'sobre|trabalhar na',
  employerLabels: 'empresa',
  spokenAfter: 'e|oferece|conta|busca',
  itsOwn: 'noss[oa]',
  itsParts: 'client[a-z]*|equip[ae]|empresa',
  bodies: 'universidade escola prefeitura municipio padaria',
  bodyPhrases: part`camara municipal|junta de freguesia|santa casa|agrupamento de escolas|hospital (?:santo|sao|nossa|da)`,
  seated: 'busca|contrata|precisa|procura|recruta|admite',
  seatedToo: 'e uma|e (?:buscamos|procuramos)',
  seatIn: 'em',
  houses: 'escritorio|loja|filial|agencia|armazem|escola',
  houseOf: 'de|do|da',
  apposes: 'empresa|grupo|multinacional|especializada|situada',
  townOf: 'em|com sede em',
};
