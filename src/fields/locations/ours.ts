import { regex } from '../../regex.js';
import type { Cue } from './cues.js';

const SEEKS =
  'looking seek* hiring hire recruit* such* gesucht besetzen verstark* recherch* pourvoir recrut* cherch* embauch* busca* necesita* precisa* contrata* incorpora* seleccion* selecion* procura* cerc* ricerc* selezion* zoek* soker soger szuka* poszuk* zatrudni* work working arbeit* travaill* werk* lavor*'.split(
    ' ',
  );
/** What a recruiter does, or has. */
const SOUGHT = [
  ...SEEKS,
  ...'seeks need needs require requires required wanted position opportunity role vacancy opening opdracht'.split(' '),
];
/** "our", as it declines. */
const OUR = 'our uns* notre nos nostr* nuestr* noss* ons onze vart vara var vores nasz*'.split(' ');

/** The place of a house of the employer's own for which somebody is sought: "a baker for our bakery in Leeds". */
export const OURS: readonly Cue[] = [
  {
    // "based at our headquarters at Hill Farm near York", "based in our offices at Mill House in York"
    id: 'based-at-our-house-in',
    words: ['based', 'located'],
    near: [{ key: ' our ', before: ['based ', 'located '], after: [' near ', ' in '], within: 70 }],
    own: true,
    pattern: regex('g')`
      \b(?:based|located) (?:at|in) our (?:[a-z-]+ ){1,3}(?:at|in) [a-z][a-z' -]{2,30}?,? (?:in|near)\s
    `,
    apart: /\b(?:we|clients?|customers?|colleagues|teams?|partners)\b[^,]{0,20}$/,
  },
  {
    id: 'ours-in',
    words: OUR,
    besides: [...SEEKS, 'opening', 'vacancy'],
    own: true,
    // what is rarest stands first, and what must stand before it behind
    pattern: regex('g')`
      \b(?:
        our(?<=(?:^|[.!?] |\b(?:for|at|in|to|from) )our)\s(?:[a-z'&-]+ ){1,3}?(?:in|at|near|on)|
        unser(?:e[nrm]?|en)?(?<=\b(?:fur|in|an|bei|zur? (?:verstarkung|unterstutzung) (?:von )?) ?unser(?:e[nrm]?|en)?)\s(?:[a-z'&-]+ ){1,3}?
        (?:in|am standort|im raum|bei)|
        (?:notre|nos)(?<=\b(?:pour|dans|a|de) (?:notre|nos))\s(?:[a-z'&-]+ ){1,3}?(?:(?:situee?s?|basee?s?|implantee?s?) )?(?:a|de)|
        nostr[aoei](?<=\b(?:per|presso|in|nel|nella) (?:(?:il|la|lo|i|le) )?nostr.)\s(?:[a-z'&-]+ ){1,3}?(?:di|a|in)|
        nuestr[ao]s?(?<=\b(?:para|en) nuestr[ao]s?)\s(?:[a-z'&-]+ ){1,3}?(?:de|en)|
        noss[ao]s?(?<=\b(?:para|em|n)\s?[ao]s? noss[ao]s?)\s(?:[a-z'&-]+ ){1,3}?(?:de|em|no|na|do|da)|
        (?:ons|onze)(?<=\b(?:voor|in|bij|op) (?:ons|onze))\s(?:[a-z'&-]+ ){1,3}?(?:in|te|aan|uit)|
        (?:ons|onze)(?<=\b(?:voor|in|bij|op) (?:ons|onze)) (?:locatie|vestiging|standplaats)|
        (?:vart|vara?|vores)(?<=\b(?:till?|pa|hos|i) (?:vart|vara?|vores))\s(?:[a-z'&-]+ ){1,3}?i|
        nasz(?:ego|ej|ych|ym)(?<=\b(?:do|w|dla) nasz[a-z]+)\s(?:[a-z'&-]+ ){1,3}?we?
      )\s
    `,
    not: regex()`
      \b(?:
        customer|client|user|partner|investor|competitor|supplier|communit|market|portfolio|stakeholder|presence|friend|
        kund|kunde|lieferant|mandant|klant|klient|kontrahent|relatie|fornitor|fournisseur|proveedor|fornecedor|
        partenaire|comunidad|comunidade
      )[a-z]*\b
    `,
    // "we have 300 colleagues working in our offices in"
    apart: regex()`
      \b(?:
        colleagues|employees|people|staff|members|optional|mitarbeite[a-z]+|kollegen|collaborateurs|salaries|empleados|
        colaboradores|dipendenti|collaboratori|medewerkers|collega's|medarbetare|pracownikow
      )\b
    `,
  },
  // "for our client in Leeds", "Our client, based in Leeds, needs": a recruiter's, where the work is
  {
    id: 'client-in',
    words: [
      'client',
      'clients',
      'kunden',
      'mandanten',
      'auftraggeber',
      'kundenunternehmen',
      'cliente',
      'klant',
      'opdrachtgever',
    ],
    besides: SOUGHT,
    own: true,
    pattern: regex('g')`
      \bfor (?:(?:our|an?) (?:[a-z-]+,? ){0,3}client|one of our (?:[a-z-]+,? ){0,2}clients),? (?:(?:who is|which is|that is|that.s) )?
      (?:(?:located|based|situated) )?in (?:the )?|
      \bour (?:[a-z-]+ ){0,2}client,? (?:an? (?:[a-z-]+ ){1,5})?,? ?(?:(?:who|which) is )?
      (?:located|based|situated) (?:in|near|outside) (?:the )?|
      \bfur (?:unseren|unser|einen|ein) (?:[a-z-]+ ){0,2}(?:kunden|mandanten|auftraggeber|kundenunternehmen),? (?:mit (?:haupt)?sitz )?
      (?:in|im raum|aus|bei) |
      \bpour (?:le compte d')?(?:notre|un de nos|l'un de nos|l'un de ses) clients?,? (?:(?:situee?|basee?|implantee?) )?(?:a|sur) |
      \bpara (?:nuestro|un|importante)(?: [a-z]+)? cliente,? (?:(?:ubicado|situado|con sede) )?en |
      \bper (?:(?:un|il|nostro|importante|azienda) ){1,3}cliente,? (?:(?:con sede|sito|sita) )?(?:a|in|di) |
      \bvoor (?:onze|een) (?:[a-z-]+ ){0,2}(?:klant|opdrachtgever) (?:in|te|uit) 
    `,
    // "ten years of experience for clients in", "we have worked for a client in"
    apart: regex()`
      \b(?:experience|worked|built|completed|developed|travel(?:ling)?|visit(?:s|ing)?|erfahrung|gearbeitet|experiencia)\b
    `,
  },
  // "for a dental practice in Leeds", "für ein Pflegeheim in Bochum suchen wir": a house that an agency speaks of
  {
    id: 'house-in',
    words: [
      ...'practice home school hospital clinic restaurant hotel garage firm company bakery shop store warehouse factory farm family household nursery studio salon pub cafe charity business manufacturer agency organisation site project'.split(
        ' ',
      ),
      ...'fur voor para per pour'.split(' '),
    ],
    besides: [...SOUGHT, 'job', 'jobs'],
    own: true,
    pattern: regex('g')`
      \b(?:for|at|within) an? (?:[a-z'&-]+,? ){0,5}?(?:
        practice|home|school|hospital|clinic|restaurant|hotel|garage|firm|company|bakery|shop|store|warehouse|factory|farm|family|
        household|nursery|studio|salon|pub|cafe|charity|business|manufacturer|agency|organisation|site|project
      ),? (?:(?:which is |that is )?(?:based|located|situated) )?(?:in|near) |
      \bfur (?:eine?n?|die|den|das) (?:[a-z-]+ ){1,4}?(?:in|im raum|bei) (?=[^.!?\n]{2,40}? (?:suchen|sucht)\b)|
      \bvoor (?:een|de|het) (?:[a-z-]+ ){1,4}?(?:in|te) (?=[^.!?\n]{2,40}? (?:zoeken|zoekt|zijn (?:wij|we) op zoek)\b)|
      \bpara (?:un[ao]? )?(?:[a-z]+ ){1,4}?(?:situad[ao] |ubicad[ao] )?en (?=[^.!?\n]{2,40}? (?:buscamos|necesitamos|precisamos|seleccionamos)\b)|
      \bper (?:un[ao']? ?)?(?:[a-z]+ ){1,4}?(?:con sede a|sit[ao] a|di|a) (?=[^.!?\n]{2,40}? (?:cerchiamo|selezioniamo|ricerchiamo)\b)|
      \bpour (?:une?|le compte d'une?) (?:[a-z'-]+ ){1,4}?(?:situee? |basee? )?a (?=[^.!?\n]{2,40}? (?:recherchons|recrutons|cherchons)\b)
    `,
    // "experience at a firm in", "a degree from a school in"
    apart: regex()`
      \b(?:
        experience|experienced|worked|working previously|previously|built|completed|developed|travel(?:ling)?|visit(?:s|ing)?|degree|studied|
        trained|graduated|qualified|background|ideally|preferably|erfahrung|gearbeitet|experiencia|ervaring|esperienza
      )\b
    `,
  },
];
