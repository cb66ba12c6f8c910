import { readFileSync } from 'node:fs';
import { windows1252Character } from '../../src/text/windows-1252.js';

export interface RepairCase {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** A table of `fixtures/repair`. */
export function readCases<Case>(name: string): readonly Case[] {
  return JSON.parse(readFileSync(new URL(`../../fixtures/repair/${name}.json`, import.meta.url), 'utf8'));
}

/** The UTF-8 bytes of a text read as windows-1252, `times` over. */
export function misread(text: string, times = 1): string {
  let read = text;
  for (let time = 0; time < times; time++) read = Array.from(Buffer.from(read), windows1252Character).join('');
  return read;
}
