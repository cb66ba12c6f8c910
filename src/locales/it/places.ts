import { part } from '../../regex.js';
import type { PlaceWords } from '../places.js';

const SEEKS = 'cerc* ricerc* selezion* lavor*';

export const places: PlaceWords = {
  // "da remoto in tutta Italia"
  depuis: { words: 'tutta', pattern: part`\b(?:smart ?working|remoto) (?:da|in) tutta\s(?:l.)?` },
  // "sede di lavoro è", "presso la nostra sede di"
  'sede-di': {
    words: 'sede sedi nostro nostra zona cliente citta prestigios* importante noto nota storic* elegante',
    pattern: part`
      ^[^a-z]{0,4}(?:in )?zona\s(?:di\s)?|\b(?:per|in) zona\s(?:di\s)?|
      \bazienda cliente (?:sita |con sede |operante )?(?:di|a|in)\s|\bluogo di lavoro:?[^.!?\n]{1,50} nella citta di\s|
      \bper (?:prestigios[oa]|importante|not[oa]|storic[oa]|elegante) (?:[a-z]+ ){1,3}?(?:di|a) |
      \b(?:per|presso|nel|in) (?:il )?nostro (?:ufficio|team|stabilimento|negozio|studio)\s(?:di|a)\s|
      \bnostr[oa] (?:ristorante|hotel|negozio|studio|stabilimento|ufficio|officina|azienda|clinica|laboratorio|cantiere)\s
      (?:si trova|e situat[oa]|ha sede) (?:a|in)\s|
      \b(?:nostra sede|sede di lavoro|sede operativa)\s(?:e |sara |a |di |in ){1,2}(?:via [^\d\n]{3,40}\d{1,4},? )?|
      \b(?:presso|nelle|nella|per) (?:la |le |una delle )?(?:nostr[ae] )?sed[ei] (?:operativ[ae] )?(?:di|a|in)\s
    `,
  },
  // "Tempo pieno. Sede di lavoro: Cuneo", within a line
  'label-within': {
    words: 'sede luogo',
    own: true,
    pattern: 'sede di lavoro|sede|luogo di lavoro',
  },
  // "il lavoro si svolge a Cuneo", "la risorsa lavorerà a Cuneo"
  'work-is-in': {
    words: 'lavoro attivita posizione risorsa sede',
    besides: 'lavoro attivita risorsa candidato persona posizione',
    own: true,
    pattern: part`
      \b(?:il lavoro|l'attivita) (?:si svolge|si svolgera|sara svolta|sara svolto) (?:a|in|presso la nostra sede di) |
      \b(?:la risorsa|il candidato|la persona)(?: selezionata)? (?:lavorera|operera) (?:a|su) |\bla posizione e (?:a|su) 
    `,
  },
  // "Cerchiamo un panettiere a Cuneo"
  'we-seek-in': {
    words: 'cerchiamo',
    own: true,
    pattern: part`
      \bcerchiamo (?:un[ao']? ?|due |nuov[oi] )?(?:[a-z/]+ ){1,5}?a (?!ore |tempo |chiamata |domicilio |contratto )
    `,
    not: part`\b(?:esperienza|con|clienti|che|laureat)[a-z]*\b`,
  },
  // "Il nostro negozio si trova a Cuneo"
  'house-is-in': {
    words: 'ufficio negozio studio',
    besides: 'nostro nostra',
    own: true,
    pattern: part`
      \b(?:il nostro|la nostra) (?:ufficio|negozio|studio|ristorante|sede) (?:e|si trova) (?:a|in) 
    `,
  },
  // "un panettiere per il nostro negozio di"
  'ours-in': {
    words: 'nostr*',
    besides: SEEKS,
    own: true,
    pattern: part`
      nostr[aoei](?<=\b(?:per|presso|in|nel|nella) (?:(?:il|la|lo|i|le) )?nostr.)\s(?:[a-z'&-]+ ){1,3}?(?:di|a|in)
    `,
    not: part`\b(?:client|fornitor)[a-z]*\b`,
    apart: part`\b(?:dipendenti|collaboratori)\b`,
  },
  // "per nostro cliente con sede a"
  'client-in': {
    words: 'cliente',
    besides: SEEKS,
    own: true,
    pattern: part`\bper (?:(?:un|il|nostro|importante|azienda) ){1,3}cliente,? (?:(?:con sede|sito|sita) )?(?:a|in|di) `,
  },
  // "per un ristorante di Cuneo cerchiamo"
  'house-in': {
    words: 'per',
    besides: SEEKS,
    own: true,
    pattern: part`
      \bper (?:un[ao']? ?)?(?:[a-z]+ ){1,4}?(?:con sede a|sit[ao] a|di|a) (?=[^.!?\n]{2,40}? (?:cerchiamo|selezioniamo|ricerchiamo)\b)
    `,
    apart: part`\besperienza\b`,
  },
};
