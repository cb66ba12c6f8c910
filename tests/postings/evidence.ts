import type { EvidenceEntry, Posting } from '../../src/fields/record.js';
import { decodeBytes } from '../../src/text/decode.js';
import { applyEdits } from '../../src/text/edits.js';
import { withoutNuls } from '../../src/text/nuls.js';
import { repairText } from '../../src/text/repair.js';

const LINE_END = /\r\n|\r|\n/g;
const WORD = /[\p{L}\p{N}]+/gu;

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** What is wrong with the evidence of a record, as sentences; none: all of it stands where it says. */
export function brokenEvidence(bytes: Uint8Array, record: Posting): string[] {
  const text = withoutNuls(decodeBytes(bytes).text);
  const { edits } = repairText(text);
  const broken: string[] = [];

  const check = (field: string, { quote, line, column, start, end }: EvidenceEntry): void => {
    const say = (what: string): unknown =>
      broken.push(`${field}: ${what} (${start}-${end} ${JSON.stringify(quote.slice(0, 60))})`);
    if (!(start >= 0 && start < end && end <= text.length)) {
      say('lies outside the text or is empty');
      return;
    }
    const inside = edits
      .filter((edit) => edit.start >= start && edit.end <= end)
      .map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
    if (applyEdits(text.slice(start, end), inside) !== quote) say('does not stand there');
    const breaks = [...text.slice(0, start).matchAll(LINE_END)];
    const last = breaks[breaks.length - 1];
    if (line !== breaks.length + 1) say(`is on line ${breaks.length + 1}, not ${line}`);
    if (column !== start - (last ? last.index + last[0].length : 0) + 1) say(`is not in column ${column}`);
  };

  const evidence = record.evidence ?? ({} as NonNullable<Posting['evidence']>);
  for (const [field, entry] of Object.entries(evidence)) for (const one of [entry ?? []].flat()) check(field, one);

  for (const field of ['title', 'company', 'workplace', 'salary', 'url', 'experience', 'education'] as const)
    if ((record[field] === null) !== (evidence[field] === null)) broken.push(`${field}: value and evidence disagree`);
  for (const field of ['locations', 'employmentType'] as const)
    if (record[field].length !== evidence[field].length) broken.push(`${field}: values and evidence disagree`);
  for (const field of ['requirements', 'responsibilities', 'benefits'] as const)
    record[field].forEach((item, i) => {
      const entry = evidence[field][i];
      if (entry?.line !== item.line) broken.push(`${field}: ${item.text} has its evidence elsewhere`);
      // the evidence lists the letters that the value writes otherwise
      let quote = entry?.quote ?? '';
      for (const { from, to } of entry?.letters ?? []) quote = quote.replaceAll(from, to);
      // values are composed, and written line breaks are none
      quote = quote.normalize('NFC').replaceAll('\\n', ' ');
      const quoted = new Set(quote.match(WORD));
      const unquoted = item.text.match(WORD)?.filter((word) => !quoted.has(word)) ?? [];
      // "GmbH**Bachelor": markup within a word, which the quote keeps and the value does not
      const within = lettersOf(quote.replace(/<[^<>]*>/g, '')).includes(lettersOf(item.text));
      if (unquoted.length > 0 && !within) broken.push(`${field}: ${unquoted.join(' ')} is not in the quote`);
    });
  return broken;
}
