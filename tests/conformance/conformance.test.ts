import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from '../cli/built.js';
import { CHECKS } from './checks.js';
import type { Command } from './command.js';

/** Fewer than the script takes: each clause runs the program several times. */
const LINES = 100;

let built: ReturnType<typeof build>;
let folder: string;
beforeAll(() => {
  built = build();
  folder = mkdtempSync(join(tmpdir(), 'postings-line-programs-'));
});
afterAll(() => {
  built.remove();
  rmSync(folder, { recursive: true });
});

test.each(CHECKS)('filter: $name', async ({ check }) => {
  const verdict = await check({ command: [process.execPath, built.bin, 'filter'], lines: LINES });
  expect(verdict === null || 'skipped' in verdict, JSON.stringify(verdict)).toBe(true);
});

/** A line program that answers each line by an expression of `line`, its number `at` and its JSON `value`. */
const program = (name: string, answer: string, rest = ''): Command => {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(
    file,
    `import { createInterface } from 'node:readline';
let at = 0;
const parse = (line) => { try { return JSON.parse(line); } catch { return null; } };
const all = [];
${rest}
for await (const line of createInterface({ input: process.stdin })) {
  at++;
  const value = parse(line);
  const answer = ${answer};
  if (answer !== null) process.stdout.write(answer + '\\n');
}`,
  );
  return [process.execPath, file];
};

const whole =
  'JSON.stringify({ id: value?.id ?? null, ok: value?.text !== undefined, rules: "1", meta: value?.meta ?? null, record: {} })';

test.each([
  ['one line for each line', 'drops', `line === '' ? null : ${whole}`, ''],
  ['id and meta', 'reads-numbers', whole, ''],
  ['a line without a record', 'throws', `value.text && ${whole}`, ''],
  ['nothing depends on the place', 'counts', `JSON.stringify({ at, line })`, ''],
  ['split into', 'counts-too', `JSON.stringify({ at, line })`, ''],
  ['an empty environment', 'wants-home', `JSON.stringify({ home: process.env.HOME ?? null })`, ''],
  ['memory is flat', 'keeps', `(all.push(Buffer.alloc(60_000, 1)), '{}')`, ''],
  ['what came in', 'waits', 'all.push(line) > 1e6 ? "" : null', ''],
  ['it takes no more', 'hoards', '"x".repeat(line.length)', ''],
  ['a closed pipe', 'complains', '"{}"', 'process.on("SIGTERM", () => { console.error("oh"); process.exit(1); });'],
  ['killed in the middle', 'differs', 'process.pid + ""', ''],
  ['only answers', 'shouts', '(console.error(line), "{}")', ''],
])('the clause "%s" is broken by a program that %s', async (name, file, answer, rest) => {
  const check = CHECKS.find((one) => one.name.startsWith(name))?.check;
  const verdict = await check?.({ command: program(file, answer, rest), lines: LINES }).catch((thrown) => ({
    broken: String(thrown),
  }));
  expect(verdict).toMatchObject({ broken: expect.any(String) });
});
