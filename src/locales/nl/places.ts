import { part } from '../../regex.js';
import type { PlaceWords } from '../places.js';

const SEEKS = 'zoek* werk*';

export const places: PlaceWords = {
  // "remote vanuit Nederland"
  depuis: {
    words: 'vanuit',
    pattern: part`
      \b(?:remote|thuiswerken)\s(?:[a-z]+ )?vanuit\s|\b(?:werken|thuiswerken|remote) vanuit heel\s
    `,
  },
  // "vanuit ons kantoor in", "op onze vestiging te"
  'kantoor-in': {
    words: 'kantoor vestiging standplaats locatie werklocatie hoofdkantoor ons onze',
    pattern: part`
      \b(?:ons|onze|het|op|een|mooi)\s(?:[a-z]+ ){0,2}(?:kantoor|vestiging|standplaats|locatie|hoofdkantoor)\s
      (?:in|te|is)\s|
      ^[^a-z]{0,4}(?:standplaats|werklocatie)\s|
      \b(?:van|voor|versterk|in)\s(?:ons|onze)\s(?:[a-z]+ ){0,2}(?:team|winkel|afdeling)\s(?:in|te)\s
    `,
  },
  // "Fulltime. Standplaats: Deventer", within a line
  'label-within': { words: 'standplaats werklocatie', own: true, pattern: 'standplaats|werklocatie' },
  // "de functie is in Deventer", "je standplaats is Deventer"
  'work-is-in': {
    words: 'functie standplaats werkt werk',
    besides: 'functie standplaats werkt werken',
    own: true,
    pattern: part`
      \bde functie is(?: gevestigd)? in |\b(?:je|jouw|uw) standplaats is |\bje werkt vanuit (?!huis)|\bkom werken in 
    `,
    not: part`\bniet\b`,
  },
  // "Wij zoeken een bakker in Deventer"
  'we-seek-in': {
    words: 'zoeken zoekt',
    own: true,
    pattern: part`\bzoeken (?:wij |we )?(?:een |nieuwe |per direct een )(?:[a-z/()-]+ ){1,5}?in `,
    not: part`\b(?:ervaring|met|die|klanten)[a-z]*\b`,
  },
  // "Ons kantoor ligt in Deventer", "centraal gelegen in Deventer"
  'house-is-in': {
    words: 'kantoor winkel gelegen restaurant',
    besides: 'ons onze centraal mooi prachtig rustig',
    own: true,
    pattern: part`
      \b(?:ons|onze) (?:[a-z]+ )?(?:kantoor|winkel|restaurant|praktijk|werkplaats) (?:zit|staat|is|ligt|bevindt zich)(?: gevestigd)? in |
      \b(?:centraal|mooi|prachtig|rustig) gelegen in(?: het (?:centrum|hart) van)? 
    `,
  },
  // "een bakker voor onze winkel in"
  'ours-in': {
    words: 'ons onze',
    besides: SEEKS,
    own: true,
    pattern: part`
      (?:ons|onze)(?<=\b(?:voor|in|bij|op) (?:ons|onze))(?:\s(?:[a-z'&-]+ ){1,3}?(?:in|te|aan|uit)| (?:locatie|vestiging|standplaats))
    `,
    not: part`\b(?:klant|relatie)[a-z]*\b`,
    apart: part`\b(?:medewerkers|collega's)\b`,
  },
  // "voor onze opdrachtgever in"
  'client-in': {
    words: 'klant opdrachtgever',
    besides: `${SEEKS} opdracht`,
    own: true,
    pattern: part`\bvoor (?:onze|een) (?:[a-z-]+ ){0,2}(?:klant|opdrachtgever) (?:in|te|uit) `,
  },
  // "voor een zorginstelling in Deventer zoeken wij"
  'house-in': {
    words: 'voor',
    besides: `${SEEKS} opdracht`,
    own: true,
    pattern: part`
      \bvoor (?:een|de|het) (?:[a-z-]+ ){1,4}?(?:in|te) (?=[^.!?\n]{2,40}? (?:zoeken|zoekt|zijn (?:wij|we) op zoek)\b)
    `,
    apart: part`\bervaring\b`,
  },
};
