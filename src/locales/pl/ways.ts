import { part } from '../../regex.js';
import type { WayWords } from '../ways.js';

export const ways: WayWords = {
  // "praca hybrydowa", "2 dni w biurze"
  'praca-hybrydowa': {
    words: 'hybrydow* dni',
    pattern: part`
      \b(?:
        prac[a-z]+ hybrydow[a-z]+|hybrydow[a-z]+ (?:model|tryb|prac)[a-z]*|tryb[a-z]* hybrydow[a-z]+|
        model[a-z]* hybrydow[a-z]+|(?:[1-4]|dwa|trzy) dni[^.!?\n]{0,20}(?:w biurze|zdaln[a-z]+|z biura)|
        (?:w biurze|z biura|zdaln[a-z]+)\b[^.!?\n]{0,25}\b(?:[1-4]|dwa|trzy) dni w tygodniu
      )
    `,
  },
  // "praca zdalna"
  'trabajo-remoto': {
    words: 'zdaln*',
    besides: 'zdaln*',
    pattern: part`\b(?:prac[a-z] zdaln[a-z]|zdalnie z)\b`,
  },
  // "zdalnie lub hybrydowo": a free choice
  'remoto-o-hibrido': {
    words: 'hybryd*',
    near: [{ key: 'zdaln' }],
    pattern: part`\bzdaln[a-z]+ (?:lub|albo) hybrydow[a-z]+|\bhybrydow[a-z]+ (?:lub|albo) zdaln[a-z]+`,
  },
  // "możliwość pracy zdalnej"
  'home-office-possible': { words: 'zdalnej', pattern: part`\bmozliwosc\s(?:pracy )?zdalnej\b` },
  // "praca stacjonarna"
  presencial: { words: 'stacjonarn*', pattern: part`\bprac[a-z] stacjonarn[a-z]+`, notAfter: 'bez|nie' },
  // "pracujesz z domu"
  'from-home': {
    words: 'domu',
    besides: 'pracuj*',
    pattern: part`\bpracujesz (?:w pelni )?z domu\b`,
    notBefore: part`dni|biur\w+`,
  },
  // "częściowo zdalna"
  'by-turns': { words: 'czesciowo', besides: 'zdaln*', pattern: part`\bczesciowo zdaln[a-z]+` },
  // "praca na miejscu"
  'at-the-place': {
    words: 'zdalnej miejscu',
    besides: 'oferujemy praca',
    pattern: part`\bnie oferujemy pracy zdalnej\b|\bpraca na miejscu\b`,
  },
};
