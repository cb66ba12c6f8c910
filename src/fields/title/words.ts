import { oneOf } from '../../letters.js';
import { titleWordsIn } from '../../locales/titles.js';

/** Praise and terms before a title that are none of it: "highly motivated", "full-time". */
export const isAdjective = oneOf(
  `a an the excellent driven our another new additional first next experienced experience experiences talented passionate highly skilled motivated self-motivated dedicated dynamic strong solid exceptional outstanding great awesome amazing seasoned accomplished creative keen cheerful fully-qualified degree-qualified time-served hands-on hands hardworking hard-working enthusiastic ambitious proactive savvy qualified rockstar world-class well-rounded energetic very truly extremely incredibly exceptionally forward-thinking full-time part-time fulltime remote fully temporary permanent contract freelance bright smart curious good top top-notch brilliant committed reliable versatile innovative inquisitive adaptable collaborative capable competent proven professional-minded organized organised positive kind friendly fun young career-minded us-based eu-based and or & , ideal perfect right suitable potential second third fourth amazing kick-ass kickass badass stellar superb high-performing entrepreneurial thoughtful empathetic pragmatic humble low-ego no-nonsense easy-going fast-learning people-centric detail-oriented results-oriented results-driven customer-focused data-driven self-driven self-starting mission-driven strategic visionary inspiring enterprising diligent conscientious articulate caring compassionate local native based similarly like-minded one two three several multiple some more few many expert-level knowledgeable established demonstrated english-fluent (mid-level) intelligent newest exciting unique rare growing modern ${titleWordsIn('adjectives').join(' ')}`,
);
/** Words at which a title in prose ends. */
export const isStop = oneOf(
  `who whom that which to with at on about before after during until will is are was would you your we our us they and/or as by from within into where whose between if can must should has have be being i joining responsible based looking able working interested reporting join comfortable ready willing familiar specialised specialized specializing specialising ${titleWordsIn('stops').join(' ')}`,
);
/** Words behind which no job is named: "as a part of the team", "as a leading company". */
export const isNoJob = oneOf(
  'part member company team result leader leading subsidiary business startup start-up place way group department world key matter global organization organisation proud product platform provider individual individuals people someone candidate titulaire diplômé diplômée talent',
);
/** What "Remote" before it makes no way of working: "Remote Sensing Scientist"; an alternation, in `plain()` form. */
export const REMOTE_THING =
  'sensing|support|desktop|access|monitoring|operations|control|patient|pilot|sales|work|working|team|banking|services|systems?|site|it|assistance|care|coding|deposit|hands|health|learning|vehicle|driver';
/** Words that may stand inside a title between its words. */
export const isLink = oneOf('of and & for in de des du d’ von und y e i et + / - – — , del della di la le till och');

/** What stands between somebody and whom he serves: "the right hand of the Head Chef"; not behind a count. */
export const isBetween = oneOf('of for');
export const isCount = oneOf(
  'number couple one handful pair mix variety range levels generation each two three several some',
);

export const isChief = oneOf('Head Chief head chief');
/** Who leads what an "of" behind it names, which may be several things. */
export const isLeader = oneOf('Head Chief Director VP President Dean');
export const isTestOf = oneOf('Test Residence Charge');
/** "full-stack Ruby engineers": what stands before the capitals belongs to the title. */
export const isStack = oneOf('full-stack fullstack back-end backend front-end frontend');

/* What goes on behind a title, and what may stand inside its speciality. */
export const isBehindTitle = oneOf(
  "who to with for you you'll , . at will is serves reports leads plays works supports oversees manages provides ensures drives owns acts",
);
export const isBehindLevel = oneOf(
  "who to with for , . at on in ( 's is serves reports leads plays works supports oversees manages provides ensures drives owns acts performs",
);
export const isInner = oneOf('and & of /');
export const isBreak = oneOf('and or for in');

// "formarás", "farai", "vais", "będziesz": what the reader will do
const YOU_DO = /^(?:ti|te|vais?|irás?|[a-z]{2,14}[aei]rás|[a-z]{1,14}rai|[a-zęłńśżźćąó]{3,14}[aeiy]sz)$/;
const YOU_DO_END = /[sizáe]$/;
/** Whether a word says what the reader will do, in languages whose verbs tell. */
export const isYouDo = (lower: string): boolean => YOU_DO_END.test(lower) && YOU_DO.test(lower);
