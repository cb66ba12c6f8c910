import type { EmployerWords } from '../employer.js';

export const employer: EmployerWords = {
  joint: 'en',
  hires: 'zoekt',
  beside: 'bij de, bij het, bij',
  cues: 'welkom kom werk solliciteer deel sinds baan functie stage vacature',
  invites: [
    'welkom bij',
    '(?:kom|werk) (?:werken )?in het team van',
    'solliciteer (?:direct |nu |vandaag nog )?bij',
    'deel uit van',
  ],
  jobIn: '(?:baan|functie|stage|vacature) (?:bij|in)',
  since: 'sinds',
  does: 'staat|maakt|bouwt|levert|helpt',
  article: 'de|het',
};
