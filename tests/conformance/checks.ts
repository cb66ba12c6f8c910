import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Command, ended, peakOf, pipe, start } from './command.js';
import { BAD, inputOf, lineOf, linesOf } from './lines.js';

/** What is checked: the program, and how many lines are enough. */
export interface Subject {
  readonly command: Command;
  readonly lines: number;
}

/** null: it holds; `skipped`: it cannot be checked here; else what is wrong. */
export type Verdict = null | { readonly skipped: string } | { readonly broken: string };

/** A clause of the contract of a line program, as README gives it. */
export interface Check {
  readonly name: string;
  readonly check: (subject: Subject) => Promise<Verdict>;
}

const broken = (what: string): Verdict => ({ broken: what });
const decoder = new TextDecoder('utf-8', { fatal: true });
/** Lines without their ends; throws where the bytes are no UTF-8 or the last line has no end. */
const linesIn = (out: Buffer): string[] => {
  const text = decoder.decode(out);
  if (text !== '' && !text.endsWith('\n')) throw new Error('the last line has no end');
  return text.split('\n').slice(0, -1);
};

interface Answer {
  readonly id: unknown;
  readonly ok: boolean;
  readonly rules: unknown;
  readonly meta: unknown;
  readonly record?: object;
  readonly error?: { readonly code: string; readonly message: string };
}
/** The members of a line and those of its answer that stand for the same, as they are written. */
const KEPT = /^\{"id":(.*?),"ok":(?:true|false),"rules":"[^"]*","meta":(.*?),"(?:record|error)":/s;

const inOrder: Check = {
  name: 'one line for each line, in order, of valid UTF-8, with its keys in order and no raw tab',
  check: async ({ command, lines }) => {
    const given = linesOf(lines);
    const { status, out, err } = await pipe(command, inputOf(given));
    if (status !== 0) return broken(`status ${status}: ${err.slice(-300)}`);
    const answers = linesIn(out);
    if (answers.length !== given.length) return broken(`${given.length} lines in, ${answers.length} out`);
    for (const [at, line] of answers.entries()) {
      if (/[\t\r]/.test(line)) return broken(`line ${at + 1} holds a raw tab or return`);
      const answer = JSON.parse(line) as Answer;
      const keys = `id,ok,rules,meta,${answer.ok ? 'record' : 'error'}`;
      if (Object.keys(answer).join() !== keys) return broken(`line ${at + 1} has the keys ${Object.keys(answer)}`);
      const bad = BAD.includes(given[at] as string);
      if (answer.ok === bad) return broken(`line ${at + 1} ${bad ? 'gave a record' : `gave ${answer.error?.code}`}`);
      if (typeof answer.rules !== 'string') return broken(`line ${at + 1} has no version of its rules`);
    }
    return null;
  },
};

const passThrough: Check = {
  name: 'id and meta are given back as they are written',
  check: async ({ command }) => {
    const values = [
      '12345678901234567890',
      '1.0',
      '-0.50',
      '1e2',
      '{"b":1,"a":{"z":[]}}',
      '"é😀"',
      '[null,true]',
      '""',
    ];
    const given = values.map((value) => `{"id":${value},"text":"Baker","meta":${value}}`);
    const answers = linesIn((await pipe(command, inputOf(given))).out);
    for (const [at, value] of values.entries()) {
      const [, id, meta] = KEPT.exec(answers[at] ?? '') ?? [];
      if (id !== value || meta !== value) return broken(`${value} came back as id ${id} and meta ${meta}`);
    }
    return null;
  },
};

const errors: Check = {
  name: 'a line without a record is an error in its place, with status 0; --fail-fast ends with another',
  check: async ({ command }) => {
    const input = inputOf(['{"text":"a"}', ...BAD, '{"text":"b"}']);
    const { status, out } = await pipe(command, input);
    const oks = linesIn(out).map((line) => (JSON.parse(line) as Answer).ok);
    const wanted = [true, ...BAD.map(() => false), true];
    if (oks.join() !== wanted.join()) return broken(`answered ${oks.join()}`);
    if (status !== 0) return broken(`status ${status}`);
    const fast = await pipe([...command, '--fail-fast'], input);
    return fast.status === 0 ? broken('--fail-fast ends with status 0') : null;
  },
};

