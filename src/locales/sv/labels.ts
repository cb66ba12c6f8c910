import type { LabelWords } from '../labels.js';

export const labels: LabelWords = {
  place: 'stationeringsort|tjanstgoringsort|kommun|arbetsort|placeringsort|placering|ort|plats|stad|arbetsplats|kontor',
  whose: 'din|ditt|var|vart',
  where: 'var',
  whereWork: 'jobbar|jobba|arbetar',
  placeWords: 'var',
  way: 'placering|arbetsort|arbetsplats',
  remote: 'distansarbete',
  wayPlace: 'placering|ort',
  posted: 'publicerad den|publicerad|inlagd|publiceringsdatum',
  closes: 'sista dag att ansoka|sista dag att soka|ansok senast|sok jobbet senast|sok senast|sista ansokningsdag',
  employment: 'arbetstid|sysselsattning|anstallningsform|omfattning|anstallningstyp',
};
