import { part } from '../../regex.js';
import type { EmploymentWords } from '../employment.js';

export const employment: EmploymentWords = {
  kinds: {
    FULL_TIME: { names: 'tempo pieno', also: part`\btempo indeterminato\b` },
    PART_TIME: { names: 'tempo parziale' },
    CONTRACTOR: { names: 'partita iva', also: part`\bp\. ?iva\b` },
    TEMPORARY: {
      names: 'sostituzione (?:di )?maternita',
      also: part`\b(?:somministrazione|temporane[oa]|tempo determinato|stagionale)\b`,
    },
    INTERN: { names: 'tirocinio', also: part`\bstagista\b` },
    VOLUNTEER: { names: 'volontariato' },
  },
  lines: 'contratto (?:a tempo determinato|stagionale)',
  words: 'tempo partita contratto sostituzione tirocinio volontariato',
  inTitle: 'tirocinio',
  inOwnTitle: 'stage',
  value: 'tempo (?:in)?determinato',
  joint: 'e|o',
  behind: part`
    tempo (?:in)?determinato|verticale|orizzontale|mattina|pomeriggio|collaborazione|(?:contratto )?p\.? ?iva
  `,
  hours: 'ore',
  per: 'a',
  week: 'settimana',
  months: 'mesi',
  during: 'di',
  refused: 'esperienza|possibilita|dipendenti',
  statements: {
    // "contratto a tempo indeterminato", "contratto di somministrazione"
    'contrato-indefinido': {
      words: 'tempo somministrazione',
      pattern: part`
        \b(?:contratto|assunzione)[^.!?\n]{0,25}tempo (?:indeterminato|determinato)\b(?: (?:full|part)[- ]?time\b)?|
        \b(?:contratto|inserit[oaie]|inserimento|assunzione|assunt[oaie])[^.!?\n]{0,40}\b(?:in|di) somministrazione\b
      `,
    },
    // "a tempo pieno", "orario full time", "contratto part-time"
    'a-temps-plein': {
      words: 'pieno parziale orario contratto',
      pattern: part`
        \ba tempo (?:pieno|parziale)\b|\borario (?:di lavoro )?(?:full|part)[- ]?time\b|
        \bcontratto (?:di lavoro )?(?:full|part)[- ]?time\b
      `,
    },
  },
};
