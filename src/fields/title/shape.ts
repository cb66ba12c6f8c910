import { isNoise } from './clean.js';
import { headAfter, jobNoun, jobNounIn } from './nouns.js';

// "We", "your", "will": a sentence or a slogan, no title
const SENTENCE =
  /(?<![\p{L}])(?:we(?:['’]re)?|you(?:['’]ll|['’]re)?|our|your|us|i|my|is|are|was|will|can|have|has|who|what|when|how|why|where|looking|seeking|about|meet|this|these|that|should|must|nous|vous|votre|notre|wir|uns|unser\w*|dein\w*|ihr\w*|du|sie|bist|sind|wij|jij|jouw|ons|onze|você|nosotros|nuestr[oa]s?|tu|tus|buscamos|suchen|join|apply|help|build|become|grow|make|work with|dear|hello|hi|thank|responsibilities|requirements?|qualifications?|skills|benefits|duties|description|overview|profile|summary|salary|experience as|years|vacancy notice|announcement|required|preferred|department|responsible|reports?(?: to)?|reporting|click|view|search|login|jobs|careers|team members|similar|recommended|job details|ability|abilities|able|excellent|proven|knowledge of|que|essa|esse|vaga|cette|diese[rsnm]?|posted|applicants?)(?![\p{L}])/iu;
// "Office of the Secretary": a body, not its head
const OFFICE = /^(?:the )?(?:office|department|bureau|board|ministry|division|benefits) (?:of|for)\b/i;
// "Able to instruct therapists"; not "Assistant to the Director"
const TO_DO = /\bto (?!the\b|ceo\b)\p{Ll}/u;
const END = /[.!?:;,]["”’)]?$/;
const ABBREVIATED = /(?:sr|jr|inc|ltd|co|no)\.$/i;
const SEGMENT = /\s*[,(|:[]|\s+[-–—/]\s+|[-–—]\s+/;
// "Frontend (React) Developer"
const BRACKETED = /\s*\([^()]{1,60}\)/g;
const LEVEL =
  /^(?:i{1,3}|iv|v|\d|senior|junior|sr\.?|jr\.?|lead|principal|trainee|intern|h\/f|f\/h|m\/w\/d|expérimenté|confirmé|sênior|sénior|pleno|júnior|remote|team|group)$/i;
const AFTER_NOUN =
  /^(?:of|for|in|de|du|des|d['’].*|für|der|des|im|und|&|and|\/|with|mit|to|van|voor|para|dla|ds\.|-|–|w|y|e|et|en|al|della|del|di|per|och|för|till|–)$/i;

/** Words of prose at the end of which no title stands alone. */
const LANGUAGES_WITH_MODIFIERS = /^(?:fr|es|pt|it|pl|de|nl|ro|ca|sv|da)/;

/** Whether a whole line has the shape of a job title: a job noun as head of a short phrase in capitals, no verb, no pronoun. */
export function isTitleLine(text: string, language: string | null): boolean {
  if (text.length < 3 || text.length > 110) return false;
  if (END.test(text) && !ABBREVIATED.test(text)) return false;
  if (OFFICE.test(text) || TO_DO.test(text)) return false;
  if (SENTENCE.test(text) || /https?:|www\.|@\w/.test(text)) return false;
  const bare = text.replace(BRACKETED, '').trim();
  const segment = (bare.split(SEGMENT)[0] ?? '').trim() || text;
  const words = segment.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (!words.length || words.length > 9 || text.split(/\s+/).length > 16) return false;
  if (!/^[\p{Lu}\p{N}.(["“]|^i(?=OS)|^e-|^\p{Ll}+$/u.test(words[0] as string) && words.length > 4) return false;
  // "Advises and supports county auditors": a duty
  if (
    words.length > 4 &&
    capitals(words) * 2 < words.length &&
    !(language !== null && LANGUAGES_WITH_MODIFIERS.test(language))
  )
    return false;
  let end = words.length;
  while (end > 1 && LEVEL.test(words[end - 1] as string)) end--;
  const last = jobNoun(words[end - 1] as string);
  if (last === 2) return true;
  if (
    last === 1 &&
    end > 1 &&
    capitals(words) >= words.length - 1 &&
    headAfter(words[end - 2] as string, words[end - 1] as string)
  )
    return true;
  for (let i = 0; i < Math.min(end, 5); i++) {
    if (jobNoun(words[i] as string) === 0) continue;
    if (i === 0 && jobNoun(words[0] as string) === 2 && language !== null && LANGUAGES_WITH_MODIFIERS.test(language))
      return true;
    if (
      AFTER_NOUN.test(words[i + 1] ?? '') &&
      (jobNoun(words[i] as string) === 2 || /^(?:head|chief|chef|lead)$/i.test(words[i] as string))
    )
      return true;
  }
  return (
    language !== null &&
    LANGUAGES_WITH_MODIFIERS.test(language) &&
    jobNounIn(segment) === 2 &&
    words.length <= 6 &&
    !/(?<!\p{L})(?:im|mit|an|als|avec|dans|con|com|met|en)(?!\p{L})/u.test(segment)
  );
}

const capitals = (words: readonly string[]): number => words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length;

export interface LinePart {
  readonly text: string;
  /** Offset in the line. */
  readonly start: number;
  readonly kind: 'title' | 'place' | 'link' | 'other';
}

// " | ", " — ", " - ", " @ ", " at ", " bei ", " chez "; and for lines of forums " / ", ", "
const SEPARATOR = /\s+(?:\||[-–—]{1,2}|@|at|bei|chez|•|·|\/\/|>)\s+|\s*\|\s*/gu;
// "Acme hiring Data Engineer in Greece | LinkedIn", "Data Engineer job in London | Acme"
const HIRING = /^(.{2,80}?) (?:is )?hiring (.{3,100}?) in (.{2,60}?)(?: \| LinkedIn)?$/;
const JOB_IN = / {1,2}jobs? in .{2,60}$/i;
// "Analyst - Growth at Acme": what stands behind the last "at"
const AT_EMPLOYER = /\s(?:at|bei|chez|@)\s(?!.*\s(?:at|bei|chez|@)\s)(\p{Lu}.{1,80})$/u;
const LINK = /https?:\/\/|www\.|@[\w.]|^[\w-]+\.(?:com|io|co|org|net|ai|me|dev)(?:\/\S*)?$/i;
const BOARD =
  /^(?:linkedin|glassdoor|indeed|workable|lever|greenhouse|careers?(?: page)?|jobs?|job detail|apply|apply now|remotive)$/i;

/** The parts of a line such as "Company | Title | Place | REMOTE" or "Title — Company", and what each is. */
export function lineParts(line: string, language: string | null): LinePart[] {
  const hiring = HIRING.exec(line);
  if (hiring)
    return [
      { text: hiring[1] as string, start: 0, kind: 'other' },
      {
        text: hiring[2] as string,
        start: line.indexOf(hiring[2] as string, (hiring[1] as string).length),
        kind: 'title',
      },
    ];
  const parts: LinePart[] = [];
  const employer = AT_EMPLOYER.exec(line);
  const stop = employer ? employer.index : line.length;
  let from = 0;
  const push = (to: number): void => {
    const raw = line.slice(from, to);
    const text = raw.trim().replace(JOB_IN, '');
    if (text && !BOARD.test(text))
      parts.push({ text, start: from + raw.length - raw.trimStart().length, kind: kindOf(text, language) });
  };
  for (const match of line.slice(0, stop).matchAll(SEPARATOR)) {
    push(match.index);
    from = match.index + match[0].length;
  }
  push(stop);
  if (employer) {
    from = employer.index + employer[0].length - (employer[1] as string).length;
    for (const match of (employer[1] as string).matchAll(SEPARATOR)) {
      const start = from;
      push(employer.index + employer[0].length - (employer[1] as string).length + match.index);
      from = start + match.index + match[0].length;
      break;
    }
    push(line.length);
  }
  return parts;
}

const kindOf = (text: string, language: string | null): LinePart['kind'] => {
  if (LINK.test(text)) return 'link';
  if (isNoise(text)) return 'place';
  return isTitleLine(text, language) ? 'title' : 'other';
};
