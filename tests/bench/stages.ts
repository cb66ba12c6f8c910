// CPU microseconds a posting by stage and by rule, in this process and warm: tsx tests/bench/stages.ts [FOLDER [POSTINGS]]
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assemble } from '../../src/assemble/assemble.js';
import { buildDocument } from '../../src/document/build.js';
import type { Document } from '../../src/document/document.js';
import type { Field } from '../../src/extract/field.js';
import { makeFinder } from '../../src/extract/find.js';
import type { Rule } from '../../src/extract/rule.js';
import { FIELDS } from '../../src/fields/index.js';
import { sound } from '../../src/fields/sound.js';
import { stripMarkdown } from '../../src/markup/markdown.js';
import { findAll, refine, resolveAll } from '../../src/resolve/facts.js';
import { decodeBytes } from '../../src/text/decode.js';
import { lineColumn, makeGround, makeLocator } from '../../src/text/positions.js';
import { repairText } from '../../src/text/repair.js';

const folder = process.argv[2] ?? '../shared/corpus/raw';
const most = Number(process.argv[3] ?? 300);
const all = readdirSync(folder).sort();
const step = Math.max(1, Math.floor(all.length / most));
const files = all.filter((_, i) => i % step === 0).map((name) => readFileSync(join(folder, name)));

/** Runs `work` five times over all inputs; returns the outputs and the CPU microseconds an input of the fastest run. */
function timed<In, Out>(inputs: readonly In[], work: (input: In) => Out): { outputs: Out[]; micros: number } {
  let best = Number.POSITIVE_INFINITY;
  let outputs: Out[] = [];
  for (let round = 0; round < 5; round++) {
    const start = process.cpuUsage();
    outputs = inputs.map((input) => work(input));
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / inputs.length);
  }
  return { outputs, micros: best };
}

const rows: [string, number][] = [];
const stage = <In, Out>(name: string, inputs: readonly In[], work: (input: In) => Out): Out[] => {
  const { outputs, micros } = timed(inputs, work);
  rows.push([name, micros]);
  return outputs;
};

const decoded = stage('decode', files, decodeBytes);
const repaired = stage('repair', decoded, (d) => repairText(d.text));
const marked = stage('markup', repaired, (r) => stripMarkdown(r.text));
const documents = stage('document', marked, buildDocument);
const finder = makeFinder(Object.values(FIELDS));
stage('find: words', documents, (document) => finder.read(document));
// as the pipeline does, some together
const TOGETHER = 16;
const groups = Array.from({ length: Math.ceil(documents.length / TOGETHER) }, (_, i) =>
  documents.slice(i * TOGETHER, (i + 1) * TOGETHER),
);
const found = timed(groups, findAll);
rows.push(['find', (found.micros * groups.length) / documents.length]);
const foundIn = found.outputs.flat();
const both = documents.map((document, i) => ({ document, found: foundIn[i] as (typeof foundIn)[number] }));
const refined = stage('refine', both, (b) => refine(b.found, b.document));
const facts = stage(
  'resolve',
  both.map((b, i) => ({ ...b, refined: refined[i] as (typeof refined)[number] })),
  (b) => resolveAll(b.refined, b.document),
);
const records = stage(
  'assemble',
  both.map((b, i) => ({ ...b, i })),
  ({ document, found, i }) => {
    const d = decoded[i] as (typeof decoded)[number];
    const r = repaired[i] as (typeof repaired)[number];
    const m = marked[i] as (typeof marked)[number];
    const ground = makeGround(d.text, r.edits, r.text);
    const locate = makeLocator(ground, r.edits, m.edits);
    return assemble({
      bytes: files[i] as Uint8Array,
      file: null,
      decoded: d,
      repairs: r.edits,
      document,
      found,
      facts: facts[i] as (typeof facts)[number],
      locate,
      placeOf: (offset) => lineColumn(ground, offset),
      evidence: false,
    });
  },
);
stage('validate', records, sound);
stage('stringify', records, (record) => JSON.stringify(record));
const fields: [string, number][] = Object.entries(FIELDS).map(([name, field]) => {
  const only = makeFinder([field]);
  return [
    `find: ${name}`,
    timed(documents, (document) => only.find(field as unknown as Field<unknown, unknown>, only.read(document))).micros,
  ];
});
rows.push(...fields);
const total = rows.reduce((sum, [name, micros]) => (name.startsWith('find:') ? sum : sum + micros), 0);
for (const [name, micros] of rows) console.log(`${micros.toFixed(1).padStart(9)} us  ${name}`);
console.log(
  `${total.toFixed(1).padStart(9)} us  all, over ${files.length} postings of ${Math.round(files.reduce((n, f) => n + f.length, 0) / files.length)} bytes`,
);

const rules: [string, number][] = [];
for (const field of Object.values(FIELDS) as unknown as Field<unknown, unknown>[])
  for (const rule of field.rules as readonly Rule<unknown>[]) {
    const only = { ...field, rules: [rule] } as Field<unknown, unknown>;
    const finder = makeFinder([only]);
    const woken = documents.map((document: Document) => finder.read(document));
    rules.push([rule.id, timed(woken, (w) => finder.find(only, w)).micros]);
  }
rules.sort((a, b) => b[1] - a[1]);
for (const [id, micros] of rules) console.log(`${micros.toFixed(1).padStart(9)} us  ${id}`);
