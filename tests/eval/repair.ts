// Restoration to the letter, by way of damage: this engine beside ftfy-js and @photostructure/ftfy, on cases made from the corpus.
// `--from FOLDER` makes them from other postings, `--misses DAMAGE` prints the lines that this engine does not restore.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ENGINES, type Engine } from './engines.js';

const SHARED = fileURLToPath(new URL('../../../shared', import.meta.url));
const MAKERS = join(SHARED, 'eval', 'mojibake');
const RAW = join(SHARED, 'corpus', 'raw');
const { values: OPTIONS } = parseArgs({ options: { from: { type: 'string' }, misses: { type: 'string' } } });
const FROM = OPTIONS.from ?? RAW;

interface Case {
  readonly garbled: string;
  readonly clean: string;
}

const SETS = [
  { name: 'whole postings without their header', args: ['garble.py', '--from', FROM, '--n', '600'] },
  { name: 'single lines', args: ['garble.py', '--from', FROM, '--n', '1500', '--unit', 'line'] },
  { name: 'postings not in English', args: ['garble.py', '--from', FROM, '--n', '600', '--non-english'] },
  { name: 'correct strings that look damaged', args: ['adversarial.py'] },
] as const;

/** Runs a maker of cases; false where there is no Python. */
const make = ([script, ...args]: readonly string[], out: string): boolean => {
  const target = script === 'adversarial.py' ? [out] : [...args, '--out', out];
  const env = { ...process.env, PYTHONDONTWRITEBYTECODE: '1' };
  const run = spawnSync('python3', [join(MAKERS, script as string), ...target], { encoding: 'utf8', env });
  if (run.error) return false;
  if (run.status !== 0) throw new Error(run.stderr);
  return true;
};

const readCases = (file: string): Case[] =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

/** Share of the cases that come back to the letter, in percent. */
const exact = (cases: readonly Case[], { repair }: Engine): number =>
  (100 * cases.filter(({ garbled, clean }) => repair(garbled) === clean).length) / cases.length;

/** Prints what differs, with what stands around it, of the lines that do not come back. */
const printMisses = (cases: readonly Case[], { repair }: Engine): void => {
  for (const { garbled, clean } of cases) {
    const wanted = clean.split('\n');
    for (const [at, got] of repair(garbled).split('\n').entries()) {
      const line = wanted[at] ?? '';
      if (got === line) continue;
      let same = 0;
      while (same < line.length && line[same] === got[same]) same++;
      const window = (text: string): string => JSON.stringify(text.slice(Math.max(0, same - 40), same + 40));
      console.log(`got  ${window(got)}\nwant ${window(line)}\n`);
    }
  }
};

const cell = (value: number): string => value.toFixed(1).padStart(6);

const run = (folder: string): void => {
  for (const [index, { name, args }] of SETS.entries()) {
    const out = join(folder, String(index));
    if (!make(args, out)) {
      console.log('skipped: there is no python3 to make the cases with');
      return;
    }
    if (OPTIONS.misses) {
      const file = join(out, `${OPTIONS.misses}.jsonl`);
      console.log(`\n${name}\n`);
      if (existsSync(file)) printMisses(readCases(file), ENGINES[0] as Engine);
      continue;
    }
    console.log(`\n${name}, % restored to the letter\n`);
    console.log(`| garbled as | cases | ${ENGINES.map((engine) => engine.name).join(' | ')} |`);
    console.log(`|---|---|${ENGINES.map(() => '---|').join('')}`);
    for (const file of readdirSync(out).sort()) {
      const cases = readCases(join(out, file));
      const shares = ENGINES.map((engine) => cell(exact(cases, engine)));
      console.log(`| ${file.replace('.jsonl', '')} | ${cases.length} | ${shares.join(' | ')} |`);
    }
  }
};

if (existsSync(MAKERS) && existsSync(FROM)) {
  const folder = mkdtempSync(join(tmpdir(), 'postings-repair-'));
  try {
    run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
} else {
  console.log('skipped: the corpus and the makers of cases are not beside this folder (../shared)');
}
