import { appendFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { digestOf } from '../../src/io/digest.js';
import { realFiles } from '../../src/io/files.js';
import { type Journal, JournalError, openJournal } from '../../src/io/journal.js';
import { posting } from '../formats/posting.js';
import { folder } from './folder.js';

const STAMP = '{"journal":1,"rules":"a"}';
const done = (id: string, record = `record ${id}\r\n\t"é"`, file: string | null = 'a\tb\n.txt') => ({
  record,
  digest: digestOf(posting({ id, file })),
});

/** A journal with these records, and its path. */
const kept = (ids: readonly string[]): string => {
  const path = join(folder(), 'j');
  const journal = openJournal(path, STAMP, realFiles);
  for (const id of ids) journal.add(done(id));
  journal.close();
  return path;
};
const opened = <T>(path: string, use: (journal: Journal) => T): T => {
  const journal = openJournal(path, STAMP, realFiles);
  try {
    return use(journal);
  } finally {
    journal.close();
  }
};

describe('a journal', () => {
  test('gives back what it was given, by bytes and name', () => {
    opened(kept(['1', '2']), (journal) => {
      expect(journal.held).toBe(2);
      expect(journal.find('2', 'a\tb\n.txt')).toEqual(done('2'));
      expect([journal.find('2', 'c.txt'), journal.find('3', 'a\tb\n.txt'), journal.find('2', null)]).toEqual([
        null,
        null,
        null,
      ]);
    });
  });

  test('holds the same after any cut of its end, but for the line that is torn, and goes on from there', () => {
    const whole = readFileSync(kept(['1', '2', '3']));
    for (let length = 0; length <= whole.length; length++) {
      const path = join(folder(), 'j');
      writeFileSync(path, whole.subarray(0, length));
      const lines = Math.max(0, whole.subarray(0, length).toString('latin1').split('\n').length - 2);
      opened(path, (journal) => {
        expect([length, journal.held]).toEqual([length, lines]);
        journal.add(done('4'));
      });
      opened(path, (journal) => {
        expect([length, journal.find('4', 'a\tb\n.txt')]).toEqual([length, done('4')]);
        // a line that lacks nothing but its end is whole
        const first = whole.indexOf('\n', whole.indexOf('\n') + 1);
        expect(journal.find('1', 'a\tb\n.txt')).toEqual(length >= first ? done('1') : null);
      });
    }
  });

  test('is kept once, however often it is told', () => {
    const path = kept(['1']);
    const before = readFileSync(path);
    opened(path, (journal) => journal.add(done('1', 'another')));
    expect(readFileSync(path)).toEqual(before);
  });

  test.each([
    ['{"journal":1,"rules":"b"}\n', 'of a run with another version or other flags'],
    ['title,company\n', 'is no journal of postings'],
    ['title', 'is no journal of postings'],
  ])('of %j is refused and left as it is', (text, message) => {
    const path = join(folder({ j: text }), 'j');
    expect(() => openJournal(path, STAMP, realFiles)).toThrow(JournalError);
    expect(() => openJournal(path, STAMP, realFiles)).toThrow(message);
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  test('of more than is read at once is found as a whole', () => {
    const path = kept([]);
    const long = 'x'.repeat(300_000);
    opened(path, (journal) => {
      for (let i = 0; i < 12; i++) journal.add(done(String(i), `${long}${i}`));
    });
    appendFileSync(path, 'torn');
    opened(path, (journal) => {
      expect(journal.held).toBe(12);
      for (let i = 0; i < 12; i++) expect(journal.find(String(i), 'a\tb\n.txt')?.record).toBe(`${long}${i}`);
    });
    truncateSync(path, 0);
    opened(path, (journal) => expect(journal.held).toBe(0));
  });
});
