import { VERSION } from '../version.js';

const argv = process.argv.slice(2);

// The version is answered before anything else is loaded.
if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') return;
    process.stderr.write(`error: cannot write standard output: ${message}\n`);
    process.exitCode = 2;
  });
  process.stdout.write(`${VERSION}\n`);
} else
  void import('./load.js')
    .then(({ loadProgram }) => loadProgram().run(argv))
    .then((status) => {
      process.exitCode = status;
    });
