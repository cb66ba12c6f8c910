// The parts of the README that come from the code and the program, which must be built: tsx tests/readme/generated.ts writes them into README.md.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WARNINGS } from '../../src/fields/warnings.js';
import { INPUT_ERRORS } from '../../src/io/errors.js';
import { REASONS } from '../../src/text/explain.js';
import { makeShell, refresh } from './console.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** By marker: the text between `<!-- name -->` and `<!-- /name -->`. */
export function generatedParts(): Readonly<Record<string, string>> {
  return {
    reasons: [
      '| reason | what happened to the text |',
      '|---|---|',
      ...Object.entries(REASONS).map(([reason, what]) => `| \`${reason}\` | ${what} |`),
    ].join('\n'),
    warnings: [
      '| code | when |',
      '|---|---|',
      ...Object.entries(WARNINGS).map(([code, when]) => `| \`${code}\` | ${when} |`),
    ].join('\n'),
    errors: [
      '| code | when | what to do |',
      '|---|---|---|',
      ...Object.entries(INPUT_ERRORS).map(([code, { when, next }]) => `| \`${code}\` | ${when} | ${next} |`),
    ].join('\n'),
  };
}

/** The README with its generated parts made anew; throws where a marker is missing. */
export function fill(readme: string): string {
  let filled = readme;
  for (const [name, part] of Object.entries(generatedParts())) {
    const open = `<!-- ${name} -->`;
    const close = `<!-- /${name} -->`;
    const from = filled.indexOf(open);
    const to = filled.indexOf(close);
    if (from < 0 || to < from) throw new Error(`README.md lacks ${open} ... ${close}`);
    filled = `${filled.slice(0, from + open.length)}\n${part}\n${filled.slice(to)}`;
  }
  return filled;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = join(ROOT, 'README.md');
  const folder = mkdtempSync(join(tmpdir(), 'postings-readme-'));
  const shell = makeShell(folder, join(ROOT, 'bin', 'postings.js'));
  writeFileSync(path, refresh(fill(readFileSync(path, 'utf8')), shell));
  rmSync(folder, { recursive: true });
}
