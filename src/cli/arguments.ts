import { InvalidArgumentError, Option } from 'commander';
import { WARNINGS } from '../io/errors.js';
import { FIELD_NAMES, type FieldName } from '../io/output.js';
import { didYouMean } from './nearest.js';
import { LARGEST, parseSize } from './size.js';

/** A flag whose value is a list parted by commas; its members are known to shells that complete them. */
export class ListOption extends Option {
  /** Unlike `argChoices`, of which one can be given. */
  readonly members: readonly string[];

  constructor(flags: string, description: string, members: readonly string[], parse: (text: string) => string[]) {
    super(flags, description);
    this.members = members;
    this.argParser(parse);
  }
}

export const size = (text: string): number => {
  const bytes = parseSize(text);
  if (bytes === null)
    throw new InvalidArgumentError(`It must be a size such as 500k or 20MB, at most ${LARGEST / 1e6}MB.`);
  return bytes;
};

const fieldNames = (text: string): FieldName[] => {
  const names = text.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !(FIELD_NAMES as readonly string[]).includes(name));
  if (unknown !== undefined)
    throw new InvalidArgumentError(
      `"${unknown}" is no key of the record${didYouMean(unknown, FIELD_NAMES)}; there are ${FIELD_NAMES.join(', ')}.`,
    );
  return [...new Set(names)] as FieldName[];
};

const WARNING_CODES = Object.keys(WARNINGS);
const warningCodes = (text: string): string[] => {
  const codes = text.split(',').map((code) => code.trim());
  const unknown = codes.find((code) => !Object.hasOwn(WARNINGS, code));
  if (unknown !== undefined)
    throw new InvalidArgumentError(
      `"${unknown}" is no code of a warning${didYouMean(unknown, WARNING_CODES)}; there are ${WARNING_CODES.join(', ')}.`,
    );
  return codes;
};

export const fieldsFlag = (): Option =>
  new ListOption(
    '--fields <names>',
    'only these keys of the record, parted by commas, in this order',
    FIELD_NAMES,
    fieldNames,
  );

export const failOnFlag = (): Option =>
  new ListOption(
    '--fail-on <codes>',
    'exit with 1 when a record has one of these warnings, parted by commas',
    WARNING_CODES,
    warningCodes,
  );

const MOST_JOBS = 64;
export const count = (text: string): number => {
  const jobs = Number(text);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > MOST_JOBS)
    throw new InvalidArgumentError(`It must be a whole number from 1 to ${MOST_JOBS}.`);
  return jobs;
};

// "*.txt", ".txt": people write them so
const BEFORE_EXTENSION = /^\*?\.?/;
/** Ends of names with their dot, in lower case. */
export const extensions = (text: string): string[] => {
  const names = text.split(',').map((name) => name.trim().toLowerCase().replace(BEFORE_EXTENSION, ''));
  if (names.some((name) => name === '' || name.includes('/')))
    throw new InvalidArgumentError('It must be extensions parted by commas, such as txt,md,ndjson.');
  return names.map((name) => `.${name}`);
};

/** One more value of a flag that can be given several times. */
export const oneMore = (value: string, before: readonly string[] | undefined): string[] => [...(before ?? []), value];
