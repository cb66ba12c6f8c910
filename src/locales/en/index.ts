import { regex } from '../../regex.js';
import { makeLocale } from '../locale.js';
import { cues } from './cues.js';
import { generic, headings } from './headings.js';

export const en = makeLocale('en', () => ({
  headings: headings(),
  generic: generic(),
  // "What you bring", "Who we are", "Why us".
  asks: regex()`
    ^(?:
      education for|experience for|here's what|what|who|about|why|how|your|our|where|the|nice to|bonus|additional|key|
      minimum|required|preferred|basic
    )\b
  `,
  cues: cues(),
}));
