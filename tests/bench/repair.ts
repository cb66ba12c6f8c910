// Throughput of repair in MB of UTF-8 a second of processor time, so that other programs do not count, beside ftfy-js and
// @photostructure/ftfy, in one process, turn by turn.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { windows1252Character } from '../../src/text/windows-1252.js';
import { ENGINES } from '../eval/engines.js';
import { median } from './median.js';

const RAW = fileURLToPath(new URL('../../../shared/corpus/raw', import.meta.url));
const ROUNDS = 7;
const MOST = 400;
/** A turn of an engine goes on at least so long, in ms: a fast one would measure the clock. */
const TURN = 60;

const ENGLISH = /\b(?:the|and|of|to|with|for|our|your|you|will|we|are)\b/gi;
const isAscii = (text: string): boolean => !/[^\0-\x7f]/.test(text);
const isEnglish = (text: string): boolean => 12 * (text.match(ENGLISH)?.length ?? 0) > text.split(/\s+/).length;
const misread = (text: string): string => Array.from(Buffer.from(text), windows1252Character).join('');
/** A copy as a decoder makes it, flat. */
const flat = (text: string): string => Buffer.from(text).toString();

const readSets = (): Readonly<Record<string, readonly string[]>> => {
  const texts = readdirSync(RAW)
    .sort()
    .map((name) => readFileSync(join(RAW, name), 'utf8'))
    .filter((text) => !/[\x80-\x9f]|â€|Ã|\ufffd/.test(text));
  const beyond = texts.filter((text) => !isAscii(text));
  const english = beyond.filter(isEnglish).slice(0, MOST);
  const others = beyond.filter((text) => !isEnglish(text)).slice(0, MOST);
  const ascii = texts.map((text) => text.replace(/[^\0-\x7f]/g, '')).slice(0, MOST);
  const sets = {
    'pure ASCII': ascii,
    'clean English': english,
    'clean, other languages': others,
    garbled: [...english.slice(0, MOST / 2), ...others].map(misread),
  };
  return Object.fromEntries(Object.entries(sets).map(([name, set]) => [name, set.map(flat)]));
};

/** Seconds of the processor that one pass over the texts takes. */
const time = (texts: readonly string[], repair: (text: string) => string): number => {
  const start = performance.now();
  const used = process.cpuUsage();
  let passes = 0;
  do {
    for (const text of texts) repair(text);
    passes++;
  } while (performance.now() - start < TURN);
  const { user, system } = process.cpuUsage(used);
  return (user + system) / passes / 1e6;
};

if (existsSync(RAW)) {
  console.log(`MB/s, median of ${ROUNDS} rounds; in brackets: how many times the faster of the others\n`);
  console.log(`| text | ${ENGINES.map(({ name }) => name).join(' | ')} |`);
  console.log(`|---|${ENGINES.map(() => '---|').join('')}`);
  for (const [name, texts] of Object.entries(readSets())) {
    const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
    const seconds = ENGINES.map((): number[] => []);
    for (let round = 0; round < ROUNDS; round++)
      for (const [at, { repair }] of ENGINES.entries()) seconds[at]?.push(time(texts, repair));
    const [ours = 0, ...others] = seconds.map((times) => megabytes / median(times));
    const ratio = (ours / Math.max(...others)).toFixed(1);
    console.log(`| ${name} | ${ours.toFixed(0)} (${ratio}) | ${others.map((speed) => speed.toFixed(1)).join(' | ')} |`);
  }
} else {
  console.log('skipped: the corpus is not beside this folder (../shared)');
}
