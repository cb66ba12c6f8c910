import type { EmployerWords } from '../employer.js';

export const employer: EmployerWords = {
  joint: 'e',
  hires: 'procura|contrata|precisa|recruta|admite',
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
};
