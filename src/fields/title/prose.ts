import type { Block, Document } from '../../document/document.js';
import type { BlockRule, Match } from '../../extract/rule.js';
import { type Phrase, readPhrase } from './phrase.js';

export interface RawTitle {
  readonly title: string;
  /** Already cleaned by the reader of prose. */
  readonly ready?: boolean;
  /** Whether further roles stand beside it. */
  readonly several?: boolean;
}

const ARTICLE =
  /(?:an?|our(?: (?:next|new|first|future))?|the|another|one|some(?: more)?|(?:an )?additional|un\(e\)|une?(?: ?\/ ?une?)?|notre(?: futur(?:e|\(e\))?)?|eine?[nrms]?(?:[:/*]?(?:e|n|en|r|in))?|een|uno?\/?a?|um\(?a?\)?|uma|um\/uma|una|en|ett|d['’]une?(?:\(e\))?)/
    .source;

/** "We are looking for a ...", "X seeks an ...", "nous recherchons un ...", "suchen wir einen ...", "zoeken wij een ...": the title follows the article. */
const SEEK = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:we(?:['’]re| are| is)?|is|are|currently|actively|now|be|and) )?(?:looking (?:to (?:hire|add|bring on|recruit|find|onboard|welcome|appoint)|for)|seeking|seeks?|searching for|hiring(?: for)?|in (?:search|need) of|recruiting(?: for)?|to hire|to recruit|to (?:add|appoint)|on the lookout for|on the hunt for|hunting for|(?:opening|opportunity|vacancy|position|role)s? (?:available )?for|in the market for|recherch(?:e|ons)(?: actuellement)?|cherch(?:e|ons)|recrut(?:e|ons)|à la recherche|suchen wir|sucht|suchen|zoekt|zoeken(?: wij| we)?|op zoek naar|buscamos|busca|buscando|en b[uú]squeda de|em busca de|[aà] procura de|procuramos|procurando|contratando|cerchiamo|ricerca|cerca|alla ricerca di|söker(?: vi| nu)?|letar (?:vi )?efter)(?: (?:zum|ab|per|für|pour|actuellement|currently|nu|ter|momenteel|nun|derzeit|aktuell|dich|actively|for|now|immediately|permanent|dans le cadre)(?: (?:nächstmöglichen|sofort|nächstmögliche[nr]?|nächsten|Zeitpunkt|unser[en]*|Team|Standort|notre|equipe|équipe|immediately|cette|de|hire)){0,4}){0,2},? (?:als )?${ARTICLE} `,
  'giu',
);

/** "szukamy ...", "poszukujemy ...", "na stanowisko ...": no article. */
const SEEK_BARE =
  /(?<![\p{L}\p{N}])(?:szukamy|poszukujemy|poszukuje|na stanowisko|stanowisko:?|puesto de|vaga (?:de|para)|cargo de|poste d[e'’]|le poste (?:de|d['’])|als verst[äa]rkung als|stelle als|position als|functie van|role of|position of|post of|job of|for the (?:position|role|post) of|ruolo di|posizione di|figura di|nous recherchons des|we are hiring:|hiring:) ?(?:an? |the |d['’]|de |une? |(?=\S))/giu;

/** "As a Senior Engineer at Acme, you will": at the start of a sentence, and it speaks to the reader. */
const AS =
  /(?:(?:^|[.!?:;•–]["”’)]?\s+|[\r\n]\s*)(?:(?:In this role|Working|Here|At [\p{L}\p{N}&.' -]{2,30}|In your role|In the role)(?:,)? )?(?:As|Als|En tant que?|En tant qu['’]|En qualité de?|En qualité d['’]|Como|Come|Jako|Som|Être|Devenez|Become)[ :]? ?|(?<=[,–—] )as )(?:(?:an?|our(?: (?:next|new|first))?|the|une?|un\(e\)|notre|uma?|una?|ons|onze|unser\w*|vår) )?/gu;
/** "join our team as a ...", "join us as ...", "you will work as a ...", "employ you as" */
const JOIN_AS =
  /(?<![\p{L}])(?:join(?:ing)?|rejoign(?:ez|ons|ant)|(?:you(?:['’]ll| will)|to) (?:work|serve|act|start)|your role|this role|your job|career) [^.!?;\n]{0,60}?(?<![\p{L}])(?:as|en tant que?|comme) (?:an?|our(?: (?:next|new|first))?|the|une?|notre) /giu;
/** "You'll be a data scientist on", "du bist unser Entwickler", "als Area Manager eingestellt" */
const YOU_BE =
  /(?<![\p{L}])(?:you(?:['’]ll| will| would) (?:be(?:come)?|join us as|work as|serve as)|inserire come|besetzen wir die Stelle|Rolle als|Tätigkeit als|Funktion als|rôle d['’]|rôle de|missions? de|zullen jou als) (?:an?|our(?: (?:next|new|first))?|the|une?)? ?/giu;
/** "we are hiring software engineers to": the plural of what is sought */
const SEEK_MANY = /(?<![\p{L}])(?:looking for|hiring|seeking|recruiting|searching for) (?=\p{L})/giu;
const TO_READER =
  /(?<![\p{L}])(?:you|your|you['’](?:ll|re|ve)|vous|votre|vos|tu|ton|du|dein\w*|Sie|Ihre?[nrms]?|jij|je|jouw|u|você|voce|sua|seu|te|tendrás|serás|tu|sarai|ti|będziesz|ditt|din|ty)(?![\p{L}])/iu;
/** "The Senior Engineer will be responsible for", "The Accountant is a full-time" */
const THE =
  /(?:^|[.!?:]\s+|[\r\n]\s*)(?:The|This|Our|An?) (?=[\p{Lu}\p{N}(][^.!?;:\n]{2,70}? (?:will|is|reports?|works?|plays?|leads?|directs?|performs?|supports?|ensures?|manages?|serves?|provides?|oversees?|plans?|coordinates?|assists?|does|develops|supervises|position|role|owns)\b)/gu;
const DUTY_VERB =
  /^(?:\s*\([^()]{1,30}\))?,?\s+(?:(?:will|is|reports?|works?|plays?|leads?|directs?|performs?|supports?|ensures?|manages?|serves?|provides?|oversees?|plans?|coordinates?|assists?|does|develops|supervises|owns)\b|(?:position|role) (?:will|is|reports|requires|plays|leads|involves))/;

const ROMANCE = new Set(['fr', 'es', 'pt', 'it', 'ro', 'ca', 'pl', 'cs', 'uk', 'ru']);
const isRomance = (document: Document): boolean =>
  document.language !== null && ROMANCE.has(document.language.slice(0, 2));

function* phrasesAfter(block: Block, document: Document, pattern: RegExp): Generator<{ phrase: Phrase; end: number }> {
  pattern.lastIndex = 0;
  for (const match of block.text.matchAll(pattern)) {
    const phrase = readPhrase(block.text, match.index + match[0].length, isRomance(document));
    if (phrase) yield { phrase, end: phrase.span.end };
  }
}

const matchOf = (block: Block, phrase: Phrase, weak: boolean): Match<RawTitle> => ({
  value: { title: phrase.value, ready: true },
  span: { start: block.span.start + phrase.span.start, end: block.span.start + phrase.span.end },
  ...(weak ? { strength: 'guessed' as const } : {}),
});

// "Software Engineers"; not "Senior Data Analysis"
const PLURAL = /^(?:[^,(]+ )?\p{L}+(?:er|or|ist|ant|ent|ian|yst|ect|ern|nurse|man|lead)s$/iu;

/** One of the many that are sought, null where the head is no plural or a plural of everybody. */
const singular = (title: string): string | null =>
  PLURAL.test(title) && title.includes(' ') ? title.slice(0, -1) : null;

const QUIET = ['benefits', 'legal', 'pay'] as const;

const SOUGHT_WORDS =
  'looking seeking seek seeks searching hiring search need recruiting hire recruit add appoint lookout hunt hunting opening* opportunit* vacancy position* role* market recherch* cherch* recrut* such* zoek* buscamos busca buscando busqueda procura* contratando cerchiamo ricerca cerca soker letar szukamy poszuk* stanowisko puesto vaga cargo poste verstarkung stelle functie job ruolo posizione figura post'.split(
    ' ',
  );
const MANY_WORDS = ['looking', 'hiring', 'seeking', 'recruiting', 'searching'];
const AS_WORDS = ['as', 'als', 'tant', 'qualite', 'como', 'come', 'jako', 'som', 'etre', 'devenez', 'become', 'comme'];
const BE_WORDS = [
  'be',
  'become',
  'as',
  'stelle',
  'rolle',
  'tatigkeit',
  'funktion',
  'role',
  'mission*',
  'inserire',
  'zullen',
];

/** Rules for titles that a sentence names. */
export const proseRules: readonly BlockRule<RawTitle>[] = [
  {
    id: 'title/sought',
    strength: 'patterned',
    scope: 'block',
    where: { notSections: QUIET, words: SOUGHT_WORDS },
    *find(block, document) {
      for (const pattern of [SEEK, SEEK_BARE])
        for (const { phrase } of phrasesAfter(block, document, pattern)) yield matchOf(block, phrase, phrase.generic);
    },
  },
  {
    id: 'title/sought-plural',
    strength: 'guessed',
    scope: 'block',
    where: { notSections: QUIET, words: MANY_WORDS },
    *find(block, document) {
      for (const { phrase } of phrasesAfter(block, document, SEEK_MANY)) {
        const one = singular(phrase.value);
        if (one !== null) yield { ...matchOf(block, phrase, true), value: { title: one, ready: true } };
      }
    },
  },
  {
    id: 'title/you-will-be',
    strength: 'positional',
    scope: 'block',
    where: { notSections: QUIET, words: BE_WORDS },
    *find(block, document) {
      for (const { phrase } of phrasesAfter(block, document, YOU_BE)) yield matchOf(block, phrase, phrase.generic);
    },
  },
  {
    id: 'title/as-you',
    strength: 'patterned',
    scope: 'block',
    where: { notSections: QUIET, words: AS_WORDS },
    *find(block, document) {
      for (const { phrase, end } of phrasesAfter(block, document, AS)) {
        // "As a company": no title; "As a Java developer I": not the reader
        if (TO_READER.test(block.text.slice(end, end + 140))) yield matchOf(block, phrase, phrase.generic);
      }
      for (const { phrase } of phrasesAfter(block, document, JOIN_AS)) yield matchOf(block, phrase, phrase.generic);
    },
  },
  {
    id: 'title/the-will',
    strength: 'positional',
    scope: 'block',
    where: { notSections: QUIET },
    *find(block, document) {
      for (const { phrase, end } of phrasesAfter(block, document, THE))
        if (phrase.capital && DUTY_VERB.test(block.text.slice(end))) yield matchOf(block, phrase, phrase.generic);
    },
  },
];
