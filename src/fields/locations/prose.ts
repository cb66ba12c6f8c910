import type { Block, Document } from '../../document/document.js';
import type { Match } from '../../extract/rule.js';
import { matchesOf, nearOf, placesAfter } from './cue.js';
import type { Place } from './place.js';

// what has places of its own that are not those of the job: "we are based in", "clients located in", "headquartered in"
const OTHERS =
  /\b(?:we|we.re|our|company|companies|clients?|customers?|teams?|team members|colleagues|partners?|headquarter\w*|offices|organi[sz]ation|firm|startup|founded|investors?|users?|suppliers?|vendors?|stakeholders?|unternehmen|kunden|entreprise|société|clients|empresa|clientes|bedrijf|klanten|firma|azienda|clienti|founders?|communities|institution|university|college|not)\b/iu;

const SUBJECT =
  'role|position|job|opportunity|opening|vacancy|candidates?|applicants?|you|individual|person|employees?|contractors?|internship|assignment|someone|talent|people|engineers?|developers?|consultants?|residents?|preference|incumbent|hire';

interface Cue {
  readonly pattern: RegExp;
  /** Whether the words between subject and cue may spoil it. */
  readonly guarded?: boolean;
}

const CUES: readonly Cue[] = [
  // "this role is based in", "candidates must reside in", "you can be located anywhere within the"
  {
    pattern: new RegExp(
      `\\b(?:${SUBJECT})\\b([^.!?;\\n]{0,60}?)\\b(?:based|located|situated|stationed|reside|residing|live|living|residents)\\s(?:remotely\\s|anywhere\\s|primarily\\s|full[- ]time\\s|in\\sone\\sof\\s|in\\sthe\\sfollowing\\s|either\\s){0,2}(?:in|within|at|out of|near|from|across|of|to)\\s(?:or (?:near|around) |and )?`,
      'giu',
    ),
    guarded: true,
  },
  // "must live in", "must be based in", "need to be located in"
  {
    pattern:
      /\b(?:must|should|need to|needs to|required to|have to|able to|willing to|ideally|can)\s(?:currently\s|already\s|also\s|physically\s)?(?:be\s)?(?:reside|live|based|located|living|residing|domiciled)(?: and work| or work)?\s(?:anywhere\s)?(?:in|within|near|out of)()\s/giu,
  },
  // "a remote position within the", "remotely from", "remote, anywhere in"
  {
    pattern:
      /\b(?:remote|remotely|telecommut\w+|work from home|from anywhere|any location|anywhere)\b([^.!?;\n]{0,30}?)\s(?:within|in|across|from|throughout|anywhere in)\s(?:any(?:where)?(?: location| state| part| city)?(?: of| in| within)?\s)?/giu,
    guarded: true,
  },
  // "open to candidates in", "hiring in", "considering applicants from"
  {
    pattern:
      /\b(?:open to|considering|accepting|consider|hiring|prefer\w*|preference for|preference given to|seeking|welcome|looking for|recruiting)\b([^.!?;\n]{0,50}?)\b(?:candidates|applicants|applications|people|residents|engineers|individuals|someone|talent)(?: who are| based| located| living| residing| resident| currently)*\s(?:in|from|within|across)\s/giu,
    guarded: true,
  },
  // "work from our office in", "three days a week in our office in", "onsite in", "at our customer's office in"
  {
    pattern:
      /\b(?:attendance|days?|week|work|working|works|worked|join|come|based|on-?site|in-?person|commut\w+|report\w*|relocate|relocation)\b([^.!?;\n]{0,60}?)\b(?:offices?|site|headquarters|hq|campus|worksite|facility|studio|location|laboratory|lab|plant|warehouse|on-?site|hub)(?: (?:is )?(?:located|based))?\s(?:in|at|near)\s/giu,
  },
  // "Arbeitsplatz in", "Büro in", "am Standort", "unserer Niederlassung in"
  {
    pattern:
      /\b(?:am|an unserem|unserem|unseren|unsere[rnm]?|an den|im|vom|in der)\s(?:\p{L}+ ){0,2}(?:Standort(?:en)?|Büros?|Hauptsitz|Niederlassung|Zentrale|Firmensitz|Headquarter|Office|Werk)()\s(?:in\s|im\s|Raum\s)?/gu,
  },
  // "suchen wir für unseren Standort in"; "mit Arbeitsort in"
  {
    pattern: /\b(?:Arbeitsort|Einsatzort|Dienstort|Dienstsitz|Standort|Wohnsitz)()\s(?:ist\s|in\s|:\s?)(?:in\s)?/gu,
  },
  // "poste basé à", "nos locaux situés à", "dans nos bureaux de", "poste est à pourvoir à"
  {
    pattern:
      /\b(?:poste|mission|stage|alternance|cdi|emploi|vous serez|vous êtes|locaux|bureaux|agence)\b([^.!?;\n]{0,40}?)\b(?:basée?s?|située?s?|localisée?s?|pourvoir|rattachée?)\s(?:à|en|au|aux|dans|sur)\s/giu,
  },
  {
    pattern:
      /\b(?:dans|depuis|à|au sein de|rejoindre|dans l.une de)\s(?:nos|notre)\s(?:nouveaux\s)?(?:bureaux|locaux|agence|site|équipe)()\s(?:de|d['’]|à|situés? à)\s?/giu,
  },
  // "puesto ubicado en", "residir en", "en nuestras oficinas de", "presencial en"
  {
    pattern:
      /\b(?:puesto|posición|vacante|trabajo|oferta|oficinas?|residir|residencia|residentes?|vivir|presencial|h[ií]brido|vaga|cargo|trabalho|escrit[oó]rio|residente|remoto desde)\b([^.!?;\n]{0,40}?)\s(?:en|de|em|no|na|desde)\s/giu,
    guarded: true,
  },
  // "kantoor in", "standplaats", "vestiging te"
  {
    pattern:
      /\b(?:ons|onze|het|op)\s(?:\p{L}+ ){0,2}(?:kantoor|vestiging|standplaats|locatie|hoofdkantoor)()\s(?:in|te|is)\s/giu,
  },
  // "sede di lavoro è", "presso la nostra sede di"
  {
    pattern:
      /\b(?:sede(?: di lavoro| operativa)?|ufficio|uffici)()\s(?:è |a |di |in )(?:via [^\d\n]{3,40}\d{1,4},? )?/giu,
  },
  // "vårt kontor i", "baserad i", "placerad i"
  { pattern: /\b(?:kontor|baserad|placerad|tjänsten är placerad|placeringsort)()\s(?:i|på)\s/giu },
];

// the first words of all cues: a block with none of them is not searched
const GATE =
  /based|locat|situat|station|resid|live|living|domicil|remote|telecommut|anywhere|from home|hiring|candidat|applicant|prefer|seeking|office|site\b|headquarters|hq\b|campus|facility|studio|hub\b|plant|standort|büro|niederlassung|zentrale|ort\b|sitz|werk|bas[ée]|situ[ée]|pourvoir|bureaux|locaux|agence|puesto|posici|vacante|oferta|oficina|presencial|brido|vaga|cargo|trabalho|escrit|kantoor|vestiging|standplaats|sede|uffic|kontor|placerad|work from|remoto/i;

/** Places of work or residence that a sentence states. */
export function* statedInProse(block: Block, document: Document): Iterable<Match<Place>> {
  const { text } = block;
  if (!GATE.test(text)) return;
  const reading = { near: nearOf(document), prose: true };
  for (const { pattern, guarded } of CUES) {
    for (const cue of text.matchAll(pattern)) {
      // "our clients located in": somebody else's place
      if (guarded && OTHERS.test(cue[1] ?? '')) continue;
      yield* matchesOf(placesAfter(text, cue.index + cue[0].length, reading), block.span.start);
    }
  }
}

// "the Vienna office", "our Lisbon headquarters"
const OFFICE =
  /\b(?:from|in|at|to|out of|join|visit|into|near)\s(?:our|the|either the|one of our)\s(?:\p{Ll}[\p{Ll}-]+,?\s){0,3}(\p{Lu}[\p{L}.'’-]+(?:[ ,/]{1,2}(?:and |or )?\p{Lu}[\p{L}.'’-]+){0,4})[ -](?:office|offices|headquarters|hq|hub|campus|studio|site|location|team|based team)\b/gu;

/** "out of our Lisbon office". */
export function* namedOffice(block: Block, document: Document): Iterable<Match<Place>> {
  if (!/office|headquarters|hq|hub|campus|studio|site|location|team/i.test(block.text)) return;
  for (const office of block.text.matchAll(OFFICE)) {
    const name = office[1] ?? '';
    const at = office.index + office[0].indexOf(name, office[0].search(/\p{Lu}/u));
    yield* matchesOf(placesAfter(block.text, at, { near: nearOf(document), prose: true }), block.span.start);
  }
}

// "US-based applicants only", "U.S. residents only", "UK only"
const BASED =
  /(?<![\p{L}.])(\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2})[ -](?:based|residents?|citizens?)[ ,]{0,2}(?:candidates|applicants|only|preferred|contractors|engineers|developers|or)\b/gu;

