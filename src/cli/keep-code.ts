// Run by the build, beside the bundled program: node keep-code.js PATHS. Parses a few usual postings, so that V8 compiles what most runs
// need, and keeps the bytecode for `loadProgram`: what seldom runs would take longer to load than to compile where it is needed.
import { rmSync, writeFileSync } from 'node:fs';
import { CODE, loadProgram, sealedCode } from './load.js';

const paths = process.argv.slice(2);
const output = `${CODE}.ndjson`;
rmSync(CODE, { force: true });
const { run, script } = loadProgram();
process.exitCode = await run(['parse', '--quiet', '--output', output, ...paths]);
rmSync(output, { force: true });
writeFileSync(CODE, sealedCode(script));
