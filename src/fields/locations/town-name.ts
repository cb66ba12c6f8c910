import { someMatch } from '../../locales/matches.js';
import { plain } from '../../locales/plain.js';
import { isLetter, isUpper } from './letters.js';

/** Small words in names of towns. */
const PARTICLES =
  ' das des dis dos dus da de di do du del der van den la le les sur sous en aan im am an bei upon on y ';
const MOST_WORDS = 6;
// "'s-Hertogenbosch", "'t Zand"
const ARTICLE = /^['’](?:s-|t )/;
const APOSTROPHES = "'’";

const isNameWord = (word: string): boolean => {
  // "L'Aquila", "d'Azur"
  const at = APOSTROPHES.includes(word.charAt(1)) && (word[0] === 'd' || word[0] === 'l') ? 2 : 0;
  if (!isUpper(word.charCodeAt(at))) return false;
  for (let i = at; i < word.length; i++)
    if (!isLetter(word.charCodeAt(i)) && !"'’.-".includes(word.charAt(i))) return false;
  return true;
};

/** Whether a text may be a town that is not in the gazetteer: "Saint-Antonin-sur-Bayon", "Malton". */
export const isTown = (text: string): boolean => {
  const words = text.replace(ARTICLE, '').split(' ');
  if (words.length > MOST_WORDS || !isUpper((words[0] ?? '').charCodeAt(0))) return false;
  return words.every((word) => isNameWord(word) || (word !== '' && PARTICLES.includes(` ${word} `)));
};

/** Words that names of towns do not hold: "Engineer, Canada", "East Coast, US". */
const NO_TOWN =
  '|sea|ship|vessel|offshore|remote|hybrid|office|engineer|engineers|engineering|developer|manager|analyst|consultant|designer|architect|specialist|director|lead|senior|junior|team|time|coast|zone|zones|timezone|timezones|anywhere|world|us|usa|eastern|central|pacific|mountain|est|pst|cst|mst|cet|gmt|utc|full|part|contract|permanent|inc|llc|ltd|gmbh|company|group|sales|marketing|support|based|level|job|work|home|salary|multiple|various|location|locations|region|area|headquarters|hq|building|floor|room|hall|airport|courthouse|plaza|suite|street|st|avenue|ave|road|rd|campus|university|college|hospital|school|center|centre|department|services|county|province|state|states|all|other|tbd|flexible|pvt|software|data|product|business|technology|global|international|national|corporate|division|experience|equity|diversity|inclusion|benefits|pay|apply|position|status|type|schedule|shift|eligible|required|authorized|citizen|citizens|resident|residents|';

const WORD = /[a-z]+/g;

/** Whether a name holds a word that names of towns do not hold. */
export const isOther = (name: string): boolean =>
  someMatch(plain(name), WORD, ([word]) => NO_TOWN.includes(`|${word}|`));
