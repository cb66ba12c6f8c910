import { part } from '../../regex.js';
import type { LabelWords } from '../labels.js';

export const labels: LabelWords = {
  place:
    'concelho|local|local de trabalho presencial|local presencial|localizacao|cidade/estado|cidade/uf|cidade|unidade',
  whose: 'seu|sua|nosso',
  where: 'onde',
  whereWork: 'trabalhar|trabalhara|estamos',
  placeOfWork: part`
    (?:local|localidade|cidade|endereco|localizacao|unidade|municipio) (?:da|do|de) (?:vaga|trabalho|oportunidade|posicao|funcao|atuacao|emprego)
  `,
  placeWords: 'onde endereco unidade municipio',
  way: 'regime|regime de trabalho|atuacao|forma de trabalho|modalidade|modalidade de trabalho|modalidade de contratacao|modelo de trabalho|local|local de trabalho|localizacao',
  remote: 'trabalho remoto',
  wayPlace: 'local',
  posted: 'data de publicacao|data da publicacao|publicado em|publicada em',
  closes:
    'prazo de candidatura|prazo de candidaturas|inscricoes ate|candidaturas ate|data limite|prazo|prazo para candidatura|data de encerramento',
  closesLoosely: 'data limite',
  employment:
    'horario de trabalho|carga horaria|regime de trabalho|tipo de vaga|tipo de emprego|jornada de trabalho|contratacao|vinculo|regime|tipo de contratacao|tipo de vinculo|tipo de regime|modalidade|modalidade de contratacao',
};
