// Run by the build, beside the bundled program: node keep-code.js PATHS. Parses a few usual postings, so that V8 compiles what most runs
// need, and keeps the bytecode for `loadProgram`: what seldom runs would take longer to load than to compile where it is needed.
import { rmSync, writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { CODE, loadProgram, sealedCode } from './load.js';

/** What V8 makes of bytecode, and what it throws away of it: none of that is kept, and V8 crashed now and then when it wrote code down beside it. */
const SPOILERS = ['opt', 'sparkplug', 'flush-bytecode'];

const paths = process.argv.slice(2);
const output = `${CODE}.ndjson`;
rmSync(CODE, { force: true });
for (const flag of SPOILERS) setFlagsFromString(`--no-${flag}`);
const { run, script } = loadProgram();
process.exitCode = await run(['parse', '--quiet', '--output', output, ...paths]);
rmSync(output, { force: true });
// V8 refuses code that was kept under other flags
for (const flag of SPOILERS) setFlagsFromString(`--${flag}`);
writeFileSync(CODE, sealedCode(script));
