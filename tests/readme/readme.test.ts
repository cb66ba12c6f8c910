import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { fill } from './generated.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

it('holds what the code says today (npm run readme writes it)', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  expect(readme).toBe(fill(readme));
});

it('names only folders that exist', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  for (const [, path] of readme.matchAll(/\]\((src\/[^)]*|fixtures\/[^)]*)\)/g))
    expect(() => readFileSync(join(ROOT, path as string)), path).toThrow('EISDIR');
});
