import type { Block, Document } from '../../document/document.js';
import { sentences } from '../../document/sentences.js';
import type { Span } from '../../document/span.js';
import { demandsIn } from '../../locales/demands.js';
import { employerIn } from '../../locales/employer.js';
import { localesFor } from '../../locales/index.js';
import type { Locale } from '../../locales/locale.js';
import { regex } from '../../regex.js';
import { yearsOf } from '../experience/years.js';
import { COMFORT } from './comfort.js';
import { needsNone } from './nobody.js';
import { ofCandidate } from './of-candidate.js';
import { isBare, isShort, MAY_BE_SHORT, OWNED } from './short.js';

// "If you have any questions ...": says what happens then, demands nothing
const CONDITION = regex()`
  ^(?:[a-z' -]{2,40}: |(?:so|but|and|then|now|also|well),? )?(?:
    if|whether|we (?:also )?believe|with us|please(?! note\b.{0,200}\b(?:must|requires?|requiring|required to|need to)\b)|note(?!:)|when|should you|
    unless|as (?:a|an|our)\b.{0,80}\b(?:you(?:'ll| will)|your (?:main |primary |key )?(?:focus|role|job|mission|responsibilit))|as long as (?:your (?:work|tasks?|job)|the (?:work|job)|it)(?!.{0,80}\boverlap)
  )\b
`;
// "If you have worked with nets, that is a plus": a wish
const WISHED = regex()`
  ^if you\b[^.!?]{4,200}(?:
    \b(?:that|it|this)(?:'s| is|'d be| would be) (?:an? )?(?:\w+ ){0,2}(?:plus|bonus|advantage|asset)\b|
    (?:even|so much the|all the) better[.!]?$
  )
`;
// "Si vous êtes passionné ...", "Wenn du Fragen hast ...": the same in other languages
const CONDITION_ABROAD = regex()`^(?:${demandsIn('condition')})\b`;
// "Si vous avez le permis bateau, ce poste est fait pour vous": a demand all the same
const SUITED = regex()`^(?:${demandsIn('suited')})\b`;
// "Our team has over 40 years of combined experience", "fort de plus de 35 ans d'experience": the employer's years
const THEIR_YEARS = regex()`
  ^with (?:over|more than|millions|thousands|hundreds|offices)\b|
  ^as an? (?:[\w-]+ ){0,5}(?:company|firm|agency|business|group|organi[sz]ation|leader|provider)\b.{0,40}\bwith\b|\bleverag(?:es?|ing) (?:over |more than |our |nearly )?\d|
  ^we(?:'| a)re an? (?:[a-z'-]+ ){0,4}(?:company|firm|agency|business|group|organi[sz]ation)\b.{0,60}\bwith\b.{0,24}\d|
  \b(?:
    combined(?! with)|collective(?:ly)?|our (?:[\w-]+ ){0,3}(?:team|company|firm)(?: (?:has|have|had|is(?! (?:now |currently |actively )?(?:looking|seeking|searching|hiring|in need))|of|with|which|that|brings?|combines?|consists|includes|comprises|counts|boasts)|'s)|founded|
    (?:${demandsIn('withYears')})\b[^.]{0,40}? (?:${employerIn('seated')})\b|(?:${demandsIn('theirYears')})\b|
    since \d{4}|we(?:'ve| have) (?:\w+ )?(?:hired|employed|taken on)
  )\b
`;
// "We're looking for a developer who is terrific at sorting": whatever is sought, it is demanded
const SOUGHT = regex()`
  \b(?:
    (?:look(?:ing)?|searching) for|seeking|hiring|we (?:need|want)|(?:'d|would) (?:like|love)
  ) (?:
    (?:an? |some|people|folks)[^.]{0,60}\b(?:
      who (?:
        (?:is|are)(?! (?:interested to|ready to|looking to))|was|were|has|have|can(?! (?:help|join|support|assist))|
        loves?|knows?|enjoys?|thrives?|cares?|understands?|shares?|speaks?|values?|communicates?|takes? pride|
        works? (?:well|hard|carefully|independently)
      )|
      with (?:an? )?(?:\w+ )?focus
    )|
    an? (?:[a-z-]+ ){0,2}?(?:[a-z]+-(?:speaking|fluent)|bilingual|(?:fluent|native) [a-z]+ speaker)|
    (?:[a-z]+(?:-[a-z]+)?,? (?:and )?){1,4}(?:self-starters?|team[- ]players?|go-getters?|problem[- ]solvers?|fast learners?|quick learners?)
  )\b
`;
// "You have built boats of wood": no quality is named
const DONE = regex()`
  \b(?<!once |after |when |if |what |until |that |which )you(?:'ve| have) (?:already |previously |personally )?(?:
    built|deployed|maintained|led|managed|designed|shipped|run|operated|scaled|implemented|developed|launched|owned|
    taught
  )\b
`;
// "This role requires a quiet voice", "You need to know the nets inside out", "A requirement is that you swim", "A plus if you sing"
const NEEDED = regex()`
  \b(?:
    requirement (?:is )?that you\b|(?:keen|proactive)\b(?<=\byou(?:'re| are) \w+)|
    (?<!\bnot )required to work\b(?=[^.]{0,60}\b(?:nights?|weekends?|evenings?|holidays|overtime|shifts?|saturdays?|sundays?|hours)\b)|
    lifting requirements? of\b|used to (?<=\b(?:be|are) used to )[a-z]{2,12}ing\b|
    ideal if you\b(?<=\bit(?:'s| is) ideal if you)|
    for (?<=\b(?:ideal|perfect|great|good|excellent|suited|suitable) (?:[a-z]+ )?for )(?:
      someone|anyone|somebody|people|those|individuals|candidates|an? [a-z-]{3,20}(?: [a-z-]{3,20})?
    ) who (?:has|have|loves?|enjoys?|thrives?|likes?|brings?|understands?|knows?|cares?)\b|
    (?:requirements|qualifications) include\b(?<=^(?:the )?(?:(?:minimum|basic|essential|mandatory|other) )?\w+ include)|
    plus if you\b(?<=\b(?:definite|big|huge|major|a) plus if you)|
    you (?:also )?speak (?!to\b|with\b|up\b|for\b|about\b|at\b|out\b)[a-z]|
    you (?:need to|must|have to|should) (?:already )?(?:know|speak|understand|master)\b
    (?! (?:about|that|what|how|why|before|more|this|if)\b)|
    requires? (?<=\b(?:role|position|job)s? requires? )
    (?!you to (?:complete|submit)|us\b|our\b|no\b|the following|background|all\b)\w
  )
`;
/** Whether a posting is in English. */
export const isEnglish = ({ language }: Document): boolean => language === 'en';

