import { stringify } from '../io/output.js';
import { visible } from './printable.js';

const LONGEST = 72;
/** A value or a quote on one line, cut where it is long. */
export const short = (text: string): string => {
  const one = visible(text.replace(/\s+/g, ' ').trim());
  return one.length > LONGEST ? `${one.slice(0, LONGEST - 1)}…` : one;
};

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** `3`, `3-5`, `3 or more` */
const range = (min: unknown, max: unknown): string => {
  if (min === max) return String(min);
  if (max === null) return `${min} or more`;
  return min === null ? `up to ${max}` : `${min}-${max}`;
};

/** A value of the record for people: its own words where it carries them. */
export const valueText = (value: unknown): string => {
  if (!isObject(value)) return String(value);
  if ('currency' in value)
    return `${range(value.min, value.max)} ${value.currency} ${value.period === 'hour' ? 'an' : 'a'} ${value.period}, ${value.basis} pay`;
  if ('minYears' in value) return `${range(value.minYears, value.maxYears)} years`;
  if ('orEquivalent' in value) return `${value.level}${value.orEquivalent ? ' or equivalent' : ''}`;
  if ('country' in value) return [value.city, value.region, value.country].filter((part) => part !== null).join(', ');
  if ('code' in value && 'message' in value) return `${value.code}: ${value.message}`;
  return typeof value.text === 'string' ? value.text : stringify(value);
};
