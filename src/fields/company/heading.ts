import type { Block } from '../../document/document.js';
import type { BlockRule } from '../../extract/rule.js';
import { plain as plainOf } from '../../locales/plain.js';
import { jobNounIn } from '../../occupations/nouns.js';
import { regex } from '../../regex.js';
import { GROUP } from './cues.js';
import { joinedAt } from './joined.js';
import { nameAt, type RawCompany } from './mention.js';
import { isOrganisation } from './organisation.js';
import { nameFrom, unshouted } from './scan.js';

/** Headings and questions that name the employer: "About Acme", "Why Acme?", "Über Acme", "Who is Acme"; on plain text. */
const HEADING = regex()`
  ^[¿¡]?(?:
    (?:more |a (?:bit|little) )?about(?: us)?(?: at|[-: ])?|who (?:is|are)|why(?: join| work (?:at|for|with)| choose)?|
    life at|working at|work at|welcome to|meet|uber(?: die| den)?|warum|wer ist|a propos(?: de| du| d')?|qui est|
    pourquoi(?: rejoindre)?|sobre(?: a| o)?|por que(?: a| trabajar en)?|quem (?:somos|e(?: a| o)?)|quien es|acerca de|das ist|over|waarom|perche(?: scegliere| lavorare in)?|dlaczego(?: warto)?|varfor|porque(?: a| o)?|chi e|o firmie|om|
    this is|join|discover|decouvrez|the company:?|company:
  )(?:\s*:)?\s+(?!d['’])(?=\S)|
  ^(?:a propos d|qui est l)['’](?=\S)
`;
/** Words one of which such headings hold, those that have the name at their end among them. */
const HEADING_WORDS =
  'quien acerca das about who why life work working welcome meet uber warum wer propos qui pourquoi sobre por quem over waarom perche dlaczego varfor porque chi firmie om this join discover decouvrez company at bij bei chez en na hos presso'.split(
    ' ',
  );
/** Behind the name of a heading: nothing, or "'s mission:". */
const HEADING_END = /^[\s:?!.–—_*-]*$|^(?:['’]s)?[:?!]/;
/** "Your role at Acme", "Jouw rol bij Acme": before the name. */
const HEADING_AT = /^[^.!?:]{3,50} (?:at|bij|bei|chez|en|na|hos|presso) (?=\S)/;
const HEADING_AT_END = /^\s*[?:]?$/;

const LONGEST_HEADING = 90;

// "Técnico en Prevención de Riesgos": a trade and its subject
const IN_SUBJECT = / (?:en|na) $/;
/** "BREAD AT ALL HOURS OF THE DAY": in a line of capitals any word looks like a name. */
const isSure = ({ text }: Block, name: string): boolean => text !== text.toUpperCase() || name.split(' ').length < 4;

/** A heading or a question that names the employer. */
export const heading: BlockRule<RawCompany> = {
  id: 'company/heading',
  strength: 'patterned',
  scope: 'block',
  where: { words: HEADING_WORDS },
  *find(block, document) {
    if (block.text.length > LONGEST_HEADING || block.bulleted) return;
    const tail = block.kind === 'heading' ? HEADING_AT.exec(block.plain) : null;
    if (tail) {
      const name = unshouted(document.text, nameFrom(block.text, tail[0].length));
      const trade = IN_SUBJECT.test(tail[0]) && jobNounIn(block.text.slice(0, tail[0].length)) > 0;
      if (trade && !isOrganisation(name) && !document.text.includes(name, block.span.end)) return;
      if (name && isSure(block, name) && HEADING_AT_END.test(block.text.slice(tail[0].length + name.length)))
        yield nameAt(block, tail[0].length, name, 'positional');
    }
    const at = HEADING.exec(block.plain)?.[0].length;
    if (at === undefined) return;
    const name = unshouted(document.text, joinedAt(document, block.text, at, nameFrom(block.text, at)));
    // "About the role", "Why you": what follows must be a name and nothing else
    if (
      name &&
      isSure(block, name) &&
      !GROUP.test(plainOf(name)) &&
      HEADING_END.test(block.text.slice(at + name.length))
    )
      yield nameAt(block, at, name);
  },
};
