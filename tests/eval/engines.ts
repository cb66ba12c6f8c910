import { fix_encoding as photostructure } from '@photostructure/ftfy';
import { fix_encoding as ftfyJs } from 'ftfy-js';
import { repairText } from '../../src/text/repair.js';

export interface Engine {
  readonly name: string;
  /** The fastest call that repairs the encoding and nothing else. */
  readonly repair: (text: string) => string;
}

/** Ours and the two ports of ftfy. Their `fix_text` uncurls quotes too, so that it restores nothing to the letter. */
export const ENGINES: readonly Engine[] = [
  { name: 'postings', repair: (text) => repairText(text).text },
  { name: 'ftfy-js', repair: ftfyJs },
  { name: '@photostructure/ftfy', repair: photostructure },
];
