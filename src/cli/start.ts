import { VERSION } from '../version.js';

const argv = process.argv.slice(2);

/** Exit statuses of runs that a signal ended: 128 and its number. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

const run = async (): Promise<void> => {
  // Each expression is compiled once, to machine code: most run often, and V8's way by bytecode costs a fifth of a short run.
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString('--no-regexp-tier-up');
  const [{ main }, { realFiles }] = await Promise.all([import('./main.js'), import('../io/files.js')]);
  const stop = new AbortController();
  for (const [signal, status] of Object.entries(SIGNALS))
    process.once(signal, () => {
      stop.abort(status);
      process.stdin.destroy();
    });
  const { stdout, stderr, env } = process;
  // Standard input is opened only by those who ask for it.
  const io = {
    stdout,
    stderr,
    env,
    files: realFiles,
    signal: stop.signal,
    get stdin() {
      return process.stdin;
    },
  };
  process.exitCode = await main(argv, io);
};

// The version is answered before anything else is loaded.
if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) process.stdout.write(`${VERSION}\n`);
else await run();
