import { closingAt, mailHead, spanWithin } from '../../document/around/mail.js';
import type { Block } from '../../document/document.js';
import type { DocumentRule, Match } from '../../extract/rule.js';
import { partsBetween } from '../../locales/matches.js';
import { plain } from '../../locales/plain.js';
import { LEGAL } from './legal.js';
import type { RawCompany } from './mention.js';
import { isOrganisation } from './organisation.js';
import { isName } from './scan.js';

// "Rosa Lind - Larkfield Recruitment <rosa@example.com>"
const ADDRESS = /<[^<>]{3,80}>\s*$/;
const DASH = /\s[-–—|]\s/;
// "Recruiter, Larkfield Recruitment AB", "Larkfield B.V. | Utrecht | KvK 12345678"
const PARTS = /\s[-–—|]\s|,\s/g;
const BRACKET = /\s\([^()]{2,40}\)$/;
/** Lines in which a letter is signed. */
const SIGNED = 8;
const LONGEST = 120;

/** Who writes is who hires, though no word says so. */
const writer = (name: string, block: Block, at: number): Match<RawCompany> => ({
  value: { name, sure: true },
  span: spanWithin(block, at, name.length),
  basis: 'inferred',
});

/** The employer in the name of who sent a mail: behind a dash, or as a whole. */
function* sender(block: Block, text: string, at: number): Iterable<Match<RawCompany>> {
  const whole = text.replace(ADDRESS, '').trimEnd();
  const dash = DASH.exec(whole);
  const name = dash ? whole.slice(dash.index + dash[0].length) : whole;
  if (isName(name) && (dash || isOrganisation(name) || LEGAL.test(plain(name))))
    yield writer(name, block, at + whole.length - name.length);
}

/** A name with its legal form, or of an organisation, below the greeting that closes a letter. */
function* signature(block: Block): Iterable<Match<RawCompany>> {
  if (block.text.length > LONGEST) return;
  for (const { text, at } of partsBetween(block.text, PARTS)) {
    const name = text.replace(BRACKET, '').trim();
    if (!isName(name) || !(LEGAL.test(plain(name)) || isOrganisation(name))) continue;
    yield writer(name, block, at + text.indexOf(name));
    return;
  }
}

/** Who sent a mail, or signed a letter. */
export const correspondent: DocumentRule<RawCompany> = {
  id: 'company/correspondent',
  strength: 'positional',
  scope: 'document',
  *find(document) {
    const from = mailHead(document)?.from;
    if (from) yield* sender(from.block, from.text, from.at);
    const closing = closingAt(document);
    for (const block of document.blocks.slice(closing + 1, closing + SIGNED)) yield* signature(block);
  },
};
