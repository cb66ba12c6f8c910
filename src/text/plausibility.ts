import { regex } from '../regex.js';

/** Letters beyond ASCII of the languages that legacy code pages were made for; small ones, their capitals count too. */
const ALPHABETS: readonly string[] = [
  'äöüß',
  'àâæçéèêëîïôœùûüÿ',
  'áéíóúñü',
  'áâãàçéêíóôõú',
  'àèéìíòóù',
  'ëéèïöü',
  'åäöé',
  'æøåé',
  'áéíóúýþæöð',
  'ąćęłńóśźż',
  'áčďéěíňóřšťúůýž',
  'áäčďéíĺľňóôŕšťúýž',
  'áéíóöőúüű',
  'ăâîșțşţ',
  'čćđšž',
  'âçğıöşüi̇',
  'ąčęėįšųūž',
  'āčēģīķļņšūž',
  'äõöüšž',
  'абвгдежзийклмнопрстуфхцчшщъыьэюяё',
  'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
  'αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋΐΰ',
];

/** Han characters that most texts are made of, simplified, traditional and as Japanese postings have them. */
const HAN =
  '的一是不了在人有我他这個个们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于於着著下自之年过過发發后後作里用道行所家种種事成方多经經么去法学學如都同现現当當没動动面起看定天分还進进好小部其些主样樣理心本前开開但因只从從想实實日者意无無力与與长長机機十民第公此已工使情明性知全三又关關点點正业業外将將两間间由问問最重并物手应應向头文体體相见被利等产產或新制身加月话合回特代内信表化给位次度任常先海通教提立及比员員解水名处各入几口条平系气题活更别变四总電电数數安少报報才结受目量再建务務做接必场場件计計管期市直资資金指许统区區保至形社空决治展科司五基书非则達达光放强即且权完设設式色路记記南品住告类求据程程北边该交规取格望术術领共确传師师观今切院让识带导運运責责任職职位験験経須募集給与応休勤';
// Syllables of which Korean is mostly made
const HANGUL =
  '이다는의에을를고하기지로사자한가시인어대도서일수정해있등및원업무회스나과여모할력니용발경영안관리습공제및부전장동소보상트아';

const EAST_ASIAN = new Set(HAN + HANGUL);
const ODD = regex()`
  [\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffd\ue000-\uf8ff\uff66-\uff9f\u2500-\u25a0¤¦¨¬¯´¸√≈∆∫∂∑∏∞≤≥≠≡∩⌠⌡⌐₧◊∙ⁿ˙˚˝˛ˇ˘¼½¾¹³ªþÞÐðµ¶±×÷]
`;
const BEYOND = /[^\x00-\x7f]/g;

/** How much a decoded text looks like writing, a byte beyond ASCII on the average; 1 and more is good, 0 and less is none. */
export function plausibility(text: string, bytes: number): number {
  if (bytes === 0) return 0;
  // In English a letter with an accent is rare, marks are not.
  const weight = (text.slice(0, SAMPLE).match(ENGLISH)?.length ?? 0) * 16 > text.slice(0, SAMPLE).length / 6 ? 0.8 : 2;
  const letters = new Map<string, number>();
  let score = 0;
  let cased = 0;
  BEYOND.lastIndex = 0;
  for (let found = BEYOND.exec(text); found; found = BEYOND.exec(text)) {
    const character = found[0];
    const unit = character.charCodeAt(0);
    const before = text.charAt(found.index - 1);
    const after = text.charAt(found.index + 1);
    if (unit >= 0x2e80 || unit === 0xfffd) {
      score += isStray(before, after) ? -4 : eastAsian(character, unit);
      continue;
    }
    if (ODD.test(character)) {
      score -= isLetter(before) || isLetter(after) ? 3 : unit < 0xa0 ? 6 : 1;
      continue;
    }
    if (!isLetter(character)) {
      score += mark(character, before, after, text.slice(found.index + 1, found.index + 4));
      continue;
    }
    cased++;
    const small = character.toLowerCase();
    letters.set(small, (letters.get(small) ?? 0) + 1);
    score += standing(character, small, before, after);
  }
  // Letters of one language belong together.
  const most = cased === 0 ? 0 : Math.max(...ALPHABETS.map((alphabet) => covered(letters, alphabet)));
  return (score + weight * most - 1.5 * (cased - most)) / bytes;
}

