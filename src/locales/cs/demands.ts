import type { DemandWords } from '../demands.js';

/** Of Czech. */
export const demands: Partial<DemandWords> = {
  invitation: 'tesime se na (?:vas|tvo)',
  asking: 'co|to',
  lacking: 'bez (?:vysokoskolskeho )?(?:vzdelani|titulu|diplomu)',
};
