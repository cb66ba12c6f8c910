import { expect, test } from 'vitest';
import { explainEdits } from '../../src/text/explain.js';
import { repairText } from '../../src/text/repair.js';

test('every edit has its line and column, whatever ends the lines', () => {
  const text = 'cafÃ©\r\nnaÃ¯ve weâ€™re\rÃ©tÃ©\n\nâ€“';
  const places = explainEdits(text, repairText(text).edits);
  expect(places.map(({ line, column, before, after }) => [line, column, before, after])).toEqual([
    [1, 4, 'Ã©', 'é'],
    [2, 3, 'Ã¯', 'ï'],
    [2, 10, 'â€™', '’'],
    [3, 1, 'Ã©', 'é'],
    [3, 4, 'Ã©', 'é'],
    [5, 1, 'â€“', '–'],
  ]);
  for (const { start, end, before } of places) expect(text.slice(start, end)).toBe(before);
});

test('what an edit does not say is null, once, and certain', () => {
  expect(explainEdits('ab', [{ start: 1, end: 2, replacement: '' }])).toEqual([
    {
      line: 1,
      column: 2,
      start: 1,
      end: 2,
      before: 'b',
      after: '',
      codec: null,
      reason: null,
      rounds: 1,
      inferred: false,
    },
  ]);
});

test('what an edit says is told', () => {
  const text = 'A Bachelor€™s degree';
  expect(explainEdits(text, repairText(text).edits)).toMatchObject([{ reason: 'lost-lead', inferred: true }]);
});
