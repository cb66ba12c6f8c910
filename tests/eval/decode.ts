// Decoding to the letter, by encoding: this engine beside chardet and jschardet, on files made from the corpus.
import type { Buffer } from 'node:buffer';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chardet from 'chardet';
import iconv from 'iconv-lite';
import * as jschardet from 'jschardet';
import { decodeBytes } from '../../src/text/decode.js';

const RAW = fileURLToPath(new URL('../../../shared/corpus/raw', import.meta.url));
const OTHER = fileURLToPath(new URL('../../../shared/corpus/other', import.meta.url));
/** Label and iconv-lite's name. The last ones are carried by few postings of the corpus, so lines of them are counted too. */
const ENCODINGS: readonly (readonly [string, string])[] = [
  ['utf-8', 'utf8'],
  ['utf-16le', 'utf16le'],
  ['utf-16be', 'utf-16be'],
  ['windows-1252', 'windows1252'],
  ['iso-8859-15', 'iso885915'],
  ['macintosh', 'macintosh'],
  ['ibm850', 'cp850'],
  ['ibm437', 'cp437'],
  ['windows-1250', 'windows1250'],
  ['iso-8859-2', 'iso88592'],
  ['windows-1251', 'windows1251'],
  ['koi8-r', 'koi8r'],
  ['windows-1254', 'windows1254'],
  ['shift_jis', 'cp932'],
  ['euc-jp', 'eucjp'],
  ['gb18030', 'gb18030'],
  ['euc-kr', 'cp949'],
  ['big5', 'cp950'],
];
/** The first that are told by their bytes alone, without a margin. */
const TOLD = 3;
const MOST = 300;
/** So many an encoding, over the whole corpus, say what margins are worth. */
const MARGIN_PARTS = 600;
/** A file must say something. */
const LEAST = 3;

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => /\.(?:md|txt)$/.test(path));

/** The lines that the encoding can carry, of texts that are not damaged; without those of nothing but ASCII at either end. */
const carried = (text: string, page: string): string =>
  text
    .split('\n')
    .filter((line) => iconv.decode(iconv.encode(line, page), page) === line)
    .join('\n');

/** Whether two texts are the same but for what encodings write differently. */
const decodeAs = (bytes: Buffer, label: string | null): string | null => {
  if (label === null || !iconv.encodingExists(label)) return null;
  return iconv.decode(bytes, label);
};

const DECODERS: Readonly<Record<string, (bytes: Buffer) => string | null>> = {
  postings: (bytes) => decodeBytes(bytes).text,
  chardet: (bytes) => decodeAs(bytes, chardet.detect(bytes)),
  jschardet: (bytes) => decodeAs(bytes, jschardet.detect(bytes).encoding),
};

const beyondAscii = (text: string): number => text.match(/[^\0-\x7f]/g)?.length ?? 0;

const run = (): void => {
  const texts = [...filesOf(RAW), ...(existsSync(OTHER) ? filesOf(OTHER) : [])]
    .map((path) => readFileSync(path, 'utf8'))
    .filter((text) => !/[\x80-\x9f\ufffd\r]|â€|Ã/.test(text) && beyondAscii(text) >= LEAST);
  const names = Object.keys(DECODERS);
  console.log(`Files read to the letter, %\n\n| encoding | files | ${names.join(' | ')} |`);
  console.log(`|---|---|${names.map(() => '---|').join('')}`);
  for (const [label, page] of ENCODINGS) {
    const files: string[] = [];
    // Texts with the most to carry come first.
    for (const text of texts) {
      const kept = carried(text, page);
      if (beyondAscii(kept) >= Math.max(LEAST, 0.6 * beyondAscii(text))) files.push(kept);
    }
    const ranked = files.sort((a, b) => beyondAscii(b) / b.length - beyondAscii(a) / a.length).slice(0, MOST);
    const shares = names.map((name) => {
      const right = ranked.filter((text) => DECODERS[name]?.(iconv.encode(text, page)) === text).length;
      return ((100 * right) / Math.max(1, ranked.length)).toFixed(1);
    });
    console.log(`| ${label} | ${ranked.length} | ${shares.join(' | ')} |`);
  }
  console.log('\nOf guessed encodings, % read to the letter\n\n| of | sure | | doubtful | |\n|---|---|---|---|---|');
  console.log(`| whole files | ${margins(texts, (text, page) => [carried(text, page)])} |`);
  console.log(`| single lines | ${margins(texts, (text, page) => carried(text, page).split('\n'))} |`);
};

/** How many are sure and how many of them right, and the same of the doubtful ones; from all that the encodings can carry. */
const margins = (texts: readonly string[], split: (text: string, page: string) => readonly string[]): string => {
  const counts = { sure: { all: 0, right: 0 }, doubtful: { all: 0, right: 0 } };
  for (const [, page] of ENCODINGS.slice(TOLD)) {
    const parts = texts.flatMap((text) => split(text, page)).filter((part) => beyondAscii(part) > 0);
    const step = Math.ceil(parts.length / MARGIN_PARTS);
    for (let at = 0; at < parts.length; at += step) {
      const { text, margin, doubtful } = decodeBytes(iconv.encode(parts[at] as string, page));
      if (margin === null) continue;
      const count = counts[doubtful ? 'doubtful' : 'sure'];
      count.all++;
      if (text === parts[at]) count.right++;
    }
  }
  return Object.values(counts)
    .map(({ all, right }) => `${all} | ${((100 * right) / Math.max(1, all)).toFixed(1)}`)
    .join(' | ');
};

if (existsSync(RAW)) run();
else console.log('skipped: the corpus is not beside this folder (../shared)');
