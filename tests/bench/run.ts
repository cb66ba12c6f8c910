import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './median.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const HERE = join(ROOT, 'tests', 'bench');
const RAW = join(ROOT, '..', 'shared', 'corpus', 'raw');
const FIXTURES = join(ROOT, 'fixtures', 'postings');
const PROGRAM = join(ROOT, 'bin', 'postings.js');
const ROUNDS = 9;
/** Postings that stand in for the corpus where it is absent. */
const STAND_INS = 2000;
/** The size of a usual posting, for the run over one file. */
const USUAL = 5000;

interface Program {
  readonly name: string;
  readonly args: readonly string[];
  /** Index of the program that this one is compared with, and the most that it may cost in its terms. */
  readonly against?: { readonly program: number; readonly limit: number };
}

// certificates of the environment are read at every start of Node, which may take longer than the start itself
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

/** Runs a Node script to its end; milliseconds of the whole process. Throws where it fails. */
const time = ({ name, args }: Program): number => {
  const start = performance.now();
  const { status, stderr, error } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'], env });
  if (error) throw error;
  if (status !== 0) throw new Error(`${name} ended with ${status}\n${stderr}`);
  return performance.now() - start;
};

/** Largest resident size of a run, in MB. */
const peak = ({ args }: Program): number => {
  const watch = ['--import', join(HERE, 'peak.mjs')];
  const { output } = spawnSync(process.execPath, [...watch, ...args], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    env,
  });
  return Number(output[3]) / 1024;
};

const fixtureInputs = (): string[] =>
  existsSync(FIXTURES)
    ? readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
        .filter((name) => /(?:^|[\\/])input\.(?:txt|md)$/.test(name))
        .sort()
        .map((name) => join(FIXTURES, name))
    : [];

/** A posting of our own about as long as a usual one. */
const generated = (): string => {
  const items = Array.from(
    { length: 60 },
    (_, i) => `- ${i + 1} years of experience with the ovens of bakery number ${i + 1}`,
  );
  return ['Head Baker', 'Example Breads Ltd', 'Leeds, UK', 'Requirements:', ...items, 'Salary: £30,000 a year'].join(
    '\n',
  );
};

const onePosting = (folder: string, inputs: readonly string[]): string => {
  const distance = (path: string): number => Math.abs(statSync(path).size - USUAL);
  const nearest = [...inputs].sort((a, b) => distance(a) - distance(b))[0];
  if (nearest !== undefined && distance(nearest) < USUAL / 2) return nearest;
  const path = join(folder, 'one.txt');
  writeFileSync(path, generated());
  return path;
};

const manyPostings = (folder: string, inputs: readonly string[]): string => {
  if (existsSync(RAW)) return RAW;
  console.log(`../shared is not here: ${STAND_INS} copies of the fixtures stand in, and the ratio means little.`);
  const path = join(folder, 'many');
  mkdirSync(path);
  const text = generated();
  for (let i = 0; i < STAND_INS; i++) {
    const input = inputs[i % inputs.length];
    if (input === undefined) writeFileSync(join(path, `${i}.txt`), text);
    else copyFileSync(input, join(path, `${i}.txt`));
  }
  return path;
};

const main = (folder: string): void => {
  const inputs = fixtureInputs();
  const one = onePosting(folder, inputs);
  const many = manyPostings(folder, inputs);
  const output = join(folder, 'out.ndjson');
  const parse = (path: string): string[] => [PROGRAM, 'parse', '--format', 'ndjson', '-o', output, path];
  const programs: readonly Program[] = [
    { name: 'empty script', args: [join(HERE, 'empty.mjs')] },
    { name: 'postings --version', args: [PROGRAM, '--version'], against: { program: 0, limit: 1.25 } },
    { name: 'parse, one posting', args: parse(one), against: { program: 0, limit: 2.2 } },
    { name: 'floor, all postings', args: [join(HERE, 'floor.mjs'), many, join(folder, 'floor.ndjson')] },
    { name: 'parse, all postings', args: parse(many), against: { program: 3, limit: 8 } },
  ];
  const times: number[][] = programs.map(() => []);
  // Interleaved, so that a machine that slows down slows all of them; the first round warms the disk cache and is dropped.
  for (let round = 0; round <= ROUNDS; round++)
    programs.forEach((program, i) => {
      const ms = time(program);
      if (round > 0) times[i]?.push(ms);
    });
  const medians = times.map(median);
  console.log(`${'program'.padEnd(22)}${'median ms'.padStart(10)}${'ratio'.padStart(9)}${'limit'.padStart(9)}`);
  programs.forEach(({ name, against }, i) => {
    const ms = medians[i] ?? Number.NaN;
    const ratio = against ? ms / (medians[against.program] ?? Number.NaN) : null;
    const cells = [
      ms.toFixed(1).padStart(10),
      (ratio?.toFixed(2) ?? '').padStart(9),
      String(against?.limit ?? '').padStart(9),
    ];
    console.log(name.padEnd(22) + cells.join(''));
  });
  const count = readdirSync(many).length;
  const last = programs.at(-1);
  const ms = medians.at(-1);
  if (last && ms)
    console.log(`${count} postings, ${Math.round((count / ms) * 1000)} a second, peak ${Math.round(peak(last))} MB`);
};

if (!existsSync(join(ROOT, 'dist', 'cli.cjs'))) {
  console.error('The program is not built: npm run build');
  process.exitCode = 1;
} else {
  const folder = mkdtempSync(join(tmpdir(), 'postings-bench-'));
  try {
    main(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
