import { regex } from '../../regex.js';
import type { Headings } from '../locale.js';

export const headings = (): Headings => [
  // "Om oss", "Om företaget", "Vilka är vi?", "Vårt team"; not "Om dig", "Om tjänsten"
  [
    'about',
    regex()`
      ^(?:
        om (?!dig\b|du\b|(?:tjansten|rollen|jobbet|arbetet|uppdraget|positionen|anstallningen|befattningen)\b)|
        (?:vilka|vem) (?:ar vi|vi ar)|vi ar\b|det har ar vi|
        var(?:a|t)? (?:varderingar|kultur|historia|arbetsplats|vision|team|stack|kund|teknik)|
        (?:
          foretaget|foretags\w+|teamet|arbetsplatsen|verksamheten|organisationen|arbetsgivaren|kunden|bolaget|
          avdelningen|enheten
        )\b|
        ditt (?:nya )?team|tekniker?$|teknikstack|tech[- ]?stack|valkommen|lar kanna|vad vi gor
      )
    `,
  ],
  // "Mångfald", "Personuppgifter"
  [
    'legal',
    regex()`
      mangfald|jamstalldhet|likabehandling|integritet|personuppgift|\bgdpr\b|inkludering|sakerhetsprovning|
      registerkontroll|bakgrundskontroll|tillganglighet
    `,
  ],
  // "Låter det som du?", "För att trivas hos oss"
  ['requirements', /^lat(?:er)? det(?:ta)? som du\b|^for att (?:trivas|passa|lyckas)\b/],
  // "Ansökan", "Så söker du", "Rekryteringsprocessen", "Tillträde"
  [
    'process',
    regex()`
      ansok|sa (?:an)?soker du|att bifoga|rekryteringsprocess|urval|^processen|nasta steg|intresserad|intresse|tilltrade|startdatum|
      anstallningsform|lat(?:er)? (?:det|detta)|sok (?:tjansten|jobbet|nu|idag)
    `,
  ],
  ['contact', /^(?:kontakt|(?:har du |vid )?fragor)/],
  // "Meriterande", "Önskvärt", "Det är ett plus"
  [
    'preferred',
    regex()`
      meriterande|\bbor-?krav|onskvar[dt]|\bgarna\b|\b(?:ett|stort|extra) plus\b|^plus$|\bmerit(?:er)?\b|\ben fordel|
      inget krav|onskemal|vardefullt|bonuspoang|bra att ha\b|fordelaktig|till din fordel
    `,
  ],
  // "Vi erbjuder", "Förmåner", "Vad får du?", "Varför Acme?"
  [
    'benefits',
    regex()`
      erbjud|\bforman|\bfordelar\b|vad far du|\bfar du\b(?! (?:arbeta|jobba|ansvar))|\bdu far$|varfor|\bdarfor\b|
      hos oss$|ge(?:r)? (?:vi )?dig
    `,
  ],
  // "Lön", "Ersättning"
  ['pay', /^(?:din |var )?(?:lon\b|lone\w+|ersattning)/],
  // "Kvalifikationer", "Vem är du?", "Vi söker dig som", "Krav", "Personliga egenskaper"
  [
    'requirements',
    regex()`
      kvalifikation|\bkrav|krav\b|kompetens|erfarenhet|\bprofil(?:en)?\b|kunskap|utbildning|soker (?:vi|dig)|
      (?:vem|vad|vilka) (?:ar du|du ar|vi soker|soker vi|passar|behover du|du behover|tar du med|kravs)|
      ^vi soker(?: dig)?(?:,? som)?$|forvantar|\bom dig\b|^du (?:ar|har|bor|kan|som|behover|trivs)\b|
      dina? (?:profil|bakgrund|styrkor|superkraft\w*|ryggsack|talanger|meriter)|^forutsattningar|vi (?:tror|ser|hoppas) att du\b|igen dig|^du$|^ratt person|ideal\w* [a-z]|du har med dig|
      tar (?:du )?med|egenskaper|behorighet|\bsprak$|ar (?:det )?du\b|passar (?:du|dig)|
      for att lyckas|kravs|fardigheter|formaga|kallar dig|^du passar om du\b|vi ser garna|arbetslivserfarenhet$|^korkort$
    `,
  ],
  // "Arbetsuppgifter", "Om tjänsten", "Din roll", "Vad du kommer att göra", "Ansvarsområden"
  [
    'duties',
    regex()`
      arbetsuppgift|uppgifter|ansvar|
      om (?:tjansten|rollen|jobbet|arbetet|uppdraget|positionen|anstallningen|befattningen)|
      \b(?:din|dina|ditt) (?:\w+ )?(?:roll|uppdrag|vardag|jobb|arbetsdag|utmaning|bidrag|mission)\b|uppdrag|\brollen\b|
      ^roll$|tjanst(?:en)?\b|befattning|vad (?:du kommer|kommer du|gor du|du gor|innebar)|du kommer (?:att)?|
      beskrivning|\bjobbet\b|kommer du att gora|^som .{3,60} hos \S|vanlig dag|en dag\b|huvudsakliga|dagliga|du (?:blir|ansvarar)|arbetet$|har far du
    `,
  ],
  // "Övrig information", "Arbetsplats"
  [
    'other',
    regex()`
      ^(?:
        (?:ovrig|ytterligare|annan|mer|allman) (?:information|info|upplysningar)|ovriga upplysningar|ovrigt|
        bra att veta|arbetsplats|arbetstider?|(?:placerings)?ort
      )$
    `,
  ],
];

/** Words of headings that name no trade. */
export const generic = (): ReadonlySet<string> =>
  new Set(
    (
      '& + - alla ansokan anstallning anstallningsvillkor ansvar ansvarsomraden ar arbete arbetet arbetsuppgifter att av aven bakgrund ' +
      'bor bra de del dem den denna det detta dig din dina ditt du egenskaper eller en erbjuda erbjudande erbjuder erfarenhet ' +
      'erfarenheter ett fa faar far for formaner forvantar goda gor gora ha har hos huvudsakliga i in ingar innebar inneha inte jobb ' +
      'jobbet kan kommer kompetens kompetenser krav krava kravprofil kunskap kunskaper kunskaps kvalificerad kvalifikationer letar maste ' +
      'med mer meriter meriterande minst nagot nasta ni nodvandiga och ocksa om onskvarda onskvart oss pa passar person personen ' +
      'personliga personligheten plus process profil rekryteringsprocess rekryteringsprocessen roll rollen sa sjalv ska skall skallkrav ' +
      'soker som sprak steg tekniker tekniska till tjansten uppdraget uppgifter urval utbildning utover vad var vara vart vem vi viktigt ' +
      'vilka vilken vill villkor ytterligare'
    ).split(' '),
  );
