import { oneOf } from '../../letters.js';

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
  return n === 0
    ? isFor(word) && BODY.test(text.slice(at, end))
    : isArticle(word) && INTO.test(text.slice(next - 5, next));
};

// what articles inside names stand behind
const INTO = /(?:de|per|für|para|pour|voor|för) $/;

/** The same of a word alone, whatever stands before the units before it. */
export const mayJoin = (word: string, before: string): boolean =>
  isJoint(word) || isFor(word) || (isArticle(word) && INTO.test(before));