/** Whether words of another language than English are a wish: they begin with it, or with what is wished for ("Erfahrung ist von Vorteil"), or are short. */
const wishes = (words: string, { cues }: Locale): boolean => {
  const wish = cues.preferred.exec(words);
  if (wish === null) return false;
  if (wish.index === 0 || (cues.opener?.test(words) ?? false)) return true;
  if (words.length > LONGEST_WISH || OF_PAPERS.test(words)) return false;
  const quality = cues.quality.exec(words);
  return quality !== null && quality.index <= FIRST_WORDS && quality.index < wish.index;
};

const LONGEST_WISH = 110;
// "Une première ..."
const FIRST_WORDS = 16;
// "Ein Anschreiben ist kein Muss"
const OF_PAPERS = regex()`\bcv\b|${demandsIn('ofPapers')}`;

/** Whether words name a quality and demand it or wish for it, or are a demand by their frame, whatever they name. */
const demandsQuality = (words: string, locale: Locale): boolean =>
  locale.cues.frame?.test(words) ||
  ((locale.cues.quality.test(words) || SOUGHT.test(words) || DONE.test(words) || NEEDED.test(words)) &&
    (locale.cues.demand.test(words) || (locale.tag !== 'en' && wishes(words, locale))));

/** The same, of the candidate. */
const asks = (words: string, locale: Locale): boolean => {
  if (!demandsQuality(words, locale)) return false;
  const own = ofCandidate(words);
  return own.length === words.length || demandsQuality(own, locale);
};

