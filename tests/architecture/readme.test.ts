import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { declared } from '../../src/cli/program.js';
import { WARNING_CODES } from '../../src/fields/warnings.js';
import { FORMAT_NAMES } from '../../src/formats/format.js';
import { INPUT_ERRORS } from '../../src/io/errors.js';
import { EXTENSIONS } from '../../src/io/select.js';
import { ROOT } from './sources.js';

const path = join(ROOT, 'README.md');
const readme = existsSync(path) ? readFileSync(path, 'utf8') : '';

const program = declared();
const flags = program.commands.flatMap((command) => command.options.map((option) => option.long ?? ''));

describe('the README', () => {
  test('exists', () => {
    expect(readme).not.toBe('');
  });

  test('has a quick start of two commands of one line: the main job, and the tests', () => {
    const start = /^## Quick start\n([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(readme)?.[1] ?? '';
    const blocks = [...start.matchAll(/^```sh\n([\s\S]*?)^```/gm)].map(([, block]) => block?.trim() ?? '');
    expect(blocks).toHaveLength(2);
    for (const block of blocks) expect(block.split('\n')).toHaveLength(1);
    expect(blocks[1]).toContain('npm test');
  });

  test.each([
    ['warning code', WARNING_CODES],
    ['error code', Object.keys(INPUT_ERRORS)],
    ['flag', flags],
    ['format', FORMAT_NAMES.map((name) => `\`${name}\``)],
    ['extension', [...EXTENSIONS]],
  ])('names every %s', (_what, names) => {
    expect(names.length).toBeGreaterThan(2);
    expect(names.filter((name) => !readme.includes(name))).toEqual([]);
  });
});
