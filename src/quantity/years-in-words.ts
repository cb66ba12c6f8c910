import { allMatches } from '../locales/matches.js';
import { plain as plainOf } from '../locales/plain.js';
import { regex } from '../regex.js';
import type { Lexicon } from './lexicon.js';
import { TIME_ROLE as ROLE } from './time-words.js';
import { at } from './words.js';
import type { YearsMention } from './years.js';

// " of relevant experience: 5-7" after "years"
const LABELLED =
  / (?:of |de |di |van |d')?(?:[a-z]{1,14} ){0,3}[a-z]{3,24}\s?[:=]\s{0,2}(\d{1,2})(?:\s?[-~]\s?(\d{1,2}))?\+?(?![\d.,])/y;

/** Lengths of time whose figure stands behind their label. */
export function readLabelled(plain: string, words: Lexicon): YearsMention[] {
  if (!LABEL.test(plain)) return [];
  const found: YearsMention[] = [];
  for (const { start, end: from } of words.scan(plain, 0, LABEL_WITHIN, ROLE.years)) {
    const m = at(LABELLED, plain, from);
    if (!m) continue;
    const end = from + m[0].length;
    if (words.scan(plain, from, end, ROLE.experience).length === 0) continue;
    const max = m[2] === undefined ? null : Number(m[2]);
    found.push({ min: Number(m[1]), max, span: { start, end }, experience: true });
  }
  return found;
}

/** Labels stand in that many characters of a text. */
const LABEL_WITHIN = 400;
// a colon and a figure
const LABEL = /[:=]\s{0,2}\d/;

// how such words begin, cheaply
const SOME_WORD = /ennale|roczn|rok|letni|årig|jährige/i;
// "esperienza minima triennale", "almeno biennale esperienza"
const ITALIAN = regex('g')`
  \besperienza(?: (?:almeno|minima|lavorativa|professionale|pregressa|specifica|comprovata|consolidata|maturata|di tipo|di)){0,3}
  [ ](?<count>bi|tri|quadri|quinqu|dec)ennale(?![a-z])|
  (?<![a-z])(?<before>bi|tri|quadri|quinqu|dec)ennale esperienza(?![a-z])
`;
// "roczne doświadczenie", "pół roku stażu", "min. rok doświadczenia", "trzyletnie doświadczenie"
const POLISH = regex('g')`
  (?<![a-z])(?:
    (?<count>pol|dwu|trzy|cztero|piecio)?(?:rocz|let)ni?(?:e|ego|ej|a|ym|im)|
    (?<half>pol)\s?roku|
    (?:min\.?|minimum|co najmniej|przynajmniej|ponad|powyzej)(?: 1)? ?rok(?:u)?
  ) (?:[a-z]{3,14} )?(?:doswiadczeni[eau]m?|prakty(?:ki|ka|ke)|stazu|pracy)(?![a-z])|
  \bdoswiadczeni[ea](?: [a-z]{1,14}){0,3}:? ?(?:\(?min\.?|minimum|co najmniej|przynajmniej)
  (?: 1)? ?(?:rok(?:u)?|(?<little>pol)\s?roku)(?![a-z])
`;
// "tvåårig erfarenhet", "dreijährige Berufserfahrung"
const NORTHERN = regex('g')`
  (?<![a-z])(?:
    (?<count>ett|tva|tre|fyra|fem)arig(?:a|t)? (?:[a-z]{3,20} )?[a-z]{0,14}erfarenhet(?:er)?|
    (?<before>ein|zwei|drei|vier|funf)jahrige[nrs]? (?:[a-z]{4,20} )?[a-z]{0,14}(?:erfahrung|praxis)
  )(?![a-z])
`;
const COUNTS: Readonly<Record<string, number>> = {
  bi: 2,
  tri: 3,
  quadri: 4,
  quinqu: 5,
  dec: 10,
  pol: 0.5,
  dwu: 2,
  trzy: 3,
  cztero: 4,
  piecio: 5,
  tva: 2,
  tre: 3,
  fyra: 4,
  fem: 5,
  zwei: 2,
  drei: 3,
  vier: 4,
  funf: 5,
};

/** Experience whose length is one word, or whose figure is left out, as no English text has it: "triennale", "roczne", "min. rok". */
export function readOneWord(text: string, language: string | null): YearsMention[] {
  if (language === 'en' || !SOME_WORD.test(text)) return [];
  const plain = plainOf(text);
  return [ITALIAN, POLISH, NORTHERN].flatMap((pattern) =>
    [...allMatches(plain, pattern)].map(({ index, 0: whole, groups }) => ({
      min: COUNTS[groups?.count ?? groups?.before ?? groups?.half ?? groups?.little ?? ''] ?? 1,
      max: null,
      span: { start: index, end: index + whole.length },
      experience: true,
    })),
  );
}
