// Changes the fixtures at random and looks for what the program cannot take: npm run fuzz -- [SECONDS] [SEED]
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { wrongWith } from './check.js';
import { mutated, seeded } from './mutate.js';

const FIXTURES = fileURLToPath(new URL('../../fixtures', import.meta.url));
const [seconds = 600, first = Date.now() % 1e9] = process.argv.slice(2).map(Number);

const inputs = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  .filter((name) => /(?:^|[\\/])input\.|[\\/]fuzz[\\/]/.test(name) && statSync(join(FIXTURES, name)).isFile())
  .sort()
  .map((name) => readFileSync(join(FIXTURES, name)));

const end = performance.now() + seconds * 1000;
const findings = new Map<string, string>();
let seed = first;
for (; performance.now() < end; seed++) {
  const bytes = mutated(inputs, seeded(seed));
  const wrong = wrongWith(bytes);
  if (wrong === null) continue;
  // one finding of a kind is enough
  const kind = wrong.includes('\n')
    ? wrong.split('\n', 2).join()
    : wrong.replace(/: .*? (?=is not|has its|does not)/, ' ').replace(/\d+|".*"/g, 'N');
  if (findings.has(kind)) continue;
  const path = join(mkdtempSync(join(tmpdir(), 'postings-fuzz-')), `${seed}.txt`);
  writeFileSync(path, bytes);
  findings.set(kind, path);
  console.log(`seed ${seed}: ${wrong}\n  ${path}`);
}
console.log(`${seed - first} inputs from seed ${first}, ${findings.size} findings`);
process.exitCode = findings.size > 0 ? 1 : 0;
