import type { Block, Document } from '../../document/document.js';
import type { Match } from '../../extract/rule.js';
import { matchesOf, nearOf, placesAfter } from './cue.js';
import type { Place } from './place.js';

// what has places of its own that are not those of the job: "we are based in", "clients located in", "headquartered in"
const OTHERS =
  /\b(?:we|we.re|our|company|companies|clients?|customers?|teams?|team members|colleagues|partners?|headquarter\w*|offices|organi[sz]ation|firm|startup|founded|investors?|users?|suppliers?|vendors?|stakeholders?|unternehmen|kunden|entreprise|société|clients|empresa|clientes|bedrijf|klanten|firma|azienda|clienti|founders?|communities|institution|university|college|not)\b/iu;

const SUBJECT =
  'role|position|job|opportunity|opening|vacancy|candidates?|applicants?|you|individual|person|internship|assignment|someone|incumbent|hire';

// "one of our talent hub countries (", "the following states: "
const AMONG =
  '(?:(?:any |one |any one |either )?(?:of )?(?:the |our |these |following |approved ){1,3}(?:[a-z]+ ){0,3}(?:countries|states|locations|regions|provinces|cities|hubs|markets|offices|areas|places)[ :(–-]{1,3})?';

interface Cue {
  readonly pattern: RegExp;
  /** Whether the words between subject and cue may spoil it. */
  readonly guarded?: boolean;
  /** Words in the cue that show it to be about something else. */
  readonly notIn?: RegExp;
}

const CUES: readonly Cue[] = [
  // "this role is based in", "candidates must reside in", "you can be located anywhere within the"
  {
    pattern: new RegExp(
      `\\b(?:${SUBJECT})\\b([^.!?;\\n]{0,60}?)\\b(?:based|located|situated|stationed|reside|residing|live|living|residents)\\s(?:remotely\\s|anywhere\\s|primarily\\s|full[- ]time\\s|in\\sone\\sof\\s|in\\sthe\\sfollowing\\s|either\\s){0,2}(?:in|within|at|out of|near|from|across|of|to)\\s(?:or (?:near|around) |and )?${AMONG}`,
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
      /\b(?:remote|remotely|telecommut\w+|work from home|from anywhere|any location|anywhere)\b([^.!?;\n]{0,30}?)\s\(?(?:within|in|across|from|throughout|anywhere in)\s(?:any(?:where)?(?: location| state| part| city)?(?: of| in| within)?\s)?/giu,
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
    notIn:
      /\b(?:summit|training|onboarding|retreats?|events?|interviews?|meetings?|customers|clients|visit|travel\w*|offices (?:in|at|near)|teams?|we work|employees|primarily)\b/iu,
  },
  // "in one of our offices in", "from one of our locations in"
  {
    pattern:
      /\b(?:in|from|at|out of) (?:one|either|any) of our (?:\p{L}+ ){0,2}(?:offices|locations|hubs|sites|studios)()\s(?:in|at|:)\s/giu,
  },
  // "innerhalb Deutschlands", "von ganz Deutschland aus"
  { pattern: /\b(?:von ganz|aus ganz|innerhalb|in einer anderen Stadt innerhalb)()\s(?:von\s)?/giu },
  // "Arbeitsplatz in", "Büro in", "am Standort", "unserer Niederlassung in"
  {
    pattern:
      /\b(?:am|an unserem|unserem|unseren|unsere[rnm]?|an den|im|vom|in der)\s(?:\p{L}+ ){0,2}(?:Standort(?:en)?|Büros?|Niederlassung|Office|Werk)()\s(?:in\s|im\s|Raum\s)?/gu,
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
      /\b(?:puesto|posición|vacante|trabajo|oferta|residir|residencia|residentes?|vivir|presencial|h[ií]brido|vaga|cargo|trabalho|residente|remoto desde|100% remoto|nuestras? oficinas?|nosso escrit[oó]rio)\b([^.!?;\n]{0,40}?)\s(?:en|de|em|no|na|desde)\s/giu,
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

// "if you", "unless the candidate", "not available to applicants", "for candidates" of one place among several
const CONDITION =
  /\b(?:if|unless|whether|where|when|not|unable|cannot|except|excluding|for|our|made up of|as an?)(?: [\p{L}’']+){0,3}\s*$/iu;
// what follows in a privacy or pay notice
const NOTICE =
  /^[^.!?]{0,60}\b(?:notice|privacy|rights|may visit|pay range|salary range|base salary|compensation|is \$|only apply|will not be|are not eligible)\b/iu;

/** Places of work or residence that a sentence states. */
export function* statedInProse(block: Block, document: Document): Iterable<Match<Place>> {
  const { text } = block;
  if (!GATE.test(text)) return;
  const reading = { near: nearOf(document), prose: true };
  for (const { pattern, guarded, notIn } of CUES) {
    for (const cue of text.matchAll(pattern)) {
      // "our clients located in": somebody else's place
      if (guarded && OTHERS.test(cue[1] ?? '')) continue;
      if (notIn?.test(cue[0])) continue;
      // "if you are located in", "candidates residing in ... may read our notice"
      const end = cue.index + cue[0].length;
      if (CONDITION.test(text.slice(Math.max(0, cue.index - 40), cue.index)) || NOTICE.test(text.slice(end, end + 80)))
        continue;
      yield* matchesOf(placesAfter(text, end, reading), block.span.start);
    }
  }
}

// "the Vienna office", "our Lisbon headquarters"
const OFFICE =
  /\b(?:from|in|at|to|out of|join|visit|into|near)\s(?:our|the|either the|one of our)\s(?:\p{Ll}[\p{Ll}-]+,?\s){0,3}(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2})[ -](?:office|headquarters|hq|hub|campus|studio|site|location)\b/gu;

// "The Novato team is looking for", "Our Lisbon office is hiring"
const HIRING =
  /(?:^|[.!?]\s)(?:The|Our) (\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}) (?:office|team|studio|site|branch) (?:is|are) (?:currently |now |actively )?(?:looking|seeking|hiring|recruiting|searching)\b/gu;

/** "out of our Lisbon office". */
export function* namedOffice(block: Block, document: Document): Iterable<Match<Place>> {
  if (!/office|headquarters|hq|hub|campus|studio|site|location|team/i.test(block.text)) return;
  for (const office of [...block.text.matchAll(OFFICE), ...block.text.matchAll(HIRING)]) {
    const name = office[1] ?? '';
    const at = office.index + office[0].indexOf(name, office[0].search(/\p{Lu}/u));
    yield* matchesOf(placesAfter(block.text, at, { near: nearOf(document), prose: true }), block.span.start);
  }
}

// "US-based applicants only", "U.S. residents only", "UK only"
const BASED =
  /(?<![\p{L}.])(\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2})[ -](?:based|residents?|candidates|applicants)(?: (?:candidates|applicants|residents|employees|contractors))?,? (?:only|preferred)\b|(?<=(?:must be|be|only|open to|seeking|for) (?:an? )?)(\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2})-based\b/gu;

/** "US-based candidates only". */
export function* basedCandidates(block: Block, document: Document): Iterable<Match<Place>> {
  if (!/based|resident/.test(block.text)) return;
  for (const based of block.text.matchAll(BASED))
    yield* matchesOf(
      placesAfter(`${based[1] ?? based[2]} `, 0, { near: nearOf(document), prose: true }),
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
