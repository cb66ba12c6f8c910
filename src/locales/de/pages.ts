import { part } from '../../regex.js';
import type { PageWords } from '../pages.js';

export const pages: PageWords = {
  button: '(?:jetzt )?bewerben|(?:speicher|merk|teil|druck|meld)en|(?:ich bin )?interessiert|mehr (?:an)?zeigen',
  frame: part`
    zum (?:haupt)?inhalt\b|zuruck zu|(?:anmelden|jobs finden|jobsuche|merkliste)$
  `,
  way: part`
    start(?:seite)?|kontakt|uber uns|karriere|stellen(?:angebote|markt)?|(?:alle )?(?:akzeptieren|ablehnen)|einstellungen|
    hilfe|impressum|datenschutz|drucken
  `,
  field: '(?:vor|nach)name|telefon|lebenslauf|anschreiben|absenden',
  foot: 'agb|nutzungsbedingungen',
  mail: 'von|an|datum|gesendet|betreff',
  forwarded: 'weitergeleitete|ursprungliche',
  otherJobs: part`
    (?:ahnliche|weitere|passende|verwandte) (?:jobs|stellen(?:angebote|anzeigen)?|angebote|positionen)(?: .{2,40})?|
    (?:das|diese jobs) konnten? (?:dich|sie) (?:auch )?interessieren
  `,
};