const SAMPLE = 4000;
const ENGLISH = /\b(?:the|and|of|to|with|for|our|your|you|in|is|are|we|will)\b/gi;
// An English ending: s, re, ll
const ENDING = /^(?:[sdtm]|re|ve|ll)(?![a-z])/i;
// Words of one letter
const WORDS = new Set('àéèóyúíáêôâåöÀÉÈÓÁÍÅÖиасвокуяіжзбїйИАСВОКУЯІЗЇ');

// What stands beside a word: no figure and no price
const APART = /^[^\d$€£%]?$/;

const isAsciiLetter = (character: string): boolean => /[A-Za-z]/.test(character);

/** A character of East Asia touches a Latin letter and none of its own kind: `caf茅`, `걶Le`. */
function isStray(before: string, after: string): boolean {
  const alone = !/[\u2e80-\uffff]/.test(before) && !/[\u2e80-\uffff]/.test(after);
  return alone && (isAsciiLetter(before) || isAsciiLetter(after));
}

const isLetter = (character: string): boolean =>
  character !== '' && character.toLowerCase() !== character.toUpperCase();

function covered(letters: ReadonlyMap<string, number>, alphabet: string): number {
  let sum = 0;
  for (const [letter, count] of letters) if (alphabet.includes(letter)) sum += count;
  return sum;
}

function eastAsian(character: string, unit: number): number {
  if (unit === 0xfffd) return -8;
  if (unit >= 0xe000 && unit < 0xf900) return -8;
  if (unit >= 0xff61 && unit < 0xffa0) return -6;
  if (unit >= 0x3000 && unit < 0x3100) return 4;
  if (unit >= 0xff00) return 3;
  return EAST_ASIAN.has(character) ? 5 : 1;
}

/** A letter among others: of one alphabet with them, and no capital behind a small one. */
function standing(character: string, small: string, before: string, after: string): number {
  let score = 0;
  for (const neighbour of [before, after]) {
    if (!isLetter(neighbour)) continue;
    if (script(neighbour) !== script(character)) score -= 3;
  }
  if (!isLetter(before) && !isLetter(after) && !(WORDS.has(character) && APART.test(before) && APART.test(after)))
    score -= 2;
  const capital = character !== small;
  // `Note:áMust`
  if (!capital && isLetter(after) && after !== after.toLowerCase()) score -= 2;
  if (capital && isLetter(before) && before === before.toLowerCase()) score -= 3;
  return capital && isLetter(after) && after === after.toLowerCase() && isLetter(before) ? score - 1 : score;
}

const script = (character: string): number => {
  const unit = character.charCodeAt(0);
  return unit < 0x370 ? 0 : unit < 0x400 ? 1 : 2;
};

/** Quotes, dashes, bullets and signs where they belong. */
function mark(character: string, before: string, after: string, rest: string): number {
  const word = isLetter(before) || /\d/.test(before);
  const next = isLetter(after) || /\d/.test(after);
  switch (character) {
    case '’':
      return !word ? -0.5 : ENDING.test(rest) ? 3.5 : 2;
    case '“':
    case '„':
    case '‘':
    case '«':
    case '¿':
    case '¡':
      return word ? -2 : 1.5;
    case '”':
    case '»':
      return next ? -1 : 1.5;
    case '–':
    case '—':
      return word !== next ? 0 : before === ' ' && after === ' ' ? 3 : 1.5;
    case '•':
    case '·':
    case '●':
      return (before === '\n' || before === ' ' || before === '') && /\s/.test(after) ? 3 : word && next ? -0.5 : 1;
    case '\u00a0':
      return 1.2;
    case '→':
      return 1.5;
    case '…':
    case '™':
    case '®':
    case '°':
    case '²':
    case 'º':
      return word || !next ? 1 : -1;
    case '€':
    case '£':
    case '©':
    case '§':
      return isLetter(before) && isLetter(after) ? -2 : 1;
    default:
      return word && next ? -2 : -0.5;
  }
}
