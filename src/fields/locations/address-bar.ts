import type { Document } from '../../document/document.js';
import type { FollowingRule, Match } from '../../extract/rule.js';
import { matchesOf, nearOf } from './cue.js';
import type { Place } from './place.js';
import { wholePlaces } from './whole.js';

// "https://acme.wd3.myworkdayjobs.com/Acme/job/Norway---Bergen/Boat-Engineer_R12": where a hiring system names the place
const PATH = /myworkdayjobs\.com\/[^\s?]{0,60}job\/([A-Z][A-Za-z-]{2,40})\/[A-Za-z]/;
/** Lines at the top, where a posting's own address stands. */
const TOP = 3;

/** The place in the address of a posting, where its text names none. */
export const addressBar: FollowingRule<Place> = {
  id: 'locations/own-address',
  strength: 'guessed',
  scope: 'found',
  find(document: Document, found): readonly Match<Place>[] {
    if (found.length > 0) return NONE;
    for (const { text, span } of document.blocks.slice(0, TOP)) {
      if (!text.includes('myworkdayjobs')) continue;
      const [whole = '', name = ''] = PATH.exec(text) ?? [];
      const [place, other] =
        wholePlaces(name.replaceAll('---', ', ').replaceAll('-', ' '), { near: nearOf(document) }) ?? [];
      if (!place || other) continue;
      const start = text.indexOf(whole) + whole.indexOf(`/${name}/`) + 1;
      return matchesOf([{ ...place, text: name, start, end: start + name.length }], span.start);
    }
    return NONE;
  },
};
const NONE: readonly Match<Place>[] = [];
