import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder } from '../io/folder.js';
import { invoke } from './invoke.js';

const script = async (shell: string): Promise<string> => {
  const { status, out, err } = await invoke(['completion', shell]);
  expect([status, err]).toEqual([0, '']);
  return out;
};
const has = (shell: string): boolean => spawnSync('which', [shell]).status === 0;

/** What bash offers for the last word of a line. */
const offered = async (line: string): Promise<string[]> => {
  const path = join(folder(), 'completion');
  writeFileSync(path, await script('bash'));
  const words = line.split(' ');
  const argv = words.map((word) => `'${word}'`).join(' ');
  const command = `source ${path}; COMP_WORDS=(${argv}); COMP_CWORD=${words.length - 1}; _postings; echo "\${COMPREPLY[@]}"`;
  return spawnSync('bash', ['-c', command], { encoding: 'utf8' }).stdout.trim().split(' ').filter(Boolean);
};

describe('completion', () => {
  test('of bash offers commands, flags and values', async () => {
    expect(await offered('postings ')).toEqual(
      expect.arrayContaining(['parse', 'repair', 'explain', 'filter', 'schema', '--version']),
    );
    expect(await offered('postings repa')).toEqual(['repair']);
    expect(await offered('postings parse --for')).toEqual(['--format']);
    expect(await offered('postings repair --d')).toEqual(['--diff']);
    expect(await offered('postings parse -f nd')).toEqual(['ndjson']);
    expect(await offered('postings schema --format sp')).toEqual(['spark']);
    expect(await offered('postings parse fi')).toEqual([]);
  });

  test('of bash offers what a command is about', async () => {
    expect(await offered('postings help rep')).toEqual(['report', 'repair']);
    expect(await offered('postings completion z')).toEqual(['zsh']);
    expect(await offered('postings help --')).toEqual(['--help']);
  });

  test('of bash goes on in a list behind its commas', async () => {
    expect(await offered('postings parse --fields comp')).toEqual(['company']);
    expect(await offered('postings parse --fields title,sal')).toEqual(['title,salary']);
    expect(await offered('postings parse --fail-on title.missing,workplace.c')).toEqual([
      'title.missing,workplace.conflict',
    ]);
  });

  test.each(['bash', 'zsh', 'fish'])(
    'of %s is a script that the shell reads (skipped where it is absent)',
    async (shell) => {
      const text = await script(shell);
      for (const word of ['parse', 'explain', 'fail-on', 'jsonld', 'max-bytes']) expect(text).toContain(word);
      const path = join(folder(), 'completion');
      writeFileSync(path, text);
      if (has(shell))
        expect(spawnSync(shell, ['-n', path], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
    },
  );

  test.skipIf(!has('zsh'))('of zsh can be sourced (skipped where it is absent)', async () => {
    const path = join(folder(), 'completion');
    writeFileSync(path, await script('zsh'));
    const line = `autoload -Uz compinit; compinit -D -u; source ${path}; echo $_comps[postings]`;
    expect(spawnSync('zsh', ['-f', '-c', line], { encoding: 'utf8' })).toMatchObject({
      stdout: '_postings\n',
      stderr: '',
    });
  });

  test('of another shell is refused', async () => {
    const { status, err } = await invoke(['completion', 'csh']);
    expect([status, err]).toEqual([2, expect.stringContaining('Allowed choices are bash, zsh, fish')]);
  });
});
