import { isFrame, URL_LINE } from '../../document/around/frame.js';
import type { Document } from '../../document/document.js';
import type { DocumentRule } from '../../extract/rule.js';
import { plain } from '../../locales/plain.js';
import { regex } from '../../regex.js';
import { firstLine } from './parts.js';
import type { RawTitle } from './prose.js';
import { isListed, isNamedAgain } from './top.js';

/*
 * German titles that name no person but what is done: the lead, the assistance, a share of a full post. The patterns read the
 * `plain()` form.
 */

// "Leitung der Küche", "Stellv. Pflegedienstleitung", "Assistenz der Geschäftsführung", "Sachbearbeitung Einkauf"
const ROLE = regex()`
  ^(?:(?:stellv(?:ertretende)?\.?|(?:kauf|haus)mannische|technische|padagogische|fachliche|arztliche|kommissarische) )?
  [a-z-]{0,22}(?:leitung|assistenz|sachbearbeitung|stellvertretung|aushilfe|vertretung|elternzeitvertretung)
  (?<!^(?:leitung|vertretung|stellvertretung)(?=$))(?=$|\ (?:d(?:er|es)|im|in der|fur|&|und)\ |\ [(|–-]|\ [a-z-]{4,30}(?:$|\ [(&–-]))
`;
// "80-100%", "(60 %)", "60% Arbeitszeit": what share of a week, at the end of a line
const SHARE = /[ (,–-](?:\d{2,3} ?%? ?[-–] ?)?\d{2,3} ?%(?: ?arbeitszeit| ?pensum| ?stelle)?[^a-z%]{0,3}$/;
// "Wachstum von 20%", "100% Remote": no share of a week
const OTHER_SHARE = regex()`
  \b(?:
    von|um|zu|bis zu|uber|mehr|nur|rabatt|urlaub|zuschlag|zuschuss|bonus|provision|homeoffice|remote|wachstum|umsatz|wir|du|sie|dein|ihr|unser|das|was|wie|ist|
    sind|hat|engagement|einsatz|pensum|arbeitspensum|beschaftigungsgrad|stellenumfang|umfang|arbeitszeit
  )\b.*\d
`;
const SHAPED = /^[A-ZÄÖÜ][^.!?:;]{3,90}$/;
const LAST_PART = /(?<!\s)\s+[-–—|] [^-–—|]{3,60}$/;
const DASH = /^\s+[-–—|] /;
const LONGEST_LINE = 160;
const MOST_LINES = 3;
const MOST_WORDS = 9;

function* firstLines(document: Document) {
  let seen = 0;
  for (const block of document.blocks) {
    if (document.header || block.bulleted || block.kind === 'pair' || URL_LINE.test(block.plain)) continue;
    if (isFrame(block.plain)) continue;
    if (++seen > MOST_LINES) return;
    if (!isListed(block.section.kind) || block.section.heading === block) yield { block, seen };
  }
}

/** A first line that says what is done, or what share of a week it takes. */
export const namedByRole: DocumentRule<RawTitle> = {
  id: 'title/role',
  strength: 'positional',
  scope: 'document',
  *find(document) {
    if (!document.language?.startsWith('de')) return;
    for (const { block, seen } of firstLines(document)) {
      const whole = firstLine(block, document).trimEnd();
      // "Leitung der Küche - Gasthaus Lerche"
      const at = whole.length > LONGEST_LINE ? -1 : whole.search(LAST_PART);
      const employer = at < 0 ? '' : whole.slice(at).replace(DASH, '');
      const line = at >= 0 && isNamedAgain(employer, whole, document.text) ? whole.slice(0, at) : whole;
      if (!SHAPED.test(line) || line.split(' ').length > MOST_WORDS) continue;
      const low = plain(line);
      if (!ROLE.test(low) && !(seen === 1 && SHARE.test(low) && !OTHER_SHARE.test(low))) continue;
      yield { value: { title: line }, span: { start: block.span.start, end: block.span.start + line.length } };
      return;
    }
  },
};
