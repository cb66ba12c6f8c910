import type { Document } from '../../document/document.js';
import type { FollowingRule, Match } from '../../extract/rule.js';
import { partsBetween } from '../../locales/matches.js';
import { nearOf } from './cue.js';
import { isLetter } from './letters.js';
import { known, namesOf } from './names.js';
import type { Place } from './place.js';
import { spell } from './spell.js';
import { isOther, isTown } from './town-name.js';

/** Lines that open a posting: title, employer, place, kind of contract. */
const OPENING = 7;
const LONGEST_LINE = 90;
const SEPARATORS = /\s[·•|/–—-]\s/g;
const LEAST = 4;
const LONGEST = 34;

const POSTCODE = /(?:^|[^\dA-Za-z])\d{4,5} $/;

/** Whether the text names a town elsewhere, behind a postal code. */
const isConfirmed = ({ text }: Document, name: string): boolean => {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (POSTCODE.test(text.slice(Math.max(0, at - 7), at)) && !isLetter(text.charCodeAt(at + name.length))) return true;
  return false;
};

/** A town that no list has on a line near the top, by itself or between separators, which the text names behind a postal code as well. */
export const bareTown: FollowingRule<Place> = {
  id: 'locations/bare-town',
  strength: 'guessed',
  scope: 'found',
  *find(document, found): Iterable<Match<Place>> {
    if (found.length > 0) return;
    const [only, other] = nearOf(document);
    for (const { text, span, index } of document.blocks.slice(0, OPENING)) {
      if (text.length > LONGEST_LINE) continue;
      const parts = partsBetween(text, SEPARATORS);
      for (const part of parts) {
        // the first line is the title
        if (index === 0 && part.at === 0) continue;
        const name = part.text.trim();
        if (name.length < LEAST || name.length > LONGEST || !isTown(name) || isOther(name) || known(namesOf(name)))
          continue;
        const start = span.start + part.at;
        if (!isConfirmed(document, name)) continue;
        const country = only !== undefined && other === undefined && only.length === 2 ? only : null;
        yield {
          value: {
            city: spell(name, null),
            region: null,
            country,
            text: name,
            start: 0,
            end: name.length,
            ambiguous: false,
          },
          span: { start, end: start + name.length },
        };
        return;
      }
    }
  },
};
