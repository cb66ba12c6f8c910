import { expect, test } from 'vitest';
import { type Files, realFiles } from '../../src/io/files.js';
import { patient } from '../../src/io/patient.js';
import { systemError } from './folder.js';

/** The file system, of which `open` fails so many times with a code. */
const failing = (times: number, code: string): { files: Files; calls: () => number } => {
  let calls = 0;
  const open = (): number => {
    if (++calls <= times) throw systemError(code);
    return 7;
  };
  return { files: { ...realFiles, open }, calls: () => calls };
};

test.each(['EMFILE', 'ENFILE', 'EAGAIN', 'EINTR'])('%s is waited for', (code) => {
  const pauses: number[] = [];
  const { files } = failing(3, code);
  expect(patient(files, (ms) => pauses.push(ms)).open('a')).toBe(7);
  expect(pauses).toHaveLength(3);
});

test('what stays is thrown after some attempts, what does not pass at once', () => {
  const stays = failing(1000, 'EMFILE');
  expect(() => patient(stays.files, () => undefined).open('a')).toThrow('EMFILE');
  expect(stays.calls()).toBe(11);
  const absent = failing(1, 'ENOENT');
  expect(() => patient(absent.files, () => undefined).open('a')).toThrow('ENOENT');
  expect(absent.calls()).toBe(1);
});

test('waiting takes a while', () => {
  expect(patient(failing(2, 'EAGAIN').files).open('a')).toBe(7);
});
