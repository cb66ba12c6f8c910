import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Posting } from '../../src/fields/record.js';
import { breakdownTable, type Group, groupsOf, weakGroups } from './breakdown.js';
import { type Comparison, confidenceSource, judge, tally } from './confidence.js';
import { type Baseline, digestOf, failures, raise, type ScoresByVariant, scoresOf } from './gate.js';
import { type EvalOptions, readOptions, USAGE } from './options.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BESIDE = join(ROOT, '..', 'shared');
// The scripts there compare their own address with the path they were started by, so links must be resolved.
const SHARED = existsSync(BESIDE) ? realpathSync(BESIDE) : BESIDE;
const PROGRAM = join(ROOT, 'bin', 'postings.js');
const BASELINE = join(ROOT, 'fixtures', 'eval', 'baseline.json');
const CONFIDENCE = join(ROOT, 'src', 'fields', 'confidence.data.ts');
const DEV = join(SHARED, 'corpus', 'dev');
const GOLD = join(SHARED, 'corpus', 'gold');
const SEEDS = join(SHARED, 'seeds');
const VARIANTS = ['head', 'body', 'plain', 'garbled', 'mixed'] as const;

/** Runs a Node script and returns its output and status; throws where it cannot be started. */
const node = (args: readonly string[]): { out: string; err: string; status: number } => {
  const run = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.error) throw run.error;
  return { out: run.stdout, err: run.stderr, status: run.status ?? 1 };
};

const parse = (inputs: readonly string[], output: string, ...flags: readonly string[]): void => {
  const { err, status } = node([PROGRAM, 'parse', '--format', 'ndjson', '-o', output, ...flags, ...inputs]);
  if (status !== 0) throw new Error(`postings parse ended with ${status}\n${err}`);
};

const score = (
  folder: string,
  options: EvalOptions,
  where: string | null,
): { table: string; scores: ScoresByVariant } => {
  const json = join(folder, 'report.json');
  const { out, err, status } = node([
    join(SHARED, 'eval', 'score.mjs'),
    ...['--gold', GOLD, '--corpus', DEV, '--json', json],
    ...(options.misses === null ? [] : ['--misses', options.misses]),
    ...(options.most === null ? [] : ['--most', options.most]),
    ...(where === null ? [] : ['--where', where]),
    ...['--records', ...VARIANTS.map((variant) => `${variant}=${join(folder, `${variant}.ndjson`)}`)],
  ]);
  if (status !== 0) throw new Error(`the scorer ended with ${status}\n${err}`);
  return { table: out, scores: scoresOf(JSON.parse(readFileSync(json, 'utf8'))) };
};

/** The layouts and languages of the labels. */
const groups = (): Group[] =>
  groupsOf(readdirSync(GOLD).map((name) => JSON.parse(readFileSync(join(GOLD, name), 'utf8'))));

/** Prints requirements by layout and language; false where a group that says something is weak. */
const breakdown = (folder: string, options: EvalOptions): boolean => {
  const plain = { ...options, misses: null };
  const rows = groups().map((group) => [group, score(folder, plain, group.where).scores] as const);
  console.log(`\nBy layout and language\n${breakdownTable(rows)}`);
  const weak = weakGroups(rows);
  if (weak.length > 0) console.error(weak.join('\n'));
  return weak.length === 0;
};

const seeds = (folder: string): boolean => {
  const output = join(folder, 'seeds.ndjson');
  const inputs = readdirSync(SEEDS).filter((name) => name.endsWith('.txt'));
  parse(
    inputs.map((name) => join(SEEDS, name)),
    output,
  );
  const { out, err, status } = node([join(SHARED, 'eval', 'seeds.mjs'), output]);
  console.log(`\nThe five seeds\n${out}${err}`);
  return status === 0;
};

