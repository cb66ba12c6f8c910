import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { manPage } from '../../src/cli/man.js';
import { declared } from '../../src/cli/program.js';
import { VERSION } from '../../src/version.js';
import { folder } from '../io/folder.js';

const page = manPage(declared(), VERSION);

test('the manual page has every command with its flags, examples and statuses', () => {
  const plain = page.replaceAll('\\-', '-').replaceAll('\\e', '\\');
  for (const command of declared().commands) {
    expect(plain).toContain(`.SS postings ${command.name()} [options]`);
    for (const { flags } of command.options) expect(plain).toContain(`.B ${flags}\n`);
  }
  expect(plain).toContain('postings parse postings/ -o jobs.csv');
  expect(plain).toContain('Exit status: 0 fine');
});

test('man formats it without complaint (skipped where there is no groff)', () => {
  if (spawnSync('groff', ['--version']).status !== 0) return;
  const path = join(folder(), 'postings.1');
  writeFileSync(path, page);
  const { status, stderr } = spawnSync('groff', ['-man', '-Tutf8', '-ww', path], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
});
