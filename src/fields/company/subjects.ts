import type { Block, Document } from '../../document/document.js';
import type { Match, Strength } from '../../extract/rule.js';
import { isPlace } from '../../gazetteer/is-place.js';
import { regex } from '../../regex.js';
import { isOrganisationAbroad, OF_SORT, saysAbroad } from './abroad.js';
import { articleOf } from './article.js';
import * as cue from './cues.js';
import { headLength } from './head.js';
import { LAST_BLOCK, matches, nameAt, named, type RawCompany } from './mention.js';
import { comesAgain, nameUpTo, standsTimes, standsWithin } from './scan.js';

/** Units behind a verb within which it is clear what it says. */
const REST = 60;

/** Units behind a name within which it is clear what it is. */
const DESCRIPTION = 120;

// "FINANCE OFFICER – LEEDS The Shire of Lark": the sentence begins behind words in capitals
const BEHIND_HEADLINE = /$(?<=[A-Z]{2}[^A-Za-z.]{1,3}[A-Z]{2,20}[^A-Za-z.]{1,3}(?:The )?)/;
// any word has a capital at the start of a sentence, but not two, nor inside
export const SURE_NAME = /[ .&\d]|[a-zß-ÿ][A-Z]|^[A-ZÀ-Þ]{2}/;
// "Le CAL - Comité des Alouettes est": what the initials stand for
const INITIALS_BEFORE = /(?:^|[.!?:;]\s{1,3})(?:(?:The|Die|Der|Das|Le|La|Les|El|Il|De|Het) |L['’])?[A-Z]{2,7} [-–—] $/;
/** Units before a name within which its sentence begins. */
const LEAD = 100;

const isAbroad = ({ language }: Document): boolean => language !== 'en' && language !== null;

const POSSESSIVE = /['’]s?$/;
const ARTICLE = /^[AO] [A-ZÀ-Þ]/;
const IN_PLACE =
  /\b(?:(?:situated|located|based|operating|offices?|branch|depot|store|plant|headquartered) at|in|near|outside) $/;
const PLACED = / (?:in|at|à|en|em|a|te|w|i)(?: downtown)? $/;
const OF_KIND = / (?:d[aeiou]|d['’]|del|della|dei|des|von|van) ?$/;
const GERUND = /ing$/;
// "Example Consultants", with "is" behind it one name
const PLURAL = /^(?!Senior|Junior|Lead|Our|The)\S+ .*[a-z]s$/;
// "Zur Einstellung ist ein Zeugnis vorzulegen", "Bij indiensttreding is een VOG vereist": no subject, though nouns have capitals
const PREPOSED = regex()`
  ^(?:
    Zur|Zum|Zu|Für|Mit|Nach|Bei|Beim|Als|Aus|Ohne|Während|Im|Am|An|Auf|Vor|Von|Durch|Über|Unter|Je|Nebst|Neben|Seit|
    Bij|Voor|Met|Na|Tijdens|Op|Naar|Aan|Onder|Vanaf
  )\s
`;
// "Die Nachfrage wächst und wir suchen": any noun
const GROWS = /^wächst/;
const ANY_NOUN = /^(?:Das|Der|Die) \S+$/;

// legal forms in small letters
const SMALL_FORM = / (?:inc|ltd|plc|lt[ée]e|srls?|snc|sarl)(?![a-zß-ÿ])/g;
const withForms = new WeakMap<Document, boolean>();
const hasForms = (document: Document): boolean => {
  const known = withForms.get(document);
  if (known !== undefined) return known;
  const has = document.text.search(SMALL_FORM) >= 0;
  withForms.set(document, has);
  return has;
};

/** The text with such forms in capitals, since the patterns look for these; offsets stay. */
const raised = (text: string, document: Document): string =>
  hasForms(document) ? text.replace(SMALL_FORM, (form) => form.toUpperCase()) : text;

// "La société ", "L'asbl ", "Votre agence ", "La empresa ": what says before a name that an employer is called so
const KIND = regex()`
  (?:^|[.!?:;•*\n] {0,3}|, )
  (?:[Ll]['’]|(?:[LN][ae]s?|Notre|Votre|El|Nuestra|Nuestro|Restaurant) )?
  (?:
    entreprise|société|asbl|ASBL|association|agence|cabinet|restaurant|boulangerie|boucherie|garage|groupe|clinique|
    fondation|crèche|coopérative|start-?up|PME|enseigne|hôtel|brasserie|pharmacie|étude|maison|menuiserie|
    empresa|compañía|firma|tienda|cadena|asociación|fundación|clínica|agencia|constructora|consultora|cooperativa|
    restaurante|residencia|hospital|colegio|panadería|farmacia
  )
  (?: (?!d[eiu]|à|en|y|et|con|para|pour)[a-zà-ÿ-]{3,}){0,1} $
`;

// "hospitalier d'Alouette"
const ELIDED = /\sd['’](?=[A-ZÀ-Þ][^\s.,;:!?]{1,30}$)/;
/** The name of one word behind an elision. */
function elided(text: string, at: number): ReturnType<typeof nameUpTo> {
  const from = Math.max(0, at - 40);
  const m = ELIDED.exec(text.slice(from, at));
  if (!m) return null;
  const start = from + m.index + m[0].length;
  return headLength(text, start) > 0 ? { name: text.slice(start, at), start, apposed: false } : null;
}

/** The name right before a verb, with what says what the body is. */
function subjectAt(text: string, at: number, document: Document, hires: boolean) {
  const subject = nameUpTo(text, at, isAbroad(document)) ?? elided(text, at);
  const head = subject && hires && isAbroad(document) ? headLength(text, subject.start) : 0;
  if (!subject || head === 0) return subject && { ...subject, headed: false };
  const start = subject.start - head;
  return { ...subject, name: text.slice(start, subject.start + subject.name.length), start, headed: true };
}

/** The names that are subjects of a pattern's verbs; `says` reads on from the verb; `ofThings`: of what is said to be a product, else of others. */
export function* subjects(
  block: Block,
  document: Document,
  pattern: RegExp,
  strength: Strength,
  says?: (rest: string) => boolean,
  ofThings = false,
): Generator<Match<RawCompany>> {
  if (block.index > LAST_BLOCK) return;
  for (const match of matches(raised(block.text, document), pattern)) {
    const { kind: itsKind } = match.groups ?? {};
    const [whole, word = ''] = match;
    const verb = (itsKind === undefined ? match[2] : match[3]) ?? '';
    const end = match.index + whole.length;
    const verbAt = match.index + word.length + (itsKind ?? '').length;
    const said = block.text.slice(verbAt, verbAt + DESCRIPTION).trimStart();
    if (says ? !says(block.text.slice(end - verb.length, end + REST)) : cue.PRODUCT.test(said) !== ofThings) continue;
    if (cue.MEASURE.test(said)) continue;
    let at = match.index + word.length;
    if (word.endsWith(',')) at--;
    at -= POSSESSIVE.exec(block.text.slice(match.index, at))?.[0].length ?? 0;
    const subject = subjectAt(block.text, at, document, says !== undefined);
    if (!subject || (document.language !== 'en' && PREPOSED.test(subject.name))) continue;
    if (GROWS.test(said) && ANY_NOUN.test(subject.name)) continue;
    // "A Acme está contratando"
    const isArticle = document.language?.startsWith('pt') && ARTICLE.test(subject.name);
    const isSorted = itsKind && subject.name.startsWith('The ');
    const article = isArticle ? 2 : isSorted ? 4 : articleOf(document.text, subject.name);
    const name = subject.name.slice(article);
    const start = subject.start + article;
    const lead = block.text.slice(Math.max(0, subject.start - LEAD), subject.start);
    const kind = says !== undefined && lead.endsWith(' ') && isAbroad(document) && KIND.test(lead);
    const starts =
      kind ||
      subject.headed ||
      INITIALS_BEFORE.test(lead) ||
      cue.SENTENCE_START.test(lead) ||
      BEHIND_HEADLINE.test(lead) ||
      OF_SORT.test(lead);
    // a lone word at the start of a sentence must come again within one
    const lone =
      !kind &&
      !SURE_NAME.test(name) &&
      !(says && starts && subject.apposed) &&
      !cue.SURELY.test(says ? block.text.slice(match.index, end + REST) : whole) &&
      !(starts && !GERUND.test(name) && (cue.ORGANISATION.test(said) || isOrganisationAbroad(said))) &&
      !(starts && says === saysAbroad);
    if (lone && !standsWithin(document.text, name) && !comesAgain(document.text, name)) continue;
    // "The Italian restaurant is hiring"
    const isNamed = SURE_NAME.test(name) || comesAgain(document.text, name);
    if (itsKind && (!starts || !isNamed || cue.ANY_ONE.test(subject.name))) continue;
    // "Our firm, situated in Springfield, has a vacancy", "A school in Leeds is seeking": a place
    if (!starts && IN_PLACE.test(block.text.slice(Math.max(0, start - 24), start))) continue;
    // "The bakery in downtown Leeds is seeking"
    if (!starts && PLACED.test(block.text.slice(Math.max(0, start - 16), start)) && isPlace(name, true)) continue;
    // "Join the bakers of the coast, Lark Ovens te invita a"
    const invites = says === saysAbroad && SURE_NAME.test(name) && block.text.startsWith(', ', start - 2);
    if (!starts && !invites && !standsTimes(document.text, name, 2)) continue;
    // "Empresa de Seguridad busca": a kind of company
    if (!starts && !SURE_NAME.test(name) && OF_KIND.test(block.text.slice(Math.max(0, start - 8), start))) continue;
    const found = nameAt(block, start, name, starts ? strength : 'guessed');
    yield named(found, starts && PLURAL.test(name) && cue.OF_ONE.test(said));
  }
}
