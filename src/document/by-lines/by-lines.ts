import type { Locale } from '../../locales/locale.js';
import { findPromised, findWished } from './either.js';
import { findLabels } from './labels.js';
import { findLost } from './lost.js';
import { findPerks } from './perks.js';
import { findUntold } from './untold.js';
import { cueReader, type Placed } from './walk.js';

/**
 * Mends, in place, the sections of a posting by what the lines of its lists read like: those whose heading was lost, may announce two
 * kinds, says nothing or something else. Each step sees what those before it found. Linear in the blocks.
 */
export function readByLines(blocks: readonly Placed[], locales: readonly Locale[]): void {
  const says = cueReader(blocks, locales);
  findLost(blocks, says);
  findWished(blocks);
  findUntold(blocks, says, locales);
  findPerks(blocks, says);
  findPromised(blocks, says);
  findLabels(blocks);
}
