import type { Block, Document } from '../../document/document.js';
import type { FollowingRule, Match } from '../../extract/rule.js';
import { regex } from '../../regex.js';
import { nearOf } from './cue.js';
import { type Place, parsePlaces } from './place.js';
import { spell } from './spell.js';

const UPPER = 'A-ZÀ-ÖØ-ÞĄĆĘŁŃŚŹŻ';
const LETTERS = 'A-Za-zÀ-ÖØ-öø-žß';
const WORD = `[${UPPER}][${LETTERS}'’-]{2,30}`;
// "Mooshausen", "Saint-Moussy", "Lagoa das Flores", "MOOSHAUSEN"
const TOWN = `(${WORD}(?: (?:(?:de|del|do|da|dos|das|di|la|le|les|am|im|in|an der|DE|DEL|DO|DA|DOS|DAS|DI) )?${WORD}){0,2})`;

/** A kind of body by its language: what may stand before it where it opens a line, and its words around the town. */
const body = (lead: string, before: string, behind = ''): RegExp =>
  new RegExp(`^(?:(?:${lead}) )?(${before}${TOWN}${behind})(?![${LETTERS}])`);

/** What a municipality calls itself, by language. */
const BODIES: Readonly<Record<string, RegExp>> = {
  de: body(
    '[Dd]ie|[Bb]ei der|[Ff]ür die',
    '(?:Große Kreisstadt|Kreisstadt|Hansestadt|Landeshauptstadt|Stadtverwaltung|Stadt|STADT|(?:Markt|Samt|Verbands)gemeinde|Gemeindeverwaltung|Gemeinde|GEMEINDE) ',
  ),
  fr: body('[Ll]a|LA', "(?:[Cc]ommune|COMMUNE|[Mm]airie|MAIRIE|[Vv]ille|VILLE) (?:de |du |d['’]|DE |DU |D['’])"),
  es: body('[Ee]l|EL', '(?:(?:Excmo\\. )?Ayuntamiento|AYUNTAMIENTO) (?:de |del |DE |DEL )'),
  it: body('[Ii]l|IL', '(?:Comune|COMUNE) (?:di |DI )'),
  nl: body('[Vv]acature|VACATURE|[Bb]ij(?: de)?|[Dd]e', '(?:[Gg]emeente|GEMEENTE) '),
  pt: body(
    '[AO]',
    '(?:Prefeitura(?: Municipal)?|PREFEITURA(?: MUNICIPAL)?|Município|MUNICÍPIO|Câmara Municipal|CÂMARA MUNICIPAL) (?:de |do |da |DE |DO |DA )',
  ),
  pl: body('Wójt|Burmistrz|WÓJT', '(?:Urząd (?:Gminy|Miasta i Gminy|Miasta)|URZĄD (?:GMINY|MIASTA)|Gmin[ay]|GMINY) '),
  sv: body('[Hh]os|[Ii]', '', ' (?:kommun|KOMMUN)'),
};

/** What a line says that tells of a body that hires, in `plain()` form. */
const HIRES = regex()`
  \b(?:
    sucht|stellt|besetz[a-z]{1,3}|recrut[a-z]{1,4}|recherche|zoekt|vacature|convoca[a-z]*|selecciona|concorso|bando|
    seleziona|contrata|torna publico|oglasza|nabor|zatrudni|soker
  )\b
`;

/** A line with a body and no more than its head and its address beside it. */
const LONGEST_LINE = 60;
const CLOSED = /^(?: ?\([^()]{2,60}\))?(?:$|[,|] )/;
/** Blocks that open a posting. */
const OPENING = 20;

export interface Municipality {
  readonly block: Block;
  /** Offsets of the body and of its town in the block. */
  readonly at: number;
  readonly name: string;
  readonly town: string;
}

/** The municipalities that a posting names as one that hires: alone on a line, or at the start of a sentence that says so near the top. */
export function* municipalities({ blocks, language }: Document): Iterable<Municipality> {
  const pattern = BODIES[language?.slice(0, 2) ?? ''];
  if (!pattern) return;
  for (const block of blocks) {
    const { text, plain, index } = block;
    const found = pattern.exec(text);
    if (!found) continue;
    const [whole, name = '', town = ''] = found;
    const alone = text.length <= LONGEST_LINE && CLOSED.test(text.slice(whole.length)) && !block.bulleted;
    if (alone || (index < OPENING && HIRES.test(plain))) yield { block, at: whole.length - name.length, name, town };
  }
}

/** Countries that the word for a municipality tells, by language; elsewhere it is that of several. */
const COUNTRIES: Readonly<Record<string, string>> = { fr: 'FR', it: 'IT', pl: 'PL', sv: 'SE' };
const BRAZIL = /^prefeitura/i;

/** The country of a municipality whose town no list has; null where several countries have such. */
const countryOf = (name: string, language: string, near: readonly string[]): string | null => {
  if (BRAZIL.test(name)) return 'BR';
  const [only] = near;
  return COUNTRIES[language] ?? (near.length === 1 && only?.length === 2 ? only : null);
};

/** The town of a municipality that hires, where no other place is told. */
export const municipality: FollowingRule<Place> = {
  id: 'locations/municipality',
  strength: 'guessed',
  scope: 'found',
  *find(document, found): Iterable<Match<Place>> {
    if (found.length > 0) return;
    const near = nearOf(document);
    for (const { block, at, name, town } of municipalities(document)) {
      // "Lunds kommun"
      const genitive = document.language === 'sv' && town.endsWith('s');
      const known = (genitive ? [town, town.slice(0, -1)] : [town])
        .flatMap((one) => parsePlaces(one, { near, prose: true }))
        .find(({ city, country }) => city !== null && near.includes(country ?? ''));
      if (!known && genitive) continue;
      const { text, city, country } = known ?? {
        text: town,
        city: spell(town, null),
        country: countryOf(name, document.language ?? '', near),
      };
      const start = block.span.start + at + name.indexOf(town);
      yield {
        value: { city, region: null, country, text, start: 0, end: text.length, ambiguous: false },
        span: { start, end: start + text.length },
      };
      return;
    }
  },
};
