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
/** Whether a word may stand inside a name as its `n`th small word behind `name`, a joint or an article behind one; `before`: the units before it. */
export const joins = (word: string, n: number, name: string, before: string): boolean =>
  isJoint(word) ||
  (n === 0 && isFor(word) && BODY.test(name)) ||
  (n > 0 && isArticle(word) && (before.endsWith('de ') || INTO.test(before)));

// what articles inside names stand behind
const INTO = /(?:de|per|für|para|pour|voor|för) $/;

/** The same of a word alone, whatever stands before the units before it. */
export const mayJoin = (word: string, before: string): boolean =>
  isJoint(word) || isFor(word) || (isArticle(word) && INTO.test(before));
