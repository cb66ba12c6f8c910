import { isPlace } from '../../gazetteer/is-place.js';
import { oneOf } from '../../letters.js';
import { plain } from '../../locales/plain.js';
import { isCapital, isGenderAt, type Tokens } from './tokens.js';
import { isInner } from './words.js';

// "Lecturer in Nursing", "Professor of Botany": what is taught
const isTeacher = oneOf('lecturer professor reader teacher tutor fellow instructor demonstrator chair');
const isTaughtIn = oneOf('in of');
// "Elektroniker für Betriebstechnik": trades whose names go on so
const TRAINED_FOR =
  /(?:elektroniker|fachangestellter?|fachkraft|kaufmann|kauffrau|facharzt|mechatroniker|informatiker|mechaniker|fachfrau|fachmann|beauftragter?|arzt)(?:in|:in|\*in|\/in)?$/;
// "Chef de Partie", "Commis de Rang" in any language
const isKitchenRank = oneOf('chef commis chefs');
const isStation = oneOf('partie rang cuisine bar');

// "Auszubildenden (m/w/d) zum Tischler", "Azubi zur Fachkraft für Lagerlogistik"
const APPRENTICE = /^(?:auszubildende[nr]?|azubis?)(?:[/:*(].{1,4})?$/;
const isToBe = oneOf('zum zur als');
const MOST_TRADE = 3;
function withTrade(tokens: Tokens, to: number): number {
  let joint = to + 1;
  if (isGenderAt(tokens, joint)) joint = tokens(joint)?.text.startsWith('(') ? joint + 1 : to + 1;
  if (!isToBe(tokens(joint)?.lower ?? '')) return to;
  for (let i = joint + 1; i <= joint + MOST_TRADE && tokens(i)?.word; i++)
    if (tokens(i)?.noun === 2 && isCapital(tokens(i))) return withField(tokens, i);
  return to;
}

/** The last token of a title, with the field behind its noun that belongs to it in any language. */
export function withField(tokens: Tokens, to: number): number {
  const noun = plain(tokens(to)?.text ?? '');
  if (APPRENTICE.test(noun)) return withTrade(tokens, to);
  const [joint, first] = [tokens(to + 1)?.lower ?? '', tokens(to + 2)];
  if (!first?.word) return to;
  if (joint === 'de' && isKitchenRank(noun) && isStation(first.lower)) return to + 2;
  if (joint === 'für' && TRAINED_FOR.test(noun) && isCapital(first) && !isPlace(first.text, true)) return to + 2;
  if (!isTeacher(noun) || !isTaughtIn(joint) || !isCapital(first) || isPlace(first.text, true)) return to;
  let end = to + 2;
  for (let next = tokens(end + 1); next && end < to + 6; next = tokens(++end + 1)) {
    const joined = isInner(next.text) && isCapital(tokens(end + 2));
    if (!joined && !(next.word && isCapital(next))) break;
  }
  return end;
}

const isSpecial = oneOf('spécialisé spécialisée spécialisé(e)');
const isInField = oneOf('en dans sur');
/** Whether a title goes on: "éducateur spécialisé"; not "spécialisé en". */
export const isSpecialised = (tokens: Tokens, at: number): boolean =>
  isSpecial(tokens(at)?.lower ?? '') && !isInField(tokens(at + 1)?.lower ?? '');
