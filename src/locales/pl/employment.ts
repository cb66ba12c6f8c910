import { part } from '../../regex.js';
import type { EmploymentWords } from '../employment.js';

export const employment: EmploymentWords = {
  kinds: {
    FULL_TIME: {
      names: 'pelny etat|pelen etat|pelnym wymiarze|umow[a-z] o prace',
      also: part`\b(?:1(?:[.,]0)? etatu?|uop)\b`,
    },
    PART_TIME: {
      names: 'niepelny etat|(?:pol|czesc|1/[234]|3/4) etatu',
      also: part`\b(?:niepelnym? wymiar(?:ze)?|0[.,]\d{1,2} etatu)\b|^\W{0,3}(?:1/[234]|3/4)$`,
    },
    TEMPORARY: {
      names: part`
        umow[a-z] na (?:czas okreslony|zastepstwo)|umow[a-z] o prace na czas okreslony|praca (?:tymczasowa|sezonowa)
      `,
    },
    INTERN: { stems: 'staz', names: 'praktyki' },
    VOLUNTEER: { names: 'wolontariat' },
  },
  lines: part`
    praca w (?:nie)?pelnym wymiarze(?: czasu pracy)?|(?:nie)?pelnym wymiarze czasu pracy|niepelnym wymiarze|
    umowa o prace na zastepstwo
  `,
  words: 'etat etatu wymiarze umowa umowy praca staz praktyki wolontariat',
  inBrackets: 'b2b',
  value: 'umowa',
  joint: 'lub',
  hours: part`godz(?:in|\.)?`,
  per: 'w',
  week: 'tydzien',
  months: 'miesi[a-z]{2,4}',
  refused: 'doswiadczeni[a-z]+|mozliwosc|pracownikow',
  statements: {
    // "umowa na czas określony"
    befristet: { words: 'okreslony', pattern: part`\bumow[aey] na czas okreslony\b` },
    // "w pełnym wymiarze"
    'a-temps-plein': {
      words: 'wymiarze etat etatu',
      pattern: part`\bna (?:pelny|pelen|pol|niepelny|czesc) etatu?\b|\bw (?:pelnym|niepelnym) wymiarze\b`,
    },
    // "140 PLN/h netto + VAT (B2B)"
    'pay-b2b': {
      words: 'b2b',
      pattern: part`\b(?:netto|zl|pln|eur|vat)\b[^a-z\n]{0,4}(?:\+ ?vat[^a-z\n]{1,3})?\bb2b\b`,
    },
    // "umowa o pracę", "kontrakt B2B", "B2B contract"
    umowa: {
      words: 'umow* b2b',
      pattern: part`
        \b(?:
          umow[a-z] o prace\b|(?:kontrakt|contract|umow[a-z])(?: na)? b2b\b|
          b2b (?:contract|kontrakt|cooperation|wspolprac[a-z]*)\b
        )
      `,
    },
  },
};
