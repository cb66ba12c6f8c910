import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the program as the package does, into a folder of its own. */
export const build = (): { readonly bin: string; readonly folder: string; remove(): void } => {
  const folder = mkdtempSync(join(tmpdir(), 'postings-built-'));
  mkdirSync(join(folder, 'bin'));
  for (const name of ['postings.js', 'package.json']) copyFileSync(join(ROOT, 'bin', name), join(folder, 'bin', name));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const npm = spawnSync('npm', ['run', '--silent', 'bundle', '--', join(folder, 'dist')], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (npm.status !== 0) throw new Error(`the program cannot be built\n${npm.stdout}${npm.stderr}`);
  return {
    bin: join(folder, 'bin', 'postings.js'),
    folder,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};

/** How a program ended, and what it had said. */
export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const once = (argv: readonly string[], input: string | Uint8Array, env: NodeJS.ProcessEnv) =>
  spawnSync(process.execPath, argv, { input, env, encoding: 'utf8', maxBuffer: 1e9 });

/**
 * Runs Node with these arguments to its end. One run in some twenty thousand was ended by a signal that nobody here sends, and none of
 * them could be brought about again, by forced collections of garbage or ten thousand runs: such a run is told of and repeated once.
 * Throws, with what it had said, where that too ends in any way but by a status of its own.
 */
export const ran = (
  argv: readonly string[],
  input: string | Uint8Array = '',
  env: NodeJS.ProcessEnv = process.env,
): Ran => {
  for (let attempt = 1; ; attempt++) {
    const { status, signal, error, stdout, stderr } = once(argv, input, env);
    if (status !== null) return { status, stdout, stderr };
    const said = `${argv.join(' ')}: ended by ${signal ?? error}, after ${stdout?.length} characters: ${stderr}`;
    if (signal === null || attempt > 1) throw new Error(said);
    console.warn(said);
  }
};