/** "US-based candidates only". */
export function* basedCandidates(block: Block, document: Document): Iterable<Match<Place>> {
  if (!/based|resident/.test(block.text)) return;
  for (const based of block.text.matchAll(BASED))
    yield* matchesOf(
      placesAfter(`${based[1]} `, 0, { near: nearOf(document), prose: true }),
      block.span.start + based.index,
    );
}

// "authorized to work in the United States", "legally eligible to work in Canada", "right to work in the UK"
const AUTHORIZED =
  /\b(?:authori[sz](?:ed|ation)|eligib(?:le|ility)|right|legal(?:ly)?|permitted|entitled|allowed|permit|visa)\b[^.!?;\n]{0,50}?\bto (?:live and )?work\b[^.!?;\n]{0,60}?\s(?:in|within|for any (?:employer|US employer) in)\s/giu;

/** The country in which one must be allowed to work: the place of work follows. */
export function* authorizedIn(block: Block, document: Document): Iterable<Match<Place>> {
  if (!/work/.test(block.text)) return;
  for (const cue of block.text.matchAll(AUTHORIZED)) {
    const places = placesAfter(block.text, cue.index + cue[0].length, { near: nearOf(document), prose: true });
    yield* matchesOf(
      places.filter((place) => place.city === null && place.country !== null).slice(0, 3),
      block.span.start,
    );
  }
}
