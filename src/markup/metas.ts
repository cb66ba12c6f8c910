import type { Attribute, Attributes } from './items.js';
import { type Fact, factText, type Stated } from './job-posting.js';

export interface Metas {
  /** Takes a tag. */
  take(tag: string, attributes: Attributes): void;
  /** Takes the text of the `title` element. */
  takeTitle(title: Attribute): void;
  /** What they say of the job, in the order of the page. */
  facts(): Stated[];
  /** What the site calls itself; null: it does not say. */
  siteName(): string | null;
}

const TITLE = 'title';
const HEADLINES = ['og:title', 'twitter:title', TITLE];
const ADDRESSES = ['canonical', 'og:url'];
const SITE = 'og:site_name';
const POSTED = 'article:published_time';
// "twitter:label1" and "twitter:data1"
const PAIRS: readonly (readonly [string, string])[] = [1, 2].map((n) => [`twitter:label${n}`, `twitter:data${n}`]);
const READ: ReadonlySet<string> = new Set([...HEADLINES, ...ADDRESSES, SITE, POSTED, ...PAIRS.flat()]);

/** Reads what the head of a page says of it: meta tags, the title, the address. The first of a kind counts. */
export function makeMetas(): Metas {
  const found = new Map<string, Attribute>();
  const keep = (name: string | undefined, value: Attribute | undefined): void => {
    if (name !== undefined && value && READ.has(name) && !found.has(name)) found.set(name, value);
  };
  const textOf = (name: string): string | null => factText(found.get(name)?.text ?? '');

  return {
    take(tag, attributes) {
      if (tag === 'meta')
        for (const name of ['property', 'name'])
          keep(attributes.get(name)?.text.toLowerCase(), attributes.get('content') ?? attributes.get('value'));
      else if (tag === 'link') keep(attributes.get('rel')?.text.toLowerCase(), attributes.get('href'));
    },
    takeTitle: (title) => keep(TITLE, title),
    siteName: () => textOf(SITE),
    facts() {
      const stated: Stated[] = [];
      const said = new Set<string>();
      const add = (name: string, factOf: (text: string) => Fact): void => {
        const value = found.get(name);
        const shown = textOf(name);
        if (!value || shown === null || said.has(shown)) return;
        said.add(shown);
        stated.push({ fact: factOf(shown), shown, start: value.start, end: value.end });
      };
      for (const name of HEADLINES) add(name, (text) => ({ key: 'headline', text }));
      for (const name of ADDRESSES) add(name, (text) => ({ key: 'url', text }));
      add(POSTED, (text) => ({ key: 'posted', text }));
      for (const [label, data] of PAIRS) {
        const name = textOf(label);
        if (name !== null) add(data, (text) => ({ key: 'pair', label: name, text }));
      }
      return stated.sort((a, b) => a.start - b.start);
    },
  };
}
