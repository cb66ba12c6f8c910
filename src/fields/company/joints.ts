import { oneOf } from '../../letters.js';
import { regex } from '../../regex.js';
import { isPartOf } from './parts.js';

/*
 * Small words inside names.
 */

const isJoint = oneOf('of for the & + de du des da do di del dei to');
const isArticle = oneOf('la las los les el il lo die das den');
// "Team per la Crescita", "Verein für Brot": what bodies are for belongs to their names
const isFor = oneOf('per für para pour voor för');
const BODY =
  /^(?:L['’])?(?:Team|Agen(?:zia|cia|ce|tur)|I(?:stituto|nstitut[eo]?|nstituut)|Centr[eo]|Zentrum|Fonda(?:zione|tion)|Fundaci[óo]n?|Fundação|A(?:ssociazione|ssociation|sociación|ssociação)|Consorzio|Comit(?:ato|é)|Ente|Verein(?:igung)?|Verband|Stift(?:ung|elsen)|Stichting|Vereniging|Gesellschaft|(?:Bundes|Landes)?[Aa]mt|Bund|Förening(?:en)?)$/;
/** Whether the word of a text from `next` to `space` may stand inside the name from `at` to `end`, as the `n`th small word behind it: a joint or an article behind one. */
export const joins = (text: string, at: number, end: number, next: number, space: number, n: number): boolean => {
  const word = text.slice(next, space);
  if (isJoint(word)) return true;
  if (n === 0 && isOwned(word)) return isPartOf(text.slice(at, end), text.slice(space + 1, space + 40));
  if (n === 0 && isAnd(word)) return OF_BODY.test(text.slice(at, end));
  return n === 0
    ? isFor(word) && BODY.test(text.slice(at, end))
    : isArticle(word) && INTO.test(text.slice(next - 5, next));
};

// "Center for Grain and Flour", "Amt für Brot und Korn": what a body is of or for goes on
const isAnd = oneOf('and und et y e och en og i');
const OF_BODY = regex()`
  (?:^|\s)(?:
    School|College|Academy|Institute|Association|Society|Guild|Federation|Council|Cent(?:re|er)|Network|Union|Foundation|Trust|
    League|Chamber|Department|Ministry|Office|Bureau|Commission|Faculty|Division|Museum|Laboratory|Agency|Authority|
    Institut[eo]?t?|Zentrum|Ministerium|Verein|Verband|Gesellschaft|Stiftung|Fakultät|[A-ZÄÖÜ]?[a-zß-ü]{0,20}[Aa]mt|
    Instituto|Centro|Ministerio|Ministério|Asociación|Associação|Fundación|Fundação|Sociedad|Facultad|
    Centre|Ministère|Association|Fondation|Société|Agence|Istituto|Ministero|Associazione|Fondazione|Stichting|
    Vereniging|Instituut|Centrum|Förening(?:en)?|Stiftelsen|Institutet
  )\ (?:of|for|für|de|del|do|da|di|per|para|pour|voor|för)\ (?:la\ |los\ |las\ |the\ )?[A-ZÀ-ÞĀ-ſ]
`;

// "Fachdienst Brot der Universitätsstadt Lerchenau": the whole, whose name follows
const isOwned = oneOf('der des');
/** Whether what a small word joins is only told by what stands before it. */
export const isLoose = (word: string): boolean => isAnd(word) || isOwned(word);

// what articles inside names stand behind
const INTO = /(?:de|per|für|para|pour|voor|för) $/;

/** The same of a word alone, whatever stands before the units before it. */
export const mayJoin = (word: string, before: string): boolean =>
  isJoint(word) || isLoose(word) || isFor(word) || (isArticle(word) && INTO.test(before));
