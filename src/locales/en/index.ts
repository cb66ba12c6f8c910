import type { Locale } from '../locale.js';
import { cues } from './cues.js';
import { generic, headings } from './headings.js';

/** "What you bring", "Who we are", "Why us". */
const asks =
  /^(?:education for|experience for|here's what|what|who|about|why|how|your|our|where|the|nice to|bonus|additional|key|minimum|required|preferred|basic)\b/;

export const en: Locale = { tag: 'en', headings, generic, asks, cues };
