// Run by the build, beside the bundled program: node keep-code.js FOLDER. Parses the postings of a folder, so that V8 compiles what a
// run needs, and keeps the bytecode for `loadProgram`.
import { rmSync, writeFileSync } from 'node:fs';
import { CODE, loadProgram, sealedCode } from './load.js';

const [folder = '.'] = process.argv.slice(2);
const output = `${CODE}.ndjson`;
rmSync(CODE, { force: true });
const { run, script } = loadProgram();
process.exitCode = await run(['parse', '--quiet', '--evidence', '--output', output, folder]);
rmSync(output, { force: true });
writeFileSync(CODE, sealedCode(script));
