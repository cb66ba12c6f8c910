import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from './sources.js';

interface Entry {
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
  packages: Readonly<Record<string, Entry>>;
};
// the first is the package itself
const locked = Object.entries(packages).filter(([path]) => path !== '');
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

test('every locked package has a SHA-512', () => {
  expect(locked.length).toBeGreaterThan(50);
  expect(locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
});

test('what the program needs when it runs is named in SECURITY.md, and nothing else', () => {
  const needed = locked.filter(([, { dev, devOptional }]) => !dev && !devOptional).map(([path]) => nameOf(path));
  const [, section = ''] =
    /^## Dependencies\n([\s\S]*?)^## /m.exec(readFileSync(join(ROOT, 'SECURITY.md'), 'utf8')) ?? [];
  const named = [...section.matchAll(/`([a-z0-9-]+)`/g)].map(([, name]) => name);
  expect(named.sort()).toEqual([...new Set(needed)].sort());
});

describe('npm audit', () => {
  const audit = (said: string) => {
    const { status, stdout } = spawnSync(process.execPath, [join(ROOT, '.ci', 'audit.mjs')], {
      input: said,
      encoding: 'utf8',
    });
    return [status, stdout];
  };
  const found = (high: number, critical: number): string =>
    JSON.stringify({
      metadata: { vulnerabilities: { info: 0, low: 1, moderate: 2, high, critical, total: 3 + high + critical } },
    });

  test.each([
    [found(0, 0), 0, '3 known vulnerabilities in what the program needs, 0 of them severe\n'],
    [found(1, 0), 1, '4 known vulnerabilities in what the program needs, 1 of them severe\n'],
    [found(0, 2), 1, '5 known vulnerabilities in what the program needs, 2 of them severe\n'],
    ['', 0, 'skipped: the registry gives no answer about known vulnerabilities\n'],
    ['{"error":{"code":"ENOTFOUND"}}', 0, 'skipped: the registry gives no answer about known vulnerabilities\n'],
  ])('%s', (said, status, told) => {
    expect(audit(said)).toEqual([status, told]);
  });
});
