import { mailHead } from '../../document/around/mail.js';
import type { Document } from '../../document/document.js';
import type { DocumentRule, Match } from '../../extract/rule.js';
import { partsBetween } from '../../locales/matches.js';
import { matchesOf, nearOf, placesAfter } from './cue.js';
import type { Place } from './place.js';
import { wholePlaces } from './whole.js';

// "New job in Leeds - Baker - York (Mill Quarter)"
const PARTS = /\s[-–—|]\s|[,:(]\s?/g;
const IN = /\s(?:in|i|à|a|en|em|w|we|te|di|bei) (?=[A-ZÀ-ÞĄĆĘŁŃŚŹŻ])/;

/** Towns in the subject of a mail, in a country of its language. */
export const mailPlace: DocumentRule<Place> = {
  id: 'locations/mail-subject',
  strength: 'positional',
  scope: 'document',
  *find(document: Document): Iterable<Match<Place>> {
    const subject = mailHead(document)?.subject;
    if (!subject) return;
    const { block, text, at } = subject;
    const reading = { near: nearOf(document), prose: true };
    const isOwn = (places: readonly Place[]): boolean =>
      places.length > 0 && places.every(({ city, country }) => city !== null && reading.near.includes(country ?? ''));
    for (const part of partsBetween(text, PARTS)) {
      const lead = IN.exec(part.text);
      const offset = part.at + (lead ? lead.index + lead[0].length : 0);
      const places = lead ? placesAfter(text, offset, reading) : (wholePlaces(part.text, reading) ?? []);
      if (isOwn(places)) yield* matchesOf(places, block.span.start + at + (lead ? 0 : part.at));
    }
  },
};
