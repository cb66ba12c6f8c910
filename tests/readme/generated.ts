// The parts of the README that come from the code and the program: tsx tests/readme/generated.ts writes them into README.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PLAIN } from '../../src/cli/colour.js';
import { explained } from '../../src/cli/explain-view.js';
import { REPORTS } from '../../src/cli/repair-report.js';
import { WARNINGS } from '../../src/fields/warnings.js';
import type { Layout } from '../../src/formats/format.js';
import { table } from '../../src/formats/table.js';
import { decodeBytes, explainEdits, explainPosting, repairText } from '../../src/index.js';
import { INPUT_ERRORS } from '../../src/io/errors.js';
import { parsePosting } from '../../src/pipeline.js';
import { partsOf, splitNamed } from '../../src/split/split.js';
import { REASONS } from '../../src/text/explain.js';
import { POSTINGS } from '../postings/postings.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SAMPLE = 'fixtures/postings/aggregator-sum/input.md';

const CONFLICT = 'fixtures/postings/workplace-conflict/input.md';

const THREAD = 'fixtures/threads/copied.txt';

const DAMAGED = 'fixtures/postings/garbled-twice/input.md';

/** The first lines of `postings repair --explain`. */
const explainedRepair = (): string => {
  const decoded = decodeBytes(readFileSync(join(ROOT, DAMAGED)));
  const report = REPORTS.explain(
    { file: DAMAGED, decoded, ...repairText(decoded.text), changed: true, written: false, backup: null },
    { paint: PLAIN, terminal: false, coloured: false, explain: explainEdits },
  );
  return `\`\`\`text\n${report.split('\n').slice(0, 5).join('\n')}\n\`\`\``;
};

/** `postings explain` of one field. */
const explainedField = (): string => {
  const explanation = explainPosting(readFileSync(join(ROOT, CONFLICT)), { file: CONFLICT });
  return `\`\`\`text\n${explained(explanation, 'workplace', PLAIN)}\`\`\``;
};

/** The first lines of `postings parse --format table`. */
const glance = (): string => {
  const layout: Layout = { terminal: false, evidence: false, escapeFormulas: true, fields: null, bom: false };
  const rows = POSTINGS.slice(0, 4).map(({ bytes }) => table.write(parsePosting(bytes), layout));
  return `\`\`\`text\n${table.begin?.(layout)}${rows.join('')}\`\`\``;
};

/** `postings parse --split hn`, in short. */
const splitThread = (): string => {
  const postings = partsOf(readFileSync(join(ROOT, THREAD)), splitNamed('hn')).filter(({ kind }) => kind === 'posting');
  const lines = postings.map((part, i) => {
    const { file, title, company } = parsePosting(part.decoded.text, { file: `${THREAD}#${i + 1}` });
    return JSON.stringify([file, title, company]);
  });
  return `\`\`\`json\n${lines.join('\n')}\n\`\`\``;
};

const json = (value: unknown): string => `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``;

/** By marker: the text between `<!-- name -->` and `<!-- /name -->`. */
export function generatedParts(): Readonly<Record<string, string>> {
  const { title, company, salary, workplace, warnings, evidence } = parsePosting(readFileSync(join(ROOT, SAMPLE)), {
    file: SAMPLE,
    evidence: true,
  });
  return {
    output: json({ title, company, salary, workplace, warnings }),
    'output-evidence': json(evidence?.salary),
    table: glance(),
    split: splitThread(),
    explain: explainedRepair(),
    explained: explainedField(),
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
  writeFileSync(path, fill(readFileSync(path, 'utf8')));
}
