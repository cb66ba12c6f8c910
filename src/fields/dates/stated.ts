import { metaRule, statedRules } from '../../extract/stated.js';
import { isOfOneJob } from '../url/one-job.js';

// "2026-11-03", "2026-11-03T09:00:00Z"
const ISO = /^(20\d\d)-(\d\d)-(\d\d)(?=$|[T ])/;

// "Wed Aug 05 02:00:00 UTC 2031", as Java writes it
const JAVA = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d\d) \d\d:\d\d:\d\d [A-Z]{3,4} (20\d\d)$/;
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const isDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

const dayOf = (text: string): string | null => {
  const [, name = '', of, its] = JAVA.exec(text) ?? [];
  const iso = of === undefined ? text : `${its}-${String(MONTHS.indexOf(name) + 1).padStart(2, '0')}-${of}`;
  const [day, year, month, date] = ISO.exec(iso) ?? [];
  return day !== undefined && isDay(Number(year), Number(month), Number(date)) ? day : null;
};

export const statedPosted = statedRules<'posted', string>('date-posted', 'posted', ({ text }) => {
  const value = dayOf(text);
  return value === null ? null : { value };
});

/** The day on which a page was published that is the job's own, by its address. */
export const publishedPage = metaRule<'posted', string>('date-posted/meta', 'posted', ({ text }, { stated }) => {
  const value = dayOf(text);
  const own = stated?.facts.some(({ fact }) => fact.key === 'url' && isOfOneJob(fact.text));
  return value === null || !own ? null : { value, strength: 'patterned' };
});

/** A last day before the first one is none. */
export const statedClosing = statedRules<'closing', string>('valid-through', 'closing', ({ text }, { stated }) => {
  const value = dayOf(text);
  const posted = stated?.facts.find(({ fact }) => fact.key === 'posted')?.fact;
  return value === null || (posted?.key === 'posted' && value < (dayOf(posted.text) ?? '')) ? null : { value };
});
