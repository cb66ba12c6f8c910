import type { Span } from '../document/span.js';
import type { Candidate } from '../extract/candidate.js';
import type { Found } from '../extract/field.js';
import { STRENGTHS } from '../extract/rule.js';
import { PRODUCT_RULE } from '../fields/company/prose.js';
import { FIELDS } from '../fields/index.js';
import { namesTrade } from '../fields/title/town-behind.js';
import { regex } from '../regex.js';
import type { FoundByField } from './facts.js';
import { drop, type Refinement } from './refinement.js';
import { compareText, resolve } from './resolve.js';
import { WHOLE_NAMES } from './whole-names.js';

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const isProse = (rule: string): boolean =>
  rule === 'title/sought' || rule === 'title/as-you' || rule === 'title/the-will' || rule === 'title/you-will-be';
const isLineOfTitle = (rule: string): boolean => rule === 'title/own-line' || rule === 'title/first-line';
// " - Growth", ", Growth", " (Growth)", " II": what may follow a title in its line
const SPECIALITY = /^(?:,? [-–—(] ?|, | i{1,3}\b)/;

// " - ", " at ", " | ", ", ": between a title and the employer behind it
const BEFORE_EMPLOYER = /(?:,| [-–—|@]| at| bei| chez| till| hos| bij| presso| en| na| no| på) $/;
// "Acme - Baker", "Acme: Baker"
const BEHIND_EMPLOYER = /^(?: ?:| [-–—|]) (?=\S)/;
// "Acme Baker", "Acme's Baker"
const OWNER = /^(?:['’]s)? /;
const LEAST_WORDS = 2;

/** A title without the employer before or behind it; `names`: the employer's, the longest first. */
function withoutEmployer({ value, rule }: Candidate<string>, names: readonly string[]): string {
  const low = value.toLowerCase();
  for (const name of names) {
    const owner = isProse(rule) && low.startsWith(name) ? OWNER.exec(low.slice(name.length)) : null;
    if (owner) {
      const rest = value.slice(name.length + owner[0].length);
      return rest.split(' ').length < LEAST_WORDS ? value : rest;
    }
    const behind = low.startsWith(name) ? BEHIND_EMPLOYER.exec(low.slice(name.length)) : null;
    if (behind) return value.slice(name.length + behind[0].length);
    const before = low.endsWith(name) ? value.slice(0, value.length - name.length) : '';
    if (BEFORE_EMPLOYER.test(before)) return before.replace(BEFORE_EMPLOYER, '');
  }
  return value;
}

// rules that do not tell whether a name acts as an employer
const saysNothing = (rule: string): boolean =>
  rule === PRODUCT_RULE || rule === 'company/repeated' || rule === 'company/address' || rule === 'company/public-body';

// "Store Manager Leeds": a town behind the trade; not "Head of Leeds"
const TOWN_BEHIND = /^(.{3,80}?[a-zß-ÿ)]) ([A-ZÀ-Þ][^\s,()]{2,24}(?: [A-ZÀ-Þ][^\s,()]{2,24})?)$/;
const JOINED =
  / (?:of|for|the|and|de|du|des|d|di|del|da|do|till|på|för|von|für|der|die|van|voor|w|na|i|&|in|at|en|e|y|et|och|und)$/i;
/** A title without a town behind it that a form calls the place of the job. */
function withoutTown(title: string, towns: ReadonlySet<string>): string {
  const [, own = title, town = ''] = TOWN_BEHIND.exec(title) ?? [];
  return towns.has(town.toLowerCase()) && !JOINED.test(own) && namesTrade(own) ? own : title;
}

// "in Berlin", "in the Netherlands"
const IN_PLACE = / in (?:the )?([^,()]{3,40})$/;

/** All refinements, in the order in which they apply. */
export const REFINEMENTS: readonly Refinement[] = [
  {
    // a code word for applicants or a form left at its defaults states nothing
    id: 'noise-is-no-evidence',
    apply(found) {
      const spans = found.noise.candidates.map((c) => c.span);
      if (spans.length === 0) return found;
      const quiet = (c: Candidate<unknown>): boolean => !spans.some((span) => overlaps(span, c.span));
      const { noise, ...others } = found;
      const kept = Object.entries(others).map(([name, f]) => [
        name,
        drop(f as Found<unknown>, 'not a fact of the posting', quiet),
      ]);
      return { ...Object.fromEntries(kept), noise } as unknown as FoundByField;
    },
  },
  {
    // "contrato indefinido" is full time, but not where "jornada parcial" is stated
    id: 'permanent-part-time',
    apply(found, { plain }) {
      if (!found.employmentType.candidates.some(({ value }) => value === 'PART_TIME')) return found;
      const isLasting = ({ value, span }: Candidate<string>): boolean =>
        value === 'FULL_TIME' && LASTING.test(plain.slice(span.start, span.end));
      return {
        ...found,
        employmentType: drop(found.employmentType, 'says how long, not how much', (c) => !isLasting(c)),
      };
    },
  },
  {
    // a demand among the duties is a requirement, not a duty
    id: 'requirement-is-no-duty',
    apply(found) {
      const demands = found.requirements.candidates.filter((c) => c.rule === 'requirements/tagged-duty');
      if (demands.length === 0) return found;
      const demanded = new Set(demands.map((c) => c.span.start));
      const responsibilities = drop(found.responsibilities, 'a requirement', (c) => !demanded.has(c.span.start));
      return responsibilities === found.responsibilities ? found : { ...found, responsibilities };
    },
  },
  {
    // "Data Engineer" in a sentence, "Data Engineer - Ferries" as a line of its own: the line says more
    id: 'title-line-says-more',
    apply(found) {
      const lines = found.title.candidates.filter((c) => isLineOfTitle(c.rule)).map((c) => c.value.toLowerCase());
      if (lines.length === 0) return found;
      const employers = found.company.candidates.map((c) => c.value.toLowerCase());
      const said = (c: Candidate<string>): boolean => {
        const value = c.value.toLowerCase();
        return lines.some((line) => {
          const more = line.slice(value.length);
          return line.startsWith(value) && SPECIALITY.test(more) && !employers.some((name) => more.includes(name));
        });
      };
      return { ...found, title: drop(found.title, 'a line says more', (c) => !isProse(c.rule) || !said(c)) };
    },
  },
  {
    // "Data Engineer" in one sentence, "Senior Data Engineer" in another that says it as surely: the fuller one
    id: 'fuller-title-wins',
    apply(found) {
      const said = found.title.candidates.filter((c) => isProse(c.rule));
      if (said.length < 2) return found;
      const values = said.map((c) => ` ${c.value.toLowerCase()} `);
      const isPart = (c: Candidate<string>): boolean => {
        const low = ` ${c.value.toLowerCase()} `;
        return said.some(
          (other, i) =>
            low.length < (values[i] as string).length &&
            (values[i] as string).includes(low) &&
            STRENGTHS.indexOf(other.strength) <= STRENGTHS.indexOf(c.strength),
        );
      };
      return { ...found, title: drop(found.title, 'a sentence says more', (c) => !isProse(c.rule) || !isPart(c)) };
    },
  },
  {
    // "Data Engineer - Acme", "Data Engineer at Acme", "As an Acme Data Engineer": the employer is no part of it
    id: 'employer-is-no-title',
    apply(found) {
      const winner = resolve(found.company.candidates, FIELDS.company).winner?.value;
      if (winner === undefined) return found;
      const name = winner.toLowerCase();
      const key = FIELDS.company.key(winner);
      // "Acme" wins, but "Acme Foods" stands in the title; "Acme Inc." wins, or "Acme Foods GmbH", but "Acme" stands there
      const isIt = (low: string, value: string): boolean =>
        low.startsWith(name) || name.startsWith(`${low} `) || FIELDS.company.key(value) === key;
      const names = found.company.candidates
        .map(({ value }) => [value.toLowerCase(), value] as const)
        .filter(([low, value]) => isIt(low, value))
        .map(([low]) => low);
      const inTitle = ({ value }: Candidate<string>): boolean => names.some((n) => value.toLowerCase().includes(n));
      if (!found.title.candidates.some(inTitle)) return found;
      names.sort((a, b) => b.length - a.length || compareText(a, b));
      const candidates = found.title.candidates.map((c) => ({ ...c, value: withoutEmployer(c, names) }));
      return { ...found, title: { ...found.title, candidates } };
    },
  },
  {
    // "Lending Manager in Berlin" where Berlin is a place of the posting; not "Manager in Training"
    id: 'place-is-no-title',
    apply(found) {
      if (!found.title.candidates.some(({ value }) => IN_PLACE.test(value))) return found;
      const places = new Set(
        found.locations.candidates.flatMap(({ value: { city, region, text } }) =>
          [city ?? '', region ?? '', ...text.split(', ')].map((name) => name.toLowerCase()),
        ),
      );
      const candidates = found.title.candidates.map((c) => {
        const place = IN_PLACE.exec(c.value);
        if (!place || !places.has((place[1] as string).toLowerCase())) return c;
        return { ...c, value: c.value.slice(0, place.index) };
      });
      return { ...found, title: { ...found.title, candidates } };
    },
  },
  {
    // "Store Manager Leeds" over "Location: Leeds"
    id: 'town-is-no-title',
    apply(found) {
      const towns = new Set(
        found.locations.candidates.flatMap(({ strength, value: { city } }) =>
          strength === 'labelled' && city !== null ? [city.toLowerCase()] : [],
        ),
      );
      if (towns.size === 0) return found;
      const candidates = found.title.candidates.map((c) => {
        const value = withoutTown(c.value, towns);
        return value === c.value ? c : { ...c, value };
      });
      return { ...found, title: { ...found.title, candidates } };
    },
  },
  {
    // "Crumbler is a database": beside a name that is said to act, no employer
    id: 'product-is-no-employer',
    apply(found) {
      const { candidates } = found.company;
      if (!candidates.some(({ rule }) => rule === PRODUCT_RULE)) return found;
      const key = (c: Candidate<string>): string => FIELDS.company.key(c.value);
      const acting = new Set(candidates.filter(({ rule }) => !saysNothing(rule)).map(key));
      if (acting.size === 0) return found;
      const products = new Set(candidates.filter(({ rule }) => rule === PRODUCT_RULE).map(key));
      const isProduct = (c: Candidate<string>): boolean => products.has(key(c)) && !acting.has(key(c));
      return { ...found, company: drop(found.company, 'a product', (c) => !isProduct(c)) };
    },
  },
  ...WHOLE_NAMES,
  {
    // "AI Intern to the CEO" is the job, not the employer
    id: 'title-is-no-company',
    apply(found) {
      const titles = new Set(found.title.candidates.map((c) => c.value.toLowerCase()));
      const company = drop(found.company, 'the title', (c) => !titles.has(c.value.toLowerCase()));
      return company === found.company ? found : { ...found, company };
    },
  },
  {
    // "Acme is a bakery with four ovens" among requirements: what is said of the employer
    id: 'employer-is-no-requirement',
    apply(found) {
      const name = resolve(found.company.candidates, FIELDS.company).winner?.value;
      if (name === undefined || found.requirements.candidates.length === 0) return found;
      const isAbout = ({ value: { text } }: { readonly value: { readonly text: string } }): boolean =>
        text.startsWith(`${name} `) && SAID.test(text.slice(name.length)) && !DEMANDS.test(text);
      return { ...found, requirements: drop(found.requirements, 'speaks of the employer', (c) => !isAbout(c)) };
    },
  },
];

const LASTING =
  /^(?:contrato indefinido|cdi|contrat a duree indeterminee|.{0,40}tempo indeterminato|umow[a-z] o prace|uop|clt)$/;
const SAID = /^ (?:is|are|was|were|has|have|[a-z]{3,14}s) /;
const DEMANDS = regex()`
  \b(?:
    must|requires?|required|seeks?|seeking|looking for|wants?|needs?|expects?|values|sponsor\w*|hires?|only|lookout|
    search|candidates|applicants|you (?:are able|can|will)|residents?
  )\b
`;
