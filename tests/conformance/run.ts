// Checks a line program against the contract of `postings filter`: `npm run conformance -- [--lines N] [COMMAND ARGUMENT...]`, the built
// program where no command is given. Ends with 1 where a clause is broken.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { CHECKS } from './checks.js';

const { values, positionals } = parseArgs({
  options: { lines: { type: 'string', default: '2000' } },
  allowPositionals: true,
});
const lines = Number(values.lines);
if (!Number.isInteger(lines) || lines < 100) throw new Error('--lines takes a number from 100 on');
const program = fileURLToPath(new URL('../../bin/postings.js', import.meta.url));
const command = positionals.length > 0 ? positionals : [process.execPath, program, 'filter'];

const counts = { held: 0, broken: 0, skipped: 0 };
for (const { name, check } of CHECKS) {
  const verdict = await check({ command, lines }).catch((thrown: unknown) => ({ broken: String(thrown) }));
  const word = verdict === null ? 'held' : 'broken' in verdict ? 'broken' : 'skipped';
  counts[word]++;
  const why = verdict === null ? '' : `: ${'broken' in verdict ? verdict.broken : verdict.skipped}`;
  console.log(`${word.padEnd(8)} ${name}${why}`);
}
console.log(`\n${counts.held} held, ${counts.broken} broken, ${counts.skipped} skipped`);
process.exitCode = counts.broken > 0 ? 1 : 0;
