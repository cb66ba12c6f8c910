import { LOWER, UPPER } from '../../letters.js';

// "Lark Works", "Casa Alondra"
const LONG_NAME = new RegExp(`^[${UPPER}][^ ]* (?:[^ ]+ ){0,4}[${UPPER}][^ ]*$`);
const SENTENCE_BEFORE = /(?:^|[\n.!?] *)(?:(?:The|Die|Der|Das|La|El|Le|Il|A|O|De|Het) )?$/;
const GOES_ON = new RegExp(`^ [${LOWER}]`);
/** Whether a sentence of the text begins with a name of several words. */
export const isSubject = (part: string, text: string): boolean => {
  if (!LONG_NAME.test(part)) return false;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length))
    if (
      GOES_ON.test(text.slice(at + part.length, at + part.length + 2)) &&
      SENTENCE_BEFORE.test(text.slice(Math.max(0, at - 7), at))
    )
      return true;
  return false;
};