const placeless: Check = {
  name: 'nothing depends on the place in the stream: the lines backwards give the answers backwards',
  check: async ({ command, lines }) => {
    const given = linesOf(lines);
    const there = linesIn((await pipe(command, inputOf(given))).out);
    const back = linesIn((await pipe(command, inputOf([...given].reverse()))).out);
    const at = there.findIndex((line, index) => line !== back[back.length - 1 - index]);
    return at < 0 ? null : broken(`line ${at + 1} is answered otherwise from another place`);
  },
};

/** Cuts lines into parts of about the same number of bytes, as `split -n l/K` does. */
const cut = (lines: readonly string[], parts: number): string[][] => {
  const size = Buffer.byteLength(inputOf(lines)) / parts;
  const cuts: string[][] = Array.from({ length: parts }, () => []);
  let at = 0;
  for (const line of lines) {
    cuts[Math.min(parts - 1, Math.floor(at / size))]?.push(line);
    at += Buffer.byteLength(line) + 1;
  }
  return cuts;
};

const splits: Check = {
  name: 'split into 2, 3 and 7 parts it gives the same bytes as in one, and run twice the same again',
  check: async ({ command, lines }) => {
    const given = linesOf(lines);
    const whole = (await pipe(command, inputOf(given))).out;
    for (const parts of [1, 2, 3, 7]) {
      const runs: Buffer[] = [];
      for (const part of cut(given, parts)) runs.push((await pipe(command, inputOf(part))).out);
      if (!Buffer.concat(runs).equals(whole)) return broken(`${parts} parts give other bytes`);
    }
    return null;
  },
};

const shellWord = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;

