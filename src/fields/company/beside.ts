import type { Block, Document } from '../../document/document.js';
import type { DocumentRule } from '../../extract/rule.js';
import { jobNounIn } from '../../occupations/nouns.js';
import { regex } from '../../regex.js';
import { GLUED_NAME } from '../locations/place-line.js';
import { isNoise } from '../title/noise.js';
import { isTitleLine } from '../title/shape.js';
import { DEPARTMENT } from './card.js';
import { nameAt, type RawCompany } from './mention.js';
import { judgeName } from './name.js';
import { isName, offsetsOf } from './scan.js';

/* What around a name in a line at the top says that it is the employer's. */

/** Whether the text says of the name what it is, and has its first words without the last too: "Acme Norway is", "Acme". */
export function isFuller(name: string, text: string): boolean {
  const space = name.lastIndexOf(' ');
  if (space < 0 || !(text.includes(`${name} is `) || text.includes(`${name} was `))) return false;
  const first = name.slice(0, space);
  for (const at of offsetsOf(text, first))
    if (text[at + first.length] !== ' ' || !text.startsWith(name, at)) return true;
  return false;
}

// "Acme (Example Group)"
const WITH_PARENT = /^[^()|,]{2,40} \(([A-Z][A-Za-z&.]+(?: [A-Z&][A-Za-z&.]*)*)\)$/;

/** Whether a line under the title names the employer, and in a bracket its parent, on which the text goes on. */
export function isBeforeParent({ index }: Block, line: string, { blocks, text, language }: Document): boolean {
  const parent = WITH_PARENT.exec(line)?.[1];
  const above = blocks[index - 1];
  if (parent === undefined || isNoise(parent) || !isTitleLine(above?.text ?? '', language)) return false;
  return [`About ${parent}`, `At ${parent}`, `${parent} is `].some((words) => text.includes(words));
}

const HOST = /\((?:https?:\/\/)?(?:www\.)?([\w-]{2,40})\.[a-z.]{2,20}[/)]/i;
/** Whether a name has its own address behind it: "Acme Ovens (www.acmeovens.example)". */
export const isAtHome = (name: string, line: string): boolean => {
  const letters = name.toLowerCase().replace(/[^a-z\d]/g, '');
  return letters !== '' && (HOST.exec(line)?.[1]?.toLowerCase().endsWith(letters) ?? false);
};

// "Food & Beverage", "Store 12", "North Leeds", "Posted Today": a department or a part of a town, and no employer
const NO_EMPLOYER = regex('i')`
  (?:^| )(?:
    resources|services|beverage|affairs|relations|cent(?:re|er)|campus|office|room|floor|stores?|shop|unit|ward|plant|
    warehouse|lab|location|branch|region|area|district|today|yesterday|now|new|only
  )$|
  ^(?:posted|store|job|req|north|south|east|west|central|greater|downtown|multiple|various)\b|\d$
`;

/** Whether a name stands beside a place right under the title: "Baker" over "Acme Ovens - Leeds, AL". */
export function isPlacedUnderTitle({ index }: Block, name: string, { blocks, language }: Document): boolean {
  const above = blocks[index - 1];
  if (!isName(name) || !above || jobNounIn(above.text) !== 2 || !isTitleLine(above.text, language)) return false;
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return jobNounIn(name) !== 2 && !DEPARTMENT.test(last) && !NO_EMPLOYER.test(name);
}

/** The employer on the line under the title that lost its space before the town: "Acme OvensLeeds, AL". */
export const gluedPlace: DocumentRule<RawCompany> = {
  id: 'company/glued-place',
  strength: 'positional',
  scope: 'document',
  *find({ blocks, language }) {
    for (const block of blocks.slice(1, 4)) {
      const name = GLUED_NAME.exec(block.text)?.[0];
      const above = blocks[block.index - 1];
      if (!name || !isName(name) || !above || jobNounIn(above.text) === 0 || !isTitleLine(above.text, language))
        continue;
      if (jobNounIn(name) === 2 || NO_EMPLOYER.test(name) || 'refused' in judgeName(name, false)) continue;
      yield nameAt(block, 0, name);
    }
  },
};
