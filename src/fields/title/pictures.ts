import { once } from '../../once.js';
import { regex } from '../../regex.js';

// what a text with pictures holds, cheaply
const SOME = /[\u200b-\u200d\u203c\u2049\u2060\u2122-\u2bff\u3030-\u3299\ud800-\udbff\ufeff]|\ufe0f/;
// a run of them; "©", "®" and "™" only beside another
const PICTURES = once(
  () =>
    regex('gu')`
      (?:(?:(?<![©®™])[©®™]+)?(?:
        (?![©®™])\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\uFE0F|[\u200B-\u200D\u2060\uFEFF]
      ))+
    `,
);

/** A text with a space in place of each run of emoji, flags and characters that cannot be seen. */
export const withoutPictures = (text: string): string => (SOME.test(text) ? text.replace(PICTURES(), ' ') : text);
