import type { Span } from '../document/span.js';
import type { Json } from './json.js';

/** An attribute's value as it is written, and where it stands. */
export interface Attribute extends Span {
  readonly text: string;
}

/** The attributes of a tag by name, those that are read. */
export type Attributes = ReadonlyMap<string, Attribute>;

/** A stretch of the page's text. */
interface Content {
  readonly from: number;
  to: number;
}

/** Something that a page describes in its tags: a job, an employer, an address. */
interface Item extends Content {
  /** The attribute that names what the item has: of microdata, or of RDFa. */
  readonly by: 'itemprop' | 'property';
  readonly isJob: boolean;
  readonly values: [string, Attribute | Content | Item][];
  /** Ids of elements elsewhere that belong to it too. */
  readonly refs: readonly string[];
}

/** An open element that is or names an item; `before`: the item around it. */
interface Open {
  readonly before: Item | null;
  readonly owner: Item | null;
  readonly names: readonly string[];
  value: Attribute | Content | Item;
}

type ContentOf = (from: number, to: number) => Json;

export interface Items {
  /** Takes an element that opens; `at`: offset in the page's text. */
  open(tag: string, attributes: Attributes, at: number): void;
  /** Takes the end of the last element that is open. */
  close(at: number): void;
  /** The job that was described; null: none, or several; `contentOf` gives the text of a stretch. */
  job(contentOf: ContentOf): ReadonlyMap<string, Json> | null;
}

const SPACES = /\s+/;
const VOCABULARY = /^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)/;
/** What is an item by itself, whether a page says so or not. */
const STRUCTURED = 'hiringOrganization jobLocation address applicantLocationRequirements baseSalary value'.split(' ');
const DATES = ['datePosted', 'validThrough'];
/** What a page may say of the job itself, where it has no place for its parts. */
const ADDRESS = ['addressLocality', 'addressRegion', 'addressCountry'];
const DEEPEST = 5;
/** More words than that in one attribute, and more values of one name, are none. */
const MOST_NAMES = 8;
const MOST_VALUES = 200;

/** The words of an attribute, without schema.org's address before them. */
const wordsOf = (attribute: Attribute | undefined): string[] =>
  attribute
    ? attribute.text
        .trim()
        .split(SPACES, MOST_NAMES)
        .map((word) => word.replace(VOCABULARY, ''))
    : [];

/** The value that an element gives in an attribute; null: its text is the value. */
const attributeValue = (tag: string, attributes: Attributes, names: readonly string[]): Attribute | null => {
  const link = tag === 'link' || names.includes('url') ? attributes.get('href') : undefined;
  const datetime = tag === 'time' ? attributes.get('datetime') : undefined;
  const value = tag === 'data' ? attributes.get('value') : undefined;
  return attributes.get('content') ?? datetime ?? value ?? link ?? null;
};

const sameText = (a: Json, b: Json): boolean => a.kind === 'string' && b.kind === 'string' && a.text === b.text;
const isItem = (value: Attribute | Content | Item): value is Item => 'values' in value;
const rangeOf = (parts: readonly Json[]): Span =>
  parts.reduce<Span>((all, { start, end }) => ({ start: Math.min(all.start, start), end: Math.max(all.end, end) }), {
    start: Number.POSITIVE_INFINITY,
    end: 0,
  });

/** Reads what the tags of a page say of items: microdata and RDFa Lite. Linear time. */
export function makeItems(page: string): Items {
  const opened: (Open | null)[] = [];
  const jobs: Item[] = [];
  const elsewhere = page.includes('itemref') ? new Map<string, Item>() : null;
  let current: Item | null = null;
  let dated: Open | null = null;

  const makeItem = (by: Item['by'], at: number, attributes: Attributes | null): Item => {
    const type = attributes?.get(by === 'itemprop' ? 'itemtype' : 'typeof');
    const refs = wordsOf(attributes?.get('itemref'));
    const item: Item = { by, isJob: wordsOf(type).includes('JobPosting'), values: [], refs, from: at, to: at };
    if (item.isJob) jobs.push(item);
    return item;
  };

  const toJson = (value: Attribute | Content | Item, contentOf: ContentOf, depth: number): Json => {
    if ('text' in value) return { kind: 'string', ...value };
    if (!isItem(value) || value.values.length === 0) return contentOf(value.from, value.to);
    if (depth > DEEPEST) return { kind: 'word', start: 0, end: 0 };
    const members = membersOf(value, contentOf, depth);
    return { kind: 'object', members, ...rangeOf([...members.values()]) };
  };

  /** What an item has, by name; what it says twice in the same words it says once. */
  const membersOf = (item: Item, contentOf: ContentOf, depth: number): ReadonlyMap<string, Json> => {
    const lists = new Map<string, Json[]>();
    const others = item.refs.flatMap((id) => elsewhere?.get(id)?.values ?? []);
    for (const [name, value] of [...item.values, ...others]) {
      const json = toJson(value, contentOf, depth + 1);
      const list = lists.get(name);
      if (!list) lists.set(name, [json]);
      else if (list.length < MOST_VALUES && !list.some((one) => sameText(one, json))) list.push(json);
    }
    return new Map(
      [...lists].map(([name, items]): [string, Json] => [
        name,
        items.length === 1 ? (items[0] as Json) : { kind: 'array', items, ...rangeOf(items) },
      ]),
    );
  };

  return {
    open(tag, attributes, at) {
      const before: Item | null = current;
      // "Posted <time datetime=...>": the date of what is around it
      const datetime = tag === 'time' ? attributes.get('datetime') : undefined;
      if (dated && datetime) dated.value = datetime;
      const id = elsewhere && current === null ? attributes.get('id')?.text : undefined;
      if (id !== undefined && !elsewhere?.has(id)) {
        current = makeItem('itemprop', at, null);
        elsewhere?.set(id, current);
      }
      const owner: Item | null = current;
      const names = owner ? wordsOf(attributes.get(owner.by)) : [];
      const scope =
        attributes.has('itemscope') || attributes.has('itemtype')
          ? 'itemprop'
          : attributes.has('typeof')
            ? 'property'
            : null;
      if (scope === null && names.length === 0 && owner === before) {
        opened.push(null);
        return;
      }
      const attribute = scope === null ? attributeValue(tag, attributes, names) : null;
      const structured = owner !== null && names.some((name) => STRUCTURED.includes(name));
      const value: Attribute | Content | Item =
        attribute ??
        (scope !== null
          ? makeItem(scope, at, attributes)
          : structured
            ? makeItem(owner.by, at, null)
            : { from: at, to: at });
      if (isItem(value)) current = value;
      const open = { before, owner, names, value };
      opened.push(open);
      if (attribute === null && names.some((name) => DATES.includes(name))) dated = open;
    },
    close(at) {
      const open = opened.pop();
      if (!open) return;
      if (open === dated) dated = null;
      const { before, owner, names, value } = open;
      if ('to' in value) value.to = at;
      for (const name of names) owner?.values.push([name, value]);
      current = before;
    },
    job(contentOf) {
      const [job] = jobs;
      if (!job || jobs.length > 1) return null;
      const members = membersOf(job, contentOf, 0);
      const parts = ADDRESS.flatMap((name): [string, Json][] => {
        const part = members.get(name);
        return part ? [[name, part]] : [];
      });
      if (parts.length === 0 || members.has('jobLocation')) return members;
      const place: Json = { kind: 'object', members: new Map(parts), ...rangeOf(parts.map(([, part]) => part)) };
      return new Map([...members, ['jobLocation', place]]);
    },
  };
}