// "Minimum requirements include: a degree. Boat licence, class B.": the list goes on
const LISTING = /^(?:the )?(?:minimum |basic |essential |mandatory |other )?(?:requirements|qualifications) include\b/;
const NOMINAL = /^(?!(?:we|you|the|this|our|it|apply|please|benefits|pay|salary|wages?)\b)[a-z\d][^.:;?!$]{3,160}\.?$/;
// "Applicants must possess a valid boat licence and pass a background check": the screening is not all of it
const HOLDS = regex()`
  ^(?:the |all )?(?:successful )?(?:applicants?|candidates?|you) (?:must|should|will need to) (?:also )?(?:possess|have|hold|maintain)
  (?: and maintain)? (?:an? )?(?:valid|current|clean|full)\b|
  ^(?:please note,? (?:that )?)?(?:all |successful )?(?:applicants?|candidates?|you) must (?:
    be (?:an? )?(?:[a-z]+ ){0,6}(?:citizen|resident)|
    have (?:the )?(?:[a-z]+ ){0,3}(?:work(?:ing)? rights|right to work)
  )\b
`;
// "In unserem Team kannst du deine Stärken einbringen": what one may do there
const MAY_SHOW = regex()`
  \b(?:
    ${demandsIn('youMay')}
  )\b.{0,70}\b(?:
    ${demandsIn('mayShow')}
  )\b
`;
// "They will be able to sail": of the candidate whom the sentence before names
const THEY = regex()`
  ^(?:they|s?he|she/he|he/she|s/he|he or she|she or he) (?:will|should|must|would) (?:also )?(?:
    be (?:
      able to|an? (?!key|part|member)|comfortable|fluent|confident|highly|self|experienced|passionate|skilled|proficient
    )|
    have (?!(?:the |an? )?(?:opportunit|chance|access|responsib|impact|support))|possess|hold|
    need (?:to (?:be|have)|an?|strong)
  )
`;
const SOME_THEY = /[.!?)"] (?:they|s?he|s\/he|s?he(?:\/| or )s?he) (?:will|should|must|would) /;
const CANDIDATE = /\b(?:candidates?|applicants?|appointee|(?:post|job)-?holder)\b/;

const NONE: readonly Span[] = [];
// "CSCS card required.": so short only as a sentence; "Travel required" is a label
const SHORTEST = 22;
const SHORTEST_SENTENCE = 12;
const CLOSED = /[.!]$/;

/** Single sentences of a paragraph that demand something of the candidate, in units of its text. */
export function demandsOf(block: Block, document: Document): readonly Span[] {
  const { text } = block;
  if (text.length < SHORTEST && (text.length < SHORTEST_SENTENCE || !CLOSED.test(text))) return NONE;
  const locales = localesFor(document.language);
  const english = isEnglish(document);
  const short = english && MAY_BE_SHORT.test(block.plain);
  const wished = !english && locales.some(({ tag, cues }) => tag !== 'en' && cues.preferred.test(block.plain));
  const spoken = english && SOME_THEY.test(block.plain) && CANDIDATE.test(block.plain);
  const asked = locales.some((locale) => asks(block.plain, locale));
  if (!(short || wished || spoken || asked)) return NONE;
  const spans: Span[] = [];
  let named = false;
  let listed = false;
  /** The end of the sentence before. */
  let last = 0;
  for (const span of sentences(block.text)) {
    const text = block.text.slice(span.start, span.end);
    const whole = span.start === 0 && span.end === block.text.length;
    const words = whole ? block.plain : block.plain.slice(span.start, span.end);
    const they = spoken && THEY.test(words) && locales.some(({ cues }) => cues.quality.test(words));
    const theirs: boolean = (they && named) || (listed && NOMINAL.test(words) && OWNED.test(words));
    named = spoken && (they ? named : CANDIDATE.test(words));
    listed = english && (LISTING.test(words) || (listed && theirs));
    const wish = short && WISHED.test(words);
    const demanded = whole ? asked : locales.some((locale) => asks(words, locale));
    const follows = english && span.start > 0 && spans.at(-1)?.end === last && isBare(words, locales);
    last = span.end;
    if (!(short && isShort(words)) && !wish && !theirs && !demanded && !follows) continue;
    if (
      (!HOLDS.test(words) &&
        locales.some(
          ({ cues }) => cues.application?.test(words) || cues.legal.test(words) || cues.benefit.test(words),
        )) ||
      /\?$/.test(text) ||
      (!english && MAY_SHOW.test(words)) ||
      // introduces what follows
      (/:$/.test(text) && yearsOf(text, document.language) === null) ||
      (CONDITION.test(words) && !wish) ||
      (english && COMFORT.test(words) && !HOLDS.test(words)) ||
      needsNone(words) ||
      (!english && CONDITION_ABROAD.test(words) && !SUITED.test(words)) ||
      THEIR_YEARS.test(words)
    )
      continue;
    spans.push(span);
  }
  return spans;
}
