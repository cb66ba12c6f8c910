/** A function word comes about once in 12 letters of prose in an alphabet, once in 4 signs of Chinese, Japanese or Korean. */
const LETTERS_A_WORD = 12;
const SIGNS_A_WORD = 4;
/** So much of a text is looked at for the letters that part languages of one script. */
const MOST_UNITS = 5600;

/** Letters seen of the scripts that tell their language (or a few). */
export interface Scripts {
  cyrillic: number;
  greek: number;
  hebrew: number;
  arabic: number;
  thai: number;
  devanagari: number;
  kana: number;
  hangul: number;
  han: number;
}

/** No letters yet. */
export const noScripts = (): Scripts => ({
  cyrillic: 0,
  greek: 0,
  hebrew: 0,
  arabic: 0,
  thai: 0,
  devanagari: 0,
  kana: 0,
  hangul: 0,
  han: 0,
});

export function countScript(code: number, scripts: Scripts): void {
  if (code < 0x400) {
    scripts.greek++;
  } else if (code < 0x530) scripts.cyrillic++;
  else if (code >= 0x5d0 && code < 0x5f0) scripts.hebrew++;
  else if (code >= 0x600 && code < 0x780) scripts.arabic++;
  else if (code >= 0x900 && code < 0x980) scripts.devanagari++;
  else if (code >= 0xe00 && code < 0xe80) scripts.thai++;
  else if (code >= 0x3040 && code < 0x3100) scripts.kana++;
  else if (code >= 0x3400 && code < 0xa000) scripts.han++;
  else if (code >= 0xac00 && code < 0xd7b0) scripts.hangul++;
}

export function strongestScript(scripts: Scripts): { name: keyof Scripts | 'cjk'; score: number } {
  let name: keyof Scripts | 'cjk' = 'cjk';
  let score = (scripts.kana + scripts.hangul + scripts.han) / SIGNS_A_WORD;
  for (const alphabet of ['cyrillic', 'greek', 'hebrew', 'arabic', 'thai', 'devanagari'] as const) {
    const own = scripts[alphabet] / LETTERS_A_WORD;
    if (own > score) {
      name = alphabet;
      score = own;
    }
  }
  return { name, score };
}

// letters that Ukrainian has and Russian has not
const UKRAINIAN = /[іїєґІЇЄҐ]/g;
// letters that Serbian has and the others have not
const SERBIAN = /[ђћљњџјЂЋЉЊЏЈ]/g;
// letters that Russian has and neither Ukrainian nor Bulgarian has
const RUSSIAN = /[ыэёЫЭЁ]/g;
// letters that Persian has and Arabic has not
const PERSIAN = /[پچژگ]/g;

export function languageOfScript(name: keyof Scripts | 'cjk', scripts: Scripts, text: string): string | null {
  switch (name) {
    case 'cjk':
      if (scripts.hangul > scripts.kana && scripts.hangul > scripts.han / 4) return 'ko';
      return scripts.kana * 10 > scripts.han ? 'ja' : 'zh';
    case 'cyrillic': {
      const sample = text.slice(0, MOST_UNITS);
      const ukrainian = sample.match(UKRAINIAN)?.length ?? 0;
      const russian = sample.match(RUSSIAN)?.length ?? 0;
      if ((sample.match(SERBIAN)?.length ?? 0) > russian + ukrainian) return 'sr';
      if (ukrainian > russian) return 'uk';
      return russian === 0 && sample.includes('ъ') ? 'bg' : 'ru';
    }
    case 'greek':
      return 'el';
    case 'hebrew':
      return 'he';
    case 'arabic':
      return (text.slice(0, MOST_UNITS).match(PERSIAN)?.length ?? 0) * 100 > scripts.arabic ? 'fa' : 'ar';
    case 'thai':
      return 'th';
    case 'devanagari':
      return 'hi';
    default:
      return null;
  }
}
