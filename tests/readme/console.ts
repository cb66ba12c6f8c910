import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../architecture/sources.js';

/** A command of a `console` block, and what it shows on standard output and standard error. */
export interface Shown {
  readonly command: string;
  readonly output: string;
}

const CONSOLE = /^```console\n([\s\S]*?)^```$/gm;
const SH = /^```sh\n([\s\S]*?)^```$/gm;
const SQL = /^```sql\n([\s\S]*?)^```$/gm;

/** The commands of a block; a line that begins with `$ ` begins one, and a `\` at its end goes on with it. */
const readBlock = (block: string): readonly Shown[] =>
  block
    .split(/^\$ /m)
    .slice(1)
    .map((text) => {
      const command = /^(?:.*\\\n)*.*\n/.exec(text)?.[0] ?? text;
      return { command: command.trimEnd(), output: text.slice(command.length) };
    });

const contents = (readme: string, blocks: RegExp): string[] =>
  [...readme.matchAll(blocks)].map(([, block = '']) => block);

export const consoleBlocks = (readme: string): (readonly Shown[])[] => contents(readme, CONSOLE).map(readBlock);
export const shBlocks = (readme: string): string[] => contents(readme, SH);
export const sqlBlocks = (readme: string): string[] => contents(readme, SQL);

/** Programs that commands use and that a machine may lack. */
const OTHERS = ['jq', 'duckdb', 'parallel'];
const lacking = OTHERS.filter((name) => spawnSync('sh', ['-c', `command -v ${name}`]).status !== 0);

/** The program that a command needs and that is not there; undefined: there is none. */
export const lacks = (command: string): string | undefined =>
  lacking.find((name) => new RegExp(`(?:^|[|&;(]\\s*)${name}\\b`).test(command));

/** A folder in which the commands of the README run: `fixtures` is in it, and `postings` is the program whose script is given. */
export const makeShell = (
  folder: string,
  script: string,
): ((command: string) => { status: number | null; output: string }) => {
  mkdirSync(join(folder, '.bin'));
  symlinkSync(join(ROOT, 'fixtures'), join(folder, 'fixtures'));
  writeFileSync(join(folder, '.bin', 'postings'), `#!/bin/sh\nexec '${process.execPath}' '${script}' "$@"\n`, {
    mode: 0o755,
  });
  const { FORCE_COLOR: _, ...rest } = process.env;
  const env = { ...rest, PATH: `${join(folder, '.bin')}:${process.env.PATH}`, LC_ALL: 'C.UTF-8' };
  return (command) => {
    const options = { cwd: folder, env, encoding: 'utf8', input: '' } as const;
    const { status, stdout } = spawnSync('bash', ['-c', `exec 2>&1\n${command}`], options);
    return { status, output: stdout === '' || stdout.endsWith('\n') ? stdout : `${stdout}\n` };
  };
};

/** The README with what its commands show today; what needs a program that is not there stays. */
export const refresh = (readme: string, shell: ReturnType<typeof makeShell>): string =>
  readme.replace(CONSOLE, (_, block: string) => {
    const commands = readBlock(block).map(({ command, output }) => {
      const shown = lacks(command) ? output : shell(command).output;
      return `$ ${command}\n${shown}`;
    });
    return `\`\`\`console\n${commands.join('')}\`\`\``;
  });
