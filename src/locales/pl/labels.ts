import type { LabelWords } from '../labels.js';

export const labels: LabelWords = {
  place: 'lokalizacja|miejsce|miejsca pracy|lokalizacja miejsca pracy|miejscowosc|miasto|biuro',
  whose: 'twoje|nasze',
  where: 'gdzie',
  whereWork: 'pracy|pracujesz',
  placeOfWork:
    '(?:miejsce|lokalizacja|adres|miasto) (?:wykonywania |swiadczenia )?(?:pracy|stanowiska|oferty|zatrudnienia)',
  placeWords: 'gdzie adres',
  way: 'miejsce pracy|model pracy|forma pracy|tryb pracy|lokalizacja',
  remote: 'praca zdalna',
  wayPlace: 'lokalizacja',
  posted: 'opublikowano|data dodania|data publikacji|dodane|dodano|ogloszenie dodane',
  closes: 'aplikuj do|oferta wazna do|wazne do|ogloszenie wazne do',
  closesLoosely: 'termin skladania|termin nadsylania',
  employment: 'wymiar czasu pracy|etat|rodzaj umowy|forma zatrudnienia|umowa|wymiar pracy|wymiar etatu|typ umowy',
};
