// Bundles the library and the program: tsx src/cli/generate.ts [FOLDER], `dist` if none is given.
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
// esbuild: MIT, bundles the whole in half a second; a dependency of development only
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { pack } from '../extract/kept-words.js';
import { compiledSound } from '../formats/check.js';
import { finder } from '../resolve/facts.js';
import { VERSION } from '../version.js';
import { withLiterals } from './literals.js';
import { manPage } from './man.js';
import { declared } from './program.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const [folder = join(ROOT, 'dist')] = process.argv.slice(2);
const source = (path: string): string => join(ROOT, 'src', path);

const common: BuildOptions = {
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20.19',
  // read at first use, by the few runs that need them
  external: ['iconv-lite', 'htmlparser2', 'hyparquet-writer', 're2js', 'unpdf', 'mammoth'],
  logLevel: 'warning',
  plugins: [
    {
      name: 'literals',
      setup: ({ onLoad }) =>
        onLoad({ filter: /\.ts$/ }, ({ path }) => ({
          contents: withLiterals(readFileSync(path, 'utf8')),
          loader: 'ts',
        })),
    },
  ],
};

const check: Plugin = {
  name: 'check',
  setup: ({ onLoad }) => onLoad({ filter: /fields.sound\.ts$/ }, () => ({ contents: compiledSound(), loader: 'js' })),
};

mkdirSync(folder, { recursive: true });
// beside the bundles, as it is beside its source
copyFileSync(source('gazetteer/cities.txt'), join(folder, 'cities.txt'));
writeFileSync(join(folder, 'words.bin'), pack(finder.words()));
writeFileSync(join(folder, 'postings.1'), manPage(declared(), VERSION));
cpSync(source('report/client'), join(folder, 'client'), {
  recursive: true,
  filter: (path) => !path.endsWith('tsconfig.json'),
});
await Promise.all([
  build({ ...common, entryPoints: [source('index.ts')], format: 'esm', outfile: join(folder, 'index.js') }),
  // no module either: Node loads those later
  build({
    ...common,
    entryPoints: [source('cli/start.ts')],
    format: 'cjs',
    outfile: join(folder, 'cli.cjs'),
    banner: { js: "const here=require('node:url').pathToFileURL(__filename).href;" },
    define: { 'import.meta.url': 'here' },
  }),
  build({ ...common, entryPoints: [source('cli/worker.ts')], format: 'esm', outfile: join(folder, 'worker.js') }),
  build({ ...common, entryPoints: [source('cli/reader.ts')], format: 'esm', outfile: join(folder, 'reader.js') }),
  build({ ...common, entryPoints: [source('cli/keep-code.ts')], format: 'esm', outfile: join(folder, 'keep-code.js') }),
  // a script, since V8 keeps the code of those and not of modules
  build({
    ...common,
    plugins: [check, ...(common.plugins ?? [])],
    entryPoints: [source('cli/run.ts')],
    format: 'cjs',
    outfile: join(folder, 'program.cjs'),
    // a function that `loadProgram` calls
    banner: { js: '(function(exports,require,module,url){' },
    footer: { js: '})' },
    define: { 'import.meta.url': 'url' },
    alias: { 'node:child_process': source('cli/no-children.ts') },
  }),
]);
// expressions are all that esbuild leaves beyond ASCII; a text of bytes is read faster
const program = join(folder, 'program.cjs');
const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
writeFileSync(program, readFileSync(program, 'utf8').replace(/[^\x00-\x7f]/g, escaped));
/** Postings such as most runs meet: their layouts, English. */
const USUAL = ['aggregator-range', 'aggregator-no-pay', 'bare-body', 'job-details', 'hard-wrapped-pairs'];
const keepCode = join(folder, 'keep-code.js');
const node = (...argv: string[]): boolean =>
  spawnSync(process.execPath, argv, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
/** V8 crashes now and then while it writes its code down; what it kept must be of use, or there is none. */
const keep = (): boolean => {
  const postings = USUAL.map((name) => join(ROOT, 'fixtures', 'postings', name));
  return node(keepCode, ...postings) && node(join(folder, 'cli.cjs'), 'parse', '--quiet', ...postings);
};
const ATTEMPTS = 3;
let kept = false;
for (let attempt = 0; attempt < ATTEMPTS && !kept; attempt++) kept = keep();
rmSync(keepCode);
if (!kept) {
  rmSync(join(folder, 'program.code'), { force: true });
  console.warn('The code of the program could not be kept: it is compiled anew at every start.');
}
