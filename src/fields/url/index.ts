import type { Document } from '../../document/document.js';
import { FLAG } from '../../document/document.js';
import { defineField } from '../../extract/field.js';
import type { Rule } from '../../extract/rule.js';

const ADDRESS = String.raw`(?:https?:\/\/|www\.)[^\s<>"'()[\]{}|\\^]{3,500}(?:\([^\s()]{1,60}\)[^\s<>"'()[\]]{0,200})?`;
// "URL: https://...", "Apply here: https://...", "Lien : ...", "Bewerbung: ..."
const LABELLED = new RegExp(
  `^\\W{0,4}(?:url|job url|apply(?: (?:url|link|here|now|online|at|via|today))?|to apply|application (?:url|link|page)|link|job (?:link|posting)|posting|source url|how to apply|bewerbung|bewerben|postuler|candidature|solliciteer|aplicar|inscreva-se|candidatura|aplikuj)\\W{0,3}[:：]\\W{0,4}(${ADDRESS})`,
  'i',
);
// "Please apply online at https://...", "submit your application through www..."
const APPLY_AT = new RegExp(
  `\\b(?:appl(?:y|ications?|ying)|submit(?:ted)?|postulez?|candidature|bewirb dich|bewerben|bewerbung|solliciteer|sollicitatie|postula(?:r|te)?|candidate-se|ansök)\\b[^.!?\\n]{0,80}?(${ADDRESS})`,
  'iu',
);
const APPLY_TEXT =
  /^\W{0,4}(?:click (?:here )?to )?\W{0,2}(?:apply\b|postuler\b|jetzt bewerben|bewerben|solliciteer|aplicar\b|candidatar|candidati|aplikuj|ansök|inscribirme)/i;
// a page of one job: "/jobs/123", "greenhouse.io/acme/jobs/1", "lever.co/acme/..."
const JOB_PAGE = new RegExp(`(${ADDRESS})`, 'giu');
const JOB_PATH =
  /\/(?:jobs?|careers?|positions?|openings?|vacanc\w+|apply|stellen\w*|emploi\w*)(?:[/?#]|$)|(?:greenhouse|lever|workable|ashbyhq|recruitee|personio|smartrecruiters|bamboohr|teamtailor|breezy|simplicant|jobvite)\./i;
// a form, a policy, a list of benefits or a profile: nobody applies there
const NOT_HERE =
  /privacy|policy|policies|terms|accommodat|\.(?:pdf|docx?|png|jpe?g)(?:[?#]|$)|\/forms?\/|sfforms|job-descriptions|benefits|linkedin\.com\/company|glassdoor|e-?verify|eeoc|dol\.gov/i;
const TRAILING = /[.,;:!?*_~»”’]+$/;

const tidy = (raw: string): string => {
  const url = raw.replace(/&amp;/g, '&').replace(TRAILING, '');
  return /^www\./i.test(url) ? `https://${url}` : url;
};

const anchors = ({ links, text }: Document): { url: string; span: { start: number; end: number } }[] =>
  links
    .filter(({ url, span }) => /^https?:/i.test(url) && APPLY_TEXT.test(text.slice(span.start, span.end)))
    .map(({ url, span }) => ({ url, span }));

const rules: readonly Rule<string>[] = [
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
      const match = LABELLED.exec(block.text);
      if (!match) return;
      const at = block.span.start + match[0].length - (match[1] as string).length;
      yield { value: match[1] as string, span: { start: at, end: at + (match[1] as string).length } };
    },
  },
  {
    id: 'url/apply-at',
    strength: 'patterned',
    scope: 'block',
    where: { flags: FLAG.url, notSections: ['legal'] },
    *find(block) {
      const match = APPLY_AT.exec(block.text);
      if (!match) return;
      const at = block.span.start + match.index + match[0].length - (match[1] as string).length;
      yield { value: match[1] as string, span: { start: at, end: at + (match[1] as string).length } };
    },
  },
  {
    id: 'url/job-page',
    strength: 'guessed',
    scope: 'block',
    where: { flags: FLAG.url, notSections: ['legal', 'benefits'] },
    *find(block) {
      for (const match of block.text.matchAll(JOB_PAGE)) {
        const value = match[1] as string;
        if (!JOB_PATH.test(value)) continue;
        const at = block.span.start + match.index;
        yield { value, span: { start: at, end: at + value.length } };
      }
    },
  },
];

/** Where to apply: the link of the header, a labelled address, what "apply" points to. */
export const urlField = defineField<string, string>({
  name: 'url',
  rules,
  normalize(raw, match) {
    if (/\.\.\.$|…$/.test(raw)) return { refused: 'the address is cut short' };
    const value = tidy(raw);
    if (!URL.canParse(value)) return { refused: 'no address' };
    if (NOT_HERE.test(value) && match.source !== 'header') return { refused: 'no page at which to apply' };
    if (/@|^mailto:/i.test(value.slice(0, 12))) return { refused: 'a mail address' };
    return { value };
  },
  key: (value) => value.replace(/\/$/, ''),
  sources: ['jsonld', 'header', 'body'],
  settledBy: 'header',
  order: ['source', 'strength', 'support'],
});
