import { part } from '../../regex.js';
import type { PlaceWords } from '../places.js';

export const places: PlaceWords = {
  // "w naszym biurze w Krakowie", "do zespołu we Wrocławiu", "praca stacjonarna w"
  'biuro-w': {
    words:
      'biurze biura siedzibie oddziale oddzialu zespole zespolu fabryce sklepie sklepu fabryki restauracji salonu hotelu szpitala przychodni magazynu warsztatu zakladu kuchni hurtowni kliniki apteki przedszkola szkoly piekarni zatrudni zatrudnimy zatrudnie poszukujemy szukamy stacjonarn* hybrydow* biuro siedziba zaklad oddzial restauracja sklep praca pracy',
    near: [{ key: ' w ' }, { key: ' we ' }],
    pattern: part`
      \b(?:
        (?:w|z|do) (?:nasz(?:ym|ego|ej) )?(?:[a-z]+ )?
        (?:
          biurze|biura|siedzibie|oddziale|oddzialu|zespole|zespolu|fabryce|fabryki|sklepie|sklepu|restauracji|salonu|hotelu|
          szpitala|przychodni|magazynu|warsztatu|zakladu|kuchni|hurtowni|kliniki|apteki|przedszkola|szkoly|piekarni
        )|
        (?:zatrudni(?:my|e)?|poszukujemy|szukamy)(?: [a-z./+-]{3,20}){1,4}|
        prac[aey] (?:w trybie )?(?:stacjonarn|hybrydow)[a-z]{1,3}|stacjonarnie|hybrydowo|(?:do|miejscem) pracy|
        \b(?:nasz[ae]?|firmy) (?:biuro|siedziba|zaklad|oddzial|restauracja|sklep) (?:znajduje|miesci) sie|
        ^[^a-z]{0,4}(?:praca|biuro)
      )\s(?:jest\s)?we?\s(?!nasz)(?:centrum\s|okolicach\s)?
    `,
    apart: part`\b(?:spotkan[a-z]+|wyjazd[a-z]*|podroz[a-z]*|delegacj[a-z]+|szkoleni[a-z]+|klien[a-z]+)\b[^,]{0,40}$`,
  },
  // "Cały etat. Miejsce pracy: Opole", within a line
  'label-within': { words: 'miejsce lokalizacja', own: true, pattern: 'miejsce pracy|lokalizacja' },
  // "piekarz do naszego sklepu w"
  'ours-in': {
    words: 'nasz*',
    besides: 'szuka* poszuk* zatrudni*',
    own: true,
    pattern: part`nasz(?:ego|ej|ych|ym)(?<=\b(?:do|w|dla) nasz[a-z]+)\s(?:[a-z'&-]+ ){1,3}?we?`,
    not: part`\b(?:klient|kontrahent)[a-z]*\b`,
    apart: part`\bpracownikow\b`,
  },
};
