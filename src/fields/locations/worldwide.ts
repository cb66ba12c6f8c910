import type { Block } from '../../document/document.js';
import type { Match } from '../../extract/rule.js';
import { allMatches } from '../../locales/matches.js';
import { regex } from '../../regex.js';
import { isNear } from './near.js';
import type { Place } from './place.js';

// "you work from anywhere on earth", "remote, from anywhere across the world"
const ANYWHERE = regex('g')`
  \b(?:
    you(?: can| may|.ll| will)? work|remote(?: work| role| position| job)?|work(?:ing)? remotely
  ),? (?:from )?(anywhere (?:in|across) the world|anywhere on (?:the planet|earth))\b
`;
// "for up to a month", "20 days a year": a perk
const LIMITED = /^[^.!?\n]{0,40}\b(?:up to|for (?:a|\d|one|two|three|four|six)|days?|weeks?|months?)\b/;
// "our customers", "not", "almost"
const OTHERS = /\b(?:not|no|customers?|clients?|nomads|colleagues|companies|talent|people|if)\b[^.!?\n]{0,40}$/;
const NEAR = [{ key: 'anywhere in the world' }, { key: 'anywhere across the world' }, { key: 'anywhere on ' }];
const BEFORE = 60;

export const WORLD_WORDS = ['anywhere'];

/** A job that may be done from anywhere. */
export function* worldwide({ text, plain, span }: Block): Iterable<Match<Place>> {
  if (!isNear(plain, NEAR)) return;
  for (const { index, 0: words, 1: name = '' } of allMatches(plain, ANYWHERE)) {
    const end = index + words.length;
    if (LIMITED.test(plain.slice(end)) || OTHERS.test(plain.slice(Math.max(0, index - BEFORE), index))) continue;
    const start = end - name.length;
    const value: Place = {
      city: null,
      region: 'Worldwide',
      country: null,
      text: text.slice(start, end),
      start,
      end,
      ambiguous: false,
    };
    yield { value, span: { start: span.start + start, end: span.start + end } };
  }
}
