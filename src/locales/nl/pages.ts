import { part } from '../../regex.js';
import type { PageWords } from '../pages.js';

export const pages: PageWords = {
  button:
    '(?:nu |direct )?solliciteren|solliciteer(?: nu| direct)?|bewaar|delen|deel deze vacature|toon (?:meer|minder)',
  frame: part`
    (?:ga )?(?:terug )?naar (?:de |het )?(?:hoofd)?(?:inhoud|overzicht|vacatures)\b|
    (?:inloggen|vacatures zoeken|bedrijfsreviews|salariswijzer)$
  `,
  way: 'over ons|bedrijven|(?:alles )?(?:accepteren|weigeren)',
  field: 'naam|telefoon|verzenden',
  mail: 'aan|datum|verzonden|onderwerp',
  forwarded: 'doorgestuurd',
  otherJobs: '(?:vergelijkbare|soortgelijke|gerelateerde|meer|andere) (?:vacatures|banen)(?: .{2,40})?',
};
