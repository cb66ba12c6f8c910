import { part } from '../../regex.js';
import type { WayWords } from '../ways.js';

export const ways: WayWords = {
  // "mogelijkheid om thuis te werken", "2 dagen thuiswerken", "hybride werken": an office, and leave to work at home
  thuiswerken: {
    words: 'thuis* hybride kantoor deels',
    pattern: part`
      \bmogelijkheid (?:om|tot)(?: [a-z]+){0,2} thuis(?: te )?werken|
      \b(?:[1-4]|een|twee|drie|vier) dag(?:en)?[^.!?\n]{0,25}\b(?:thuis|op kantoor)|\bhybride werken|\bdeels thuis|
      \bthuiswerken (?:mogelijk|is mogelijk)
    `,
  },
  // "volledig op afstand"
  'trabajo-remoto': {
    words: 'afstand',
    besides: 'afstand',
    pattern: part`\b(?:volledig|100 ?%) op afstand\b`,
  },
  // "thuiswerken is bespreekbaar"
  'home-office-possible': {
    words: 'thuiswerken',
    pattern: part`\boptie\s(?:om )?thuiswerken\b|\bthuiswerken is (?:bespreekbaar|mogelijk)\b`,
  },
  // "je werkt voornamelijk vanuit ons kantoor"
  'vanuit-kantoor': {
    words: 'kantoor',
    pattern: part`
      \bwerkt (?:voornamelijk|volledig|altijd|vooral) (?:vanuit|op) (?:(?:ons|het) (?:[a-z]+ )?)?kantoor\b
    `,
  },
  // "remote vanuit heel Nederland"
  'throughout-the-country': { words: 'heel', pattern: part`\b(?:werken|thuiswerken|remote) vanuit heel\b` },
  // "volledig thuiswerken"
  'from-home': {
    words: 'huis thuiswerken thuis waar',
    besides: 'werk* volledig',
    pattern: part`\bvolledig (?:thuiswerken|thuis|vanuit huis)\b|\bwerk(?:en)? waar je (?:maar )?wil(?:t)?\b`,
    notBefore: 'dag(?:en)?|deels|soms|kantoor',
  },
  // "thuiswerken is in overleg mogelijk"
  'by-turns': {
    words: 'thuiswerken',
    besides: 'overleg deels',
    pattern: part`\bthuiswerken is (?:in overleg|deels|gedeeltelijk|soms) mogelijk\b`,
    notAfter: 'niet',
  },
  // "je werkt volledig op locatie"
  'at-the-place': {
    words: 'locatie',
    besides: 'werkt',
    pattern: part`\bje werkt (?:volledig |altijd )?op locatie(?= ?[.!;]|$)`,
  },
};
