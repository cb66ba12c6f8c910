import { part } from '../../regex.js';
import type { DemandWords } from '../demands.js';

/** Of Danish and Norwegian. */
export const demands: Partial<DemandWords> = {
  invitation: part`
    vi (?:ser frem til|gleder oss til|glader os til) (?:a |at )?(?:[a-z]+ )?(?:din|ditt|hore fra dig|hore fra deg)\b
  `,
  asking: 'hvad|det|ogsa',
  hoped: 'gjerne|helst',
  lacking: '(?:uden|mangler du) (?:en )?(?:uddannelse|eksamen)',
};
