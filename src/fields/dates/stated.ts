import { statedRules } from '../../extract/stated.js';

// "2026-11-03", "2026-11-03T09:00:00Z"
const ISO = /^(20\d\d)-(\d\d)-(\d\d)(?=$|[T ])/;

const isDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

const dayOf = (text: string): string | null => {
  const [day, year, month, date] = ISO.exec(text) ?? [];
  return day !== undefined && isDay(Number(year), Number(month), Number(date)) ? day : null;
};

export const statedPosted = statedRules<'posted', string>('date-posted', 'posted', ({ text }) => {
  const value = dayOf(text);
  return value === null ? null : { value };
});

/** A last day before the first one is none. */
export const statedClosing = statedRules<'closing', string>('valid-through', 'closing', ({ text }, { stated }) => {
  const value = dayOf(text);
  const posted = stated?.facts.find(({ fact }) => fact.key === 'posted')?.fact;
  return value === null || (posted?.key === 'posted' && value < (dayOf(posted.text) ?? '')) ? null : { value };
});
