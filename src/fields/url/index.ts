import type { Block, Document } from '../../document/document.js';
import { FLAG } from '../../document/document.js';
import { defineField } from '../../extract/field.js';
import type { Match, Rule } from '../../extract/rule.js';
import { metaRule, STATED, statedRules } from '../../extract/stated.js';
import { allMatches } from '../../locales/matches.js';
import { plain } from '../../locales/plain.js';
import { regex } from '../../regex.js';
import { BY_HOST, BY_PATH, isOfOneJob } from './one-job.js';

// The patterns of this file read the `plain()` form; addresses are cut out of the text at the same offsets.
const ADDRESS = String.raw`(?:https?:\/\/|www\.)[^\s<>"'()[\]{}|\\^]{3,500}(?:\([^\s()]{1,60}\)[^\s<>"'()[\]]{0,200})?`;
// "URL: https://...", "Apply here: https://...", "Lien : ...", "Bewerbung: ..."
const LABELLED = regex()`
  ^\W{0,4}(?:
    url|job url|apply(?: (?:url|link|here|now|online|at|via|today))?|to apply|application (?:url|link|page)|link|
    job (?:link|posting)|posting|source url|how to apply|bewerbung|bewerben|postuler|candidature|solliciteer|aplicar|
    inscreva-se|candidatura|aplikuj
  )\W{0,3}:\W{0,4}(${ADDRESS})
`;
// "Please apply online at https://...", "submit your application through www..."
const APPLY_AT = regex()`
  \b(?:
    appl(?:y|ications?|ying)|submit(?:ted)?|postulez?|candidature|bewirb dich|bewerben|bewerbung|solliciteer|
    sollicitatie|postula(?:r|te)?|candidate-se|ansok
  )\b[^.!?\n]{0,80}?(${ADDRESS})
`;
const APPLY_TEXT = regex()`
  ^\W{0,4}(?:click (?:here )?to )?\W{0,2}
  (?:apply\b|postuler\b|jetzt bewerben|bewerben|solliciteer|aplicar\b|candidatar|candidati|aplikuj|ansok|inscribirme)
`;
// a page of one job: "/jobs/123", "greenhouse.io/acme/jobs/1", "lever.co/acme/..."
const JOB_PAGE = new RegExp(ADDRESS, 'g');
const JOB_PATH = regex()`
  /(?:jobs?|careers?|positions?|openings?|vacanc\w+|apply|stellen\w*|emploi\w*)(?:[/?#]|$)|
  (?:${BY_PATH}|${BY_HOST})\.
`;
// a form, a policy, a list of benefits or a profile: nobody applies there
const NOT_HERE = regex()`
  privacy|policy|policies|terms|accommodat|\.(?:pdf|docx?|png|jpe?g)(?:[?#]|$)|/forms?/|sfforms|job-descriptions|
  benefits|linkedin\.com/company|glassdoor|e-?verify|eeoc|dol\.gov
`;
const WWW = /^www\./i;
const HTTP = /^https?:/i;
const CUT_SHORT = /\.\.\.$|…$/;
const MAIL = /@|^mailto:/i;
const TRAILING = /(?<![.,;:!?*_~»”’])[.,;:!?*_~»”’]+$/;

const tidy = (raw: string): string => {
  const url = raw.replace(/&amp;/g, '&').replace(TRAILING, '');
  return WWW.test(url) ? `https://${url}` : url;
};

/** The address as written, at an offset of its plain form. */
const addressAt = (block: Block, at: number, { length }: string): Match<string> => ({
  value: block.text.slice(at, at + length),
  span: { start: block.span.start + at, end: block.span.start + at + length },
});

const MOST_PAGES = 50;

const anchors = ({ links, text }: Document): { url: string; span: { start: number; end: number } }[] =>
  links
    .filter(({ url, span }) => HTTP.test(url) && APPLY_TEXT.test(plain(text.slice(span.start, span.end))))
    .map(({ url, span }) => ({ url, span }));

const rules: readonly Rule<string>[] = [
  ...statedRules<'url', string>('url', 'url', ({ text }) => (HTTP.test(text) ? { value: text } : null)),
  {
    id: 'url/header',
    strength: 'labelled',
    scope: 'document',
    *find({ header }) {
      if (header?.url) yield { value: header.url, span: header.title, source: 'header' };
    },
  },
  {
    id: 'url/apply-link',
    strength: 'patterned',
    scope: 'document',
    *find(document) {
      for (const { url, span } of anchors(document)) yield { value: url, span };
    },
  },
  {
    id: 'url/label',
    strength: 'labelled',
    scope: 'block',
    where: { flags: FLAG.url },
    *find(block) {
      const match = LABELLED.exec(block.plain);
      if (!match) return;
      yield addressAt(block, match[0].length - (match[1] as string).length, match[1] as string);
    },
  },
  {
    id: 'url/apply-at',
    strength: 'patterned',
    scope: 'block',
    where: { flags: FLAG.url, notSections: ['legal'] },
    *find(block) {
      const match = APPLY_AT.exec(block.plain);
      if (!match) return;
      const address = match[1] as string;
      yield addressAt(block, match.index + match[0].length - address.length, address);
    },
  },
  {
    id: 'url/job-page',
    strength: 'guessed',
    scope: 'block',
    where: { flags: FLAG.url, notSections: ['legal', 'benefits'] },
    *find(block) {
      let n = 0;
      for (const { 0: address, index } of allMatches(block.plain, JOB_PAGE)) {
        if (++n > MOST_PAGES) return;
        if (JOB_PATH.test(address)) yield addressAt(block, index, address);
      }
    },
  },
  // the page's own address, where it names none at which to apply
  metaRule<'url', string>('url/meta', 'url', ({ text }) =>
    isOfOneJob(text) ? { value: text, strength: 'guessed' } : null,
  ),
];

/** Where to apply: the link of the header, a labelled address, what "apply" points to. */
export const urlField = defineField<string, string>({
  name: 'url',
  rules,
  normalize(raw, match) {
    if (CUT_SHORT.test(raw)) return { refused: 'the address is cut short' };
    const value = tidy(raw);
    if (!URL.canParse(value)) return { refused: 'no address' };
    if (NOT_HERE.test(value.toLowerCase()) && match.source !== 'header')
      return { refused: 'no page at which to apply' };
    if (MAIL.test(value.slice(0, 12))) return { refused: 'a mail address' };
    return { value };
  },
  key: (value) => value.replace(/\/$/, ''),
  sources: [...STATED, 'header', 'body', 'meta'],
  settledBy: 'header',
  order: ['source', 'strength', 'support'],
});