/** Calls with a file of these lines; `skipped` where a tool is not there. */
const withFile = async (
  tool: string,
  lines: readonly string[],
  act: (file: string) => Promise<Verdict>,
): Promise<Verdict> => {
  if (spawnSync(tool, ['--version']).stdout?.includes('GNU') !== true)
    return { skipped: `GNU ${tool} is not installed` };
  const folder = mkdtempSync(join(tmpdir(), 'postings-conformance-'));
  try {
    const file = join(folder, 'lines');
    writeFileSync(file, inputOf(lines));
    return await act(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const tasks: Check = {
  name: 'the tasks of an array, `split -n l/K/N`, give the same bytes',
  check: ({ command, lines }) =>
    withFile('split', linesOf(lines), async (file) => {
      const whole = (await pipe(command, inputOf(linesOf(lines)))).out;
      const parts: Buffer[] = [];
      for (const task of [1, 2, 3, 4])
        parts.push((await pipe(command, spawnSync('split', ['-n', `l/${task}/4`, file]).stdout)).out);
      return Buffer.concat(parts).equals(whole) ? null : broken('they give other bytes');
    }),
};

const parallel: Check = {
  name: 'GNU parallel, --pipepart and --pipe, gives the same bytes',
  check: ({ command, lines }) =>
    withFile('parallel', linesOf(lines), async (file) => {
      const input = inputOf(linesOf(lines));
      const whole = (await pipe(command, input)).out;
      const run = command.map(shellWord).join(' ');
      const parts = await pipe(['parallel', '--pipepart', '-k', '--block', '-1', '-a', file, run], '');
      if (!parts.out.equals(whole)) return broken('--pipepart gives other bytes');
      const stream = await pipe(['parallel', '--pipe', '-k', '--block', '20k', run], input);
      return stream.out.equals(whole) ? null : broken('--pipe gives other bytes');
    }),
};

const bare: Check = {
  name: 'an empty environment and another folder, as Spark pipes, give the same bytes and status 0',
  check: async ({ command, lines }) => {
    const input = inputOf(linesOf(lines));
    const [here, there] = [await pipe(command, input), await pipe(command, input, { env: {}, cwd: '/' })];
    if (there.status !== 0) return broken(`status ${there.status}: ${there.err.slice(-300)}`);
    linesIn(there.out);
    return here.out.equals(there.out) ? null : broken('the bytes are others');
  },
};

/** Much more than a flat program grows by, much less than one that keeps its lines. */
const GROWTH = 1.5;

const flat: Check = {
  name: 'memory is flat: twenty times the lines take hardly more',
  check: async ({ command, lines }) => {
    const few = (await pipe(command, inputOf(linesOf(lines)))).peak;
    const child = start(command);
    let peak: number | null = null;
    child.stdout.on('data', () => {
      peak = peakOf(child) ?? peak;
    });
    child.stderr.resume();
    for (let at = 0; at < 20 * lines; at++)
      if (!child.stdin.write(`${lineOf(at)}\n`)) await new Promise((resolve) => child.stdin.once('drain', resolve));
    child.stdin.end();
    await new Promise((resolve) => child.once('close', resolve));
    if (few === null || peak === null) return { skipped: 'the system does not tell' };
    const [before, after] = [few, peak].map((bytes) => Math.round(bytes / 2 ** 20)) as [number, number];
    return after <= GROWTH * before ? null : broken(`${before} MB with few lines, ${after} MB with many`);
  },
};

/** How long an answer may be waited for, in ms. */
const PATIENCE = 10_000;

const flushed: Check = {
  name: 'what came in is answered before more is waited for',
  check: async ({ command }) => {
    const child = start(command);
    try {
      for (const title of ['Baker', 'Miller']) {
        const answer = new Promise<string | null>((resolve) => {
          child.stdout.once('data', (chunk) => resolve(String(chunk)));
          setTimeout(() => resolve(null), PATIENCE).unref();
        });
        child.stdin.write(`{"text":"${title}"}\n`);
        if (!(await answer)?.includes(title)) return broken(`${title} is not answered while the input stays open`);
      }
      return null;
    } finally {
      child.kill('SIGKILL');
    }
  },
};

/** More than any pipe and buffer takes. */
const MUCH = 64 * 2 ** 20;

const pressed: Check = {
  name: 'it takes no more than it can hand on',
  check: async ({ command }) => {
    const child = start(command);
    try {
      const line = `{"text":${JSON.stringify('Baker\n\n'.repeat(5000))}}\n`;
      let taken = 0;
      for (; taken < MUCH; taken += line.length)
        if (!child.stdin.write(line)) {
          const drained = new Promise((resolve) => child.stdin.once('drain', () => resolve(true)));
          const still = new Promise((resolve) => setTimeout(() => resolve(false), 3000));
          if (!(await Promise.race([drained, still]))) return null;
        }
      return broken(`it took ${MUCH / 2 ** 20} MB while nobody read its answers`);
    } finally {
      child.kill('SIGKILL');
    }
  },
};

const closed: Check = {
  name: 'a closed pipe and SIGTERM end it quietly',
  check: async ({ command }) => {
    for (const way of ['a closed pipe', 'SIGTERM']) {
      const child = start(command);
      let err = '';
      child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
        err += chunk;
      });
      child.stdin.write(`${lineOf(0)}\n`);
      await new Promise((resolve) => child.stdout.once('data', resolve));
      if (way === 'SIGTERM') child.kill('SIGTERM');
      else {
        child.stdout.destroy();
        child.stdin.write(inputOf(linesOf(100)));
      }
      const end = await ended(child, PATIENCE);
      child.kill('SIGKILL');
      if (!end) return broken(`${way} does not end it`);
      if (err !== '') return broken(`${way} makes it say ${JSON.stringify(err.slice(0, 300))}`);
    }
    return null;
  },
};

const killed: Check = {
  name: 'killed in the middle it has written whole answers from the start, and run again all of them',
  check: async ({ command, lines }) => {
    const input = inputOf(linesOf(lines));
    const whole = (await pipe(command, input)).out;
    const child = start(command);
    const out: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => {
      out.push(chunk);
      child.kill('SIGKILL');
    });
    child.stdin.end(input);
    await new Promise((resolve) => child.once('close', resolve));
    const part = Buffer.concat(out);
    if (!whole.subarray(0, part.length).equals(part)) return broken('what it had written is no beginning of the whole');
    return (await pipe(command, input)).out.equals(whole) ? null : broken('run again it gives other bytes');
  },
};

/** More than a person reads. */
const LOUD = 20;

const quiet: Check = {
  name: 'only answers on standard output, and few lines on standard error, however many lines fail',
  check: async ({ command, lines }) => {
    const { err } = await pipe(command, inputOf(Array.from({ length: lines }, () => '{}')));
    const said = err.split('\n').length - 1;
    return said <= LOUD ? null : broken(`${said} lines on standard error`);
  },
};

/** All clauses, in the order in which they are told. */
export const CHECKS: readonly Check[] = [
  inOrder,
  passThrough,
  errors,
  placeless,
  splits,
  tasks,
  parallel,
  bare,
  flat,
  flushed,
  pressed,
  closed,
  killed,
  quiet,
];
