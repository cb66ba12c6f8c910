import { type Builder, replace } from './inline.js';

/*
 * The fields of the page that a posting was kept as, above its text (front matter): YAML between two lines of dashes, `company_name: ...`,
 * or TOML between two lines of plus signs, `company_name = "..."`; without such lines where a field tells that it is of a page.
 */

const OPENS = /^\ufeff?\s{0,8}(---|\+{3})[ \t]{0,8}\r?\n/;
// "key: value", "key = value", and what belongs to one: "  - knots", "[extra]", "# of the page"
const FENCED = /^(?:[\s#'"[\]{}-]|[A-Za-z_][\w -]{0,40}(?::| =))/;
const BARE = /^(?:[a-z][A-Za-z\d_ -]{1,30}:|\s+\S|- )/;
// what only a page has
const OF_PAGE = /^(?:layout|draft|slug|tags|categor(?:y|ies)|permalink|author|thumbnail|featured[_ ]?image|image):/;
/** No page has more lines of fields. */
const MOST = 200;

/** Where the fields at the start of a text end; 0: it has none. */
export function fieldsEnd(text: string): number {
  const opened = OPENS.exec(text);
  let at = opened?.[0].length ?? 0;
  let fields = 0;
  let others = 0;
  let ofPage = false;
  while (at < text.length && fields + others < MOST) {
    const stop = text.indexOf('\n', at);
    const next = stop < 0 ? text.length : stop + 1;
    const line = text.slice(at, Math.min(next, at + 60)).trimEnd();
    // between the fences some fields may be written in a way of their own
    if (opened && line === opened[1]) return fields >= others ? at : 0;
    if ((opened ? FENCED : BARE).test(line)) fields++;
    else if (opened) others += line === '' ? 0 : 1;
    else break;
    ofPage ||= OF_PAGE.test(line);
    at = next;
  }
  return !opened && ofPage ? at : 0;
}

const FIELD = /^([A-Za-z][\w-]{1,40})(:[ \t]{1,8}|[ \t]{0,8}=[ \t]{0,8})(\S.*)$/;
// "company_name", "job-title", "hiringOrganization"
const JOINED = /[_-](?=[A-Za-z])|(?<=[a-z])(?=[A-Z])/g;
const QUOTED = /^"(.*)"$|^'(.*)'$/;
const unquoted = (value: string): string => {
  const m = QUOTED.exec(value);
  return m ? (m[1] ?? m[2] ?? '') : value;
};
// "FULL_TIME"
const CONSTANT = /^[A-Z]+(?:_[A-Z]+)+$/;
const UNDERSCORES = /_/g;

/** Writes a field as a form would: words in its name, and its value without quotation marks. Whether the line is a field. */
export function writeField(b: Builder, text: string, from: number, to: number): boolean {
  const m = FIELD.exec(text.slice(from, to).trimEnd());
  if (!m) return false;
  const [, name, sign, value] = m as unknown as [string, string, string, string];
  const words = name.replace(JOINED, ' ');
  if (words !== name) replace(b, text, from, from + name.length, words);
  const at = from + name.length + sign.length;
  if (!sign.startsWith(':')) replace(b, text, at - sign.length, at, ': ');
  const said = CONSTANT.test(value) ? value.replace(UNDERSCORES, ' ') : unquoted(value);
  if (said !== value) replace(b, text, at, at + value.length, said);
  return words !== name || said !== value || !sign.startsWith(':');
}