const check = (scores: ScoresByVariant, options: EvalOptions): number => {
  const digest = digestOf([DEV, GOLD]);
  const known: Baseline | null = existsSync(BASELINE) ? JSON.parse(readFileSync(BASELINE, 'utf8')) : null;
  if (known !== null && known.corpusDigest !== digest && !options.lowerFloor) {
    console.error(`The corpus is not the one that the floors were measured on (${digest}, not ${known.corpusDigest}).`);
    console.error('Measure anew with --update --lower-floor, and say why.');
    return 1;
  }
  if (options.update) {
    const raised = raise(known?.floors ?? {}, scores, options.lowerFloor);
    if ('refused' in raised) {
      console.error(`Floors are not lowered without --lower-floor:\n${raised.refused.join('\n')}`);
      return 1;
    }
    mkdirSync(dirname(BASELINE), { recursive: true });
    writeFileSync(BASELINE, `${JSON.stringify({ corpusDigest: digest, floors: raised.floors }, null, 2)}\n`);
    console.log('The floors of fixtures/eval/baseline.json are at the present scores.');
    return 0;
  }
  if (known === null) {
    console.error('There are no floors yet: make them with --update.');
    return 1;
  }
  const below = failures(known.floors, scores);
  console.log(below.length === 0 ? 'No score is below its floor.' : `Below the floor:\n${below.join('\n')}`);
  return below.length === 0 ? 0 : 1;
};

/** Measures every rule on the postings as they are: disguises would count one posting several times. */
const measure = async (folder: string): Promise<void> => {
  const compare: Comparison = await import(pathToFileURL(join(SHARED, 'eval', 'lib.mjs')).href);
  const output = join(folder, 'evidence.ndjson');
  parse([DEV], output, '--evidence');
  const records: Posting[] = readFileSync(output, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const judged = records.flatMap((record) => {
    const name = basename(record.file ?? '', '.md');
    const label = JSON.parse(readFileSync(join(GOLD, `${name}.json`), 'utf8'));
    return judge(record, label, readFileSync(join(DEV, `${name}.md`), 'utf8').split('\n'), compare);
  });
  writeFileSync(CONFIDENCE, confidenceSource(tally(judged)));
  console.log('src/fields/confidence.data.ts is written; build again to publish it.');
};

const run = async (options: EvalOptions, folder: string): Promise<number> => {
  if (options.confidence) {
    await measure(folder);
    return 0;
  }
  const { err, status } = node([join(SHARED, 'eval', 'variants.mjs'), DEV, folder]);
  if (status !== 0) throw new Error(`writing the disguises ended with ${status}\n${err}`);
  for (const variant of VARIANTS) parse([join(folder, variant)], join(folder, `${variant}.ndjson`));
  if (options.by !== null) {
    for (const { where } of groups())
      if (where.startsWith(`${options.by}=`)) console.log(`${where}\n${score(folder, options, where).table}`);
    return 0;
  }
  const { table, scores } = score(folder, options, options.where);
  console.log(table);
  if (options.where !== null) return 0;
  const even = breakdown(folder, options);
  const exact = seeds(folder);
  if (options.update) return check(scores, options);
  return options.gate ? Math.max(check(scores, options), exact && even ? 0 : 1) : 0;
};

const main = async (): Promise<number> => {
  let options: EvalOptions;
  try {
    options = readOptions(process.argv.slice(2));
  } catch (thrown) {
    console.error(`${thrown instanceof Error ? thrown.message : thrown}\n${USAGE}`);
    return 2;
  }
  if (!existsSync(join(SHARED, 'corpus'))) {
    console.log('Skipped: the labelled postings (../shared) are not here.');
    return 0;
  }
  if (!existsSync(join(ROOT, 'dist', 'cli.cjs'))) {
    console.error('The program is not built: npm run build');
    return 1;
  }
  const folder = mkdtempSync(join(tmpdir(), 'postings-eval-'));
  try {
    return await run(options, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

// The reader of the tables may have seen enough.
process.stdout.on('error', () => process.exit(0));
process.exitCode = await main();
