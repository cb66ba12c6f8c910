import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/** The bundled program, beside the file that is running. */
const { href: URL_OF_PROGRAM } = new URL('./program.cjs', import.meta.url);
const PROGRAM = fileURLToPath(URL_OF_PROGRAM);
/** What V8 made of it when it was built, behind its seal. */
export const CODE = fileURLToPath(new URL('./program.code', import.meta.url));
const SEAL = 20;
/** Where the code begins: V8 copies what does not stand at a multiple of eight bytes. */
const START = 24;

/** How V8 is to run the program; they hold for the kept code too, which V8 refuses under other flags. */
const FLAGS = [
  // Each expression is compiled once, to machine code: most run often, and V8's way by bytecode costs a fifth of a short run.
  '--no-regexp-tier-up',
  // Garbage is collected when a fifth has been added to what is in use: left to itself V8 waits for four times as much over many postings;
  // a half is not measurably faster, and takes 10 MB more in each thread.
  '--heap-growing-percent=20',
  // A function is optimized after four times as much work as V8 would wait for, and takes less of others into itself: left to itself V8
  // keeps a second core busy, two fifths of all work, with functions that then do not run often enough.
  // Later versions of V8 know no such flag, and would say so.
  ...(process.versions.v8.startsWith('11.') ? ['--interrupt-budget=528000'] : []),
  '--max-inlined-bytecode-size-cumulative=200',
  // Eight times as much bytecode is gathered before it becomes machine code, far more than a short run brings together.
  '--baseline-batch-compilation-threshold=32768',
];

/** What the kept code begins with: V8 checks the length of the program, but neither that the code is whole nor what made it. */
const sealOf = (code: Uint8Array): Buffer =>
  createHash('sha1').update(`${process.version} ${process.arch}`).update(code).digest();

/** The code that a script has been compiled to by now, sealed. */
export const sealedCode = (script: Script): Uint8Array => {
  const code = script.createCachedData();
  return Buffer.concat([sealOf(code), Buffer.alloc(START - SEAL), code]);
};

const keptCode = (): Buffer | undefined => {
  try {
    const kept = readFileSync(CODE);
    const code = kept.subarray(START);
    return sealOf(code).equals(kept.subarray(0, SEAL)) ? code : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Loads the program without compiling it: its bytecode was kept when it was built, which saves a short run a fifth of its time.
 * Where there is none, or none of this Node, the program is compiled as usual and does the same. `flags`: those of V8 that are yet to be set;
 * they hold for the whole process, and a worker that sets them again does so while other threads read them.
 */
export function loadProgram(flags: readonly string[] = FLAGS): typeof import('./run.js') & { readonly script: Script } {
  // Node keeps the code of its own modules too, and V8 refuses it as well under other flags: they are loaded before.
  void [process.stdout, process.stderr];
  for (const flag of flags) setFlagsFromString(flag);
  // read as Latin-1, the fastest way: the build leaves nothing but ASCII
  const source = readFileSync(PROGRAM, 'latin1');
  const cachedData = keptCode();
  const script = new Script(source, { filename: PROGRAM, ...(cachedData && { cachedData }) });
  const module = { exports: {} as typeof import('./run.js') };
  script.runInThisContext()(module.exports, createRequire(PROGRAM), module, URL_OF_PROGRAM);
  return { ...module.exports, script };
}
