import type { Block, Document } from '../../document/document.js';
import type { Rule } from '../../extract/rule.js';

// "key: value", or what goes on with it: "  - knots"
const FIELD = /^[a-z][A-Za-z\d_ -]{1,30}:|^\s+\S|^- /;
// what only the page has
const OF_PAGE = /^(?:layout|draft|slug|tags|categor(?:y|ies)|permalink|author|thumbnail|featured[_ ]?image|image):/;
const FENCE = /^(?:---|\+{3})\n/;
const MOST_FIELDS = 60;
// "skills: knots, tar": of the candidate all the same
const OF_CANDIDATE = /^[\w ]*(?:requirement|qualification|skill|experience|education)/i;
// `deck_access = "No"`: no words of a posting begin so
const ASSIGNMENT = /^[a-z][a-z\d]*(?:[_-][a-z\d]+)* = ["'[\d]/;

const ends = new WeakMap<Document, number>();

/** Where the fields of the page that stand above a text end; 0 where there are none. */
function endOf(document: Document): number {
  let end = ends.get(document);
  if (end === undefined) {
    end = read(document.text);
    ends.set(document, end);
  }
  return end;
}

function read(text: string): number {
  const fenced = FENCE.test(text);
  let at = fenced ? 4 : text.startsWith('\n') ? 1 : 0;
  let page = fenced;
  for (let n = 0; n < MOST_FIELDS && at < text.length; n++) {
    const stop = text.indexOf('\n', at);
    const line = text.slice(at, Math.min(stop < 0 ? text.length : stop, at + 60));
    if (!FIELD.test(line)) break;
    page ||= OF_PAGE.test(line);
    at = stop < 0 ? text.length : stop + 1;
  }
  return page ? at : 0;
}

/** Whether a block is a field of the page that holds the posting, and no words of the posting: "tags: jobs". */
const isFrontMatter = ({ text, span }: Block, document: Document): boolean =>
  ASSIGNMENT.test(text) || (span.start < endOf(document) && !OF_CANDIDATE.test(text));

/** A rule that reads no such field. */
export const withoutFrontMatter = <T>(rule: Rule<T>): Rule<T> =>
  rule.scope === 'block'
    ? {
        ...rule,
        find: (block: Block, document: Document) => (isFrontMatter(block, document) ? [] : rule.find(block, document)),
      }
    : rule;
