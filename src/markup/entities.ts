import { NAMED as WESTERN } from '../text/entities.js';

// letters of Central Europe, in pairs of name and letter
const CENTRAL =
  'Aogon Ą aogon ą Cacute Ć cacute ć Eogon Ę eogon ę Lstrok Ł lstrok ł Nacute Ń nacute ń Sacute Ś sacute ś Zacute Ź zacute ź Zdot Ż zdot ż Ccaron Č ccaron č Dcaron Ď dcaron ď Ecaron Ě ecaron ě Ncaron Ň ncaron ň Rcaron Ř rcaron ř Tcaron Ť tcaron ť Uring Ů uring ů Zcaron Ž zcaron ž Odblac Ő odblac ő Udblac Ű udblac ű';
const SIGNS =
  'rarr → larr ← check ✓ minus − hyphen ‐ num # lpar ( rpar ) lsqb [ rsqb ] comma , period . colon : semi ; sol / quest ? excl ! commat @ percnt % plus + equals = dollar $ lowbar _ ast *';

function* pairs(list: string): Generator<[string, string]> {
  const words = list.split(' ');
  for (let n = 0; n + 1 < words.length; n += 2) yield [words[n] as string, words[n + 1] as string];
}

/** Named character references of windows-1252, of Central Europe and of signs; the rest of the HTML list is left as it stands. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ...WESTERN,
  ...pairs(CENTRAL),
  ...pairs(SIGNS),
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ensp', ' '],
  ['emsp', ' '],
  ['thinsp', ' '],
  ['shy', ''],
  ['zwnj', ''],
  ['zwj', ''],
]);

/** The character that `&body;` stands for (HTML's numeric and common named references), or null. */
export function decodeEntity(body: string): string | null {
  if (body[0] !== '#') return NAMED.get(body) ?? null;
  const code = body[1] === 'x' || body[1] === 'X' ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1));
  if (!(code >= 32 && code <= 0x10ffff) || (code >= 0xd800 && code <= 0xdfff)) return null;
  return code === 0xa0 ? ' ' : String.fromCodePoint(code);
}
