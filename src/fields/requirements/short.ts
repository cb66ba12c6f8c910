import type { Locale } from '../../locales/locale.js';
import { regex } from '../../regex.js';

// "Driving licence a must.", "Previous experience an advantage but full training given.": a sentence without a verb of its own
const SHORT = regex()`
  ^(?!(?:no|not|if|when|where|please|all|any|our|we|this|these|that|it|they|training|only|what|as)\b)[a-z0-9][^.:?!]{2,100} (?:
  (?:is|are) )?
  (?<!\b(?:not|n't|no|never|if|as|when|where|than) (?:\w{2,10} )?)(?:
    an? (?:absolute |definite |real |distinct |big )?(?:must|advantage|plus|asset|bonus)|
    (?:very |highly )?(?:
      essential|required|preferred|desirable|desired|useful|helpful|necessary|advantageous|beneficial|mandatory|
      nice to have
    )
  )(?:
    ,? (?:but|though|although|as) [a-z ,'-]{2,50}|
    \ (?:before|within|upon|on|by|prior to|at the time of|at time of) [a-z\d ,'-]{2,40}
  )?[.!]?$
`;
/** What a candidate has: experience, papers, tools. */
export const OWNED = regex()`
  \b(?:
    experience|familiarity|knowledge|acls|bls|pals|cpr|cdl|(?:food handler|id|access|cscs|cpcs|smart) card|sia badge|licen[cs]es?|certifi\w+|qualifi\w+|diploma|degree|skills?|english|level \d|
    (?:own|reliable) (?:[a-z]+ )?(?:transport|transportation|car|van|vehicle|tools|laptop|equipment)|flexibility|availability|patience|hygiene|training in|literacy|
    references? from
  )\b
`;
/** Words one of which ends such a sentence. */
export const MAY_BE_SHORT = regex()`
  \b(?:
    an? (?:\w+ )?(?:must|advantage|plus|asset|bonus)|essential|required|preferred|desirable|desired|useful|helpful|
    necessary|advantageous|beneficial|mandatory|nice to have|better
  )\b
`;
/** Whether a sentence names what the candidate has and that it is wanted, and nothing else. */
export const isShort = (words: string): boolean => OWNED.test(words) && SHORT.test(words);

const BARE = /^(?!.* (?:is|are|will|would|was|were|has|have|can|may|you|we|our|your)\b)[a-z][^.:;?!$]{10,160}\.?$/;
/** Whether a sentence without a verb names a quality, as it may behind a demand: "Steady hands are a must. Ability to row under pressure." */
export const isBare = (words: string, locales: readonly Locale[]): boolean =>
  BARE.test(words) &&
  locales.some(({ tag, cues }) => tag === 'en' && cues.opener?.test(words) && cues.quality.test(words));
