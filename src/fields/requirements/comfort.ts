import { demandsIn } from '../../locales/demands.js';

/** "You need not know all of this", "This is no checklist", "Keine Sorge, ...", "Pas de panique": demands nothing. In `plain()` form. */
export const COMFORT = new RegExp(`\\b(?:${demandsIn('comfort')})\\b`);
