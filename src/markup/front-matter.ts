import { type Builder, replace } from './inline.js';

/*
 * The fields that pages in Markdown begin with: YAML between two lines of dashes, `company_name: ...`, or TOML between two lines of plus signs,
 * `company_name = "..."`.
 */

const OPENS = /^\ufeff?\s{0,8}(---|\+{3})[ \t]{0,8}\r?\n/;
const CLOSES = { '---': /\n---[ \t]{0,8}(?:\r?\n|$)/, '+++': /\n\+{3}[ \t]{0,8}(?:\r?\n|$)/ };
/** Fields take no more units. */
const LONGEST = 4000;

/** Where the fields at the start of a text end; 0: it has none. */
export function fieldsEnd(text: string): number {
  const opened = OPENS.exec(text);
  if (!opened) return 0;
  const [{ length }, fence] = opened as unknown as [string, keyof typeof CLOSES];
  const closed = CLOSES[fence].exec(text.slice(length, LONGEST));
  return closed ? length + closed.index : 0;
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
