import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parsePosting, parsePostings } from '../../src/pipeline.js';

const POSTINGS = fileURLToPath(new URL('../../fixtures/postings', import.meta.url));
const inputs = readdirSync(POSTINGS, { recursive: true, encoding: 'utf8' })
  .filter((name) => /(?:^|[\\/])input\./.test(name))
  .sort()
  .map((name) => ({ bytes: readFileSync(join(POSTINGS, name)), file: name }));

test('postings that are read together give the records that each gives alone, in any order', () => {
  const alone = inputs.map(({ bytes, file }) => parsePosting(bytes, { file, evidence: true }));
  expect(parsePostings(inputs, { evidence: true })).toEqual(alone);
  expect(parsePostings([...inputs].reverse(), { evidence: true })).toEqual([...alone].reverse());
});

test('none give none', () => {
  expect(parsePostings([])).toEqual([]);
});
