import type { Document } from '../../document/document.js';
import type { DocumentRule } from '../../extract/rule.js';
import { metaRule } from '../../extract/stated.js';
import { isPlace } from '../../gazetteer/is-place.js';
import { LETTER } from '../../letters.js';
import { plain } from '../../locales/plain.js';
import { hasGenderTag } from '../title/gender.js';
import { besideAt, headlinesOf, PAGE_OF_JOBS, type Part, partsOf, readHeadline, siteOwner } from '../title/headline.js';
import { employerIn } from '../url/one-job.js';
import { mailedTo } from './address.js';
import { LEGAL } from './legal.js';
import { lineName } from './line-name.js';
import type { RawCompany } from './mention.js';
import { companyKey, judgeName } from './name.js';
import { isOrganisation } from './organisation.js';
import { isSubject } from './spoken.js';

// "Acme Careers", "Jobs in Leeds": a site, in `plain()` form
const SITE =
  /\b(?:jobs?|careers?|karriere|stellen\w{0,9}|emplois?|empleos?|vagas|vacatures|recruit\w{0,6}|hiring|home)\b/;

/** Whether words behind an employer are of a site or a place, not of another employer. */
const saysNoEmployer = (text: string, name: string): boolean => {
  if (SITE.test(plain(text)) || isPlace(text) || companyKey(text) === companyKey(name)) return true;
  const verdict = judgeName(text, false);
  return 'refused' in verdict;
};

interface Employer extends Part {
  readonly sure: boolean;
}

/** The employer that a headline names behind the title; null where it may be something else. */
function besideTitle(text: string, { language }: Document): Employer | null {
  const headline = readHeadline(text, language);
  if (!headline?.employer) return null;
  const { employer, behind, sure } = headline;
  const name = lineName(employer.text);
  if (name === null || !employer.text.startsWith(name) || isPlace(name)) return null;
  if ('refused' in judgeName(name, sure)) return null;
  if (!sure && (SITE.test(plain(name)) || !behind.every((one) => saysNoEmployer(one, name)))) return null;
  return { text: name, start: employer.start, end: employer.start + name.length, sure };
}

const SIGNS = new RegExp(`[^${LETTER}0-9]+`, 'g');
const letters = (text: string): string => plain(text).replace(SIGNS, '');
const SHORTEST = 3;

/** The part of a headline that the address of the page calls the employer: "jobs.lever.co/acme-foods/..." and "Acme Foods - Baker". */
function byAddress(text: string, { stated }: Document): Employer | null {
  const slugs = (stated?.facts ?? []).flatMap(({ fact }) =>
    fact.key === 'url' ? letters(employerIn(fact.text) ?? '') : [],
  );
  const parts = partsOf(text).flatMap((part) => [part, besideAt(text, part)?.[1] ?? part]);
  // "Acme Foods GmbH" may be "acme" there; "Acme Baker" is a title beside its employer
  const isCalled = ({ text: name }: Part, slug: string): boolean =>
    letters(companyKey(name)) === slug || (LEGAL.test(plain(name)) && letters(name).startsWith(slug));
  const employer = parts.find(
    (part) =>
      slugs.some((slug) => slug.length >= SHORTEST && isCalled(part, slug)) &&
      !('refused' in judgeName(part.text, true)),
  );
  return employer ? { ...employer, sure: true } : null;
}

// "posthaste.example", "PROFESIA.SK"
const DOMAIN = /\.[a-z]{2,7}$/;
const MOST_LINES = 40;

/** Whether a line at the top of the page is a part of its headline, and so the title there. */
const isLine = (part: string, { blocks }: Document): boolean =>
  blocks.slice(0, MOST_LINES).some(({ text, level }) => level > 0 && level < 3 && text === part);

/** The part of a headline that is the employer for what it is called, or for what the page's text says of it. */
function bySpeech(text: string, document: Document): Employer | null {
  const parts = partsOf(text);
  const [first] = parts;
  if (!first || parts.length < 2) return null;
  const ofJobs = parts.some((part) => PAGE_OF_JOBS.test(plain(part.text)));
  const isTitle = isLine(first.text, document) || hasGenderTag(first.text) || readHeadline(text, document.language);
  if (!ofJobs && !isTitle) return null;
  const mailed = mailedTo(document);
  for (const part of ofJobs ? parts : parts.slice(1)) {
    const owner = siteOwner(text, part);
    const name = owner ? owner.text : part.text;
    const low = plain(name);
    if (isPlace(name) || DOMAIN.test(low) || (!owner && SITE.test(low)) || 'refused' in judgeName(name, false))
      continue;
    const told = isOrganisation(name) || isSubject(name, document) || mailed.has(letters(companyKey(name)));
    if (owner || LEGAL.test(low) || told) return { ...(owner ?? part), sure: true };
  }
  return null;
}

const employerOf = (text: string, document: Document): Employer | null =>
  besideTitle(text, document) ?? byAddress(text, document) ?? bySpeech(text, document);

const WORD = new RegExp(`[${LETTER}0-9]`);

/** Where the page's own text first names an employer; -1: nowhere. */
function mentionOf(name: string, { text, blocks }: Document): number {
  const first = blocks[0]?.span.start ?? text.length;
  for (let at = text.indexOf(name, first); at >= 0; at = text.indexOf(name, at + name.length))
    if (!WORD.test(text[at - 1] ?? '') && !WORD.test(text[at + name.length] ?? '')) return at;
  return -1;
}

/** The employer in the page's headline, where its text names it. */
const headlined: DocumentRule<RawCompany> = {
  id: 'company/headline',
  strength: 'labelled',
  scope: 'document',
  *find(document) {
    for (const headline of headlinesOf(document)) {
      const employer = employerOf(headline, document);
      const at = employer ? mentionOf(employer.text, document) : -1;
      if (!employer || at < 0) continue;
      yield { value: { name: employer.text, labelled: true }, span: { start: at, end: at + employer.text.length } };
      return;
    }
  },
};

/** The employer in the page's headline, where its text does not tell. */
const inHead = metaRule<'headline', RawCompany>('company/meta', 'headline', ({ text }, document) => {
  const employer = employerOf(text, document);
  if (!employer) return null;
  const { sure } = employer;
  return { value: { name: employer.text, labelled: true }, within: employer, strength: sure ? 'patterned' : 'guessed' };
});

export const headlineRules = [headlined, inHead];
