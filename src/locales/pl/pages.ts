import { part } from '../../regex.js';
import type { PageWords } from '../pages.js';

export const pages: PageWords = {
  button: '(?:chce )?aplik(?:uj|owac)(?: teraz)?|obserwuj|zapisz|udostepnij|zglos|pokaz (?:wiecej|mniej)',
  frame: part`
    (?:przejdz|wroc|powrot) do |wszystkie oferty\b|(?:zaloguj sie|oferty pracy|profile pracodawcow|porady|dla firm)$
  `,
  way: 'strona glowna|praca|firmy|o nas|kontakt',
  field: 'imie|nazwisko|wyslij',
  foot: 'regulamin',
  otherJobs: '(?:podobne|inne|polecane) (?:oferty(?: pracy)?|ogloszenia)(?: .{2,40})?',
};
