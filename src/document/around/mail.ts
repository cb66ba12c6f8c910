import { regex } from '../../regex.js';
import type { Block, Document } from '../document.js';
import type { ReadLine } from '../lines/lines.js';
import type { Span } from '../span.js';

// the fields of a mail's head, in `plain()` form
const FROM = /^[^a-z\n]{0,3}(?:from|von|de|da|van|od|fran|fra)\s?:\s*(?=\S)/;
const SUBJECT = /^[^a-z\n]{0,3}(?:subject|betreff|objet|asunto|oggetto|onderwerp|assunto|temat|amne|emne)\s?:\s*(?=\S)/;
// "Re:", "WG:", "TR :", "Fwd:"
const AGAIN = /^(?:(?:re|aw|wg|fwd?|tr|rv|res|enc|odp|pd|sv|vb)\s?:\s*){1,4}/;
/** Blocks that hold the head. */
const HEAD = 8;

export interface MailHead {
  readonly from: { readonly block: Block; readonly text: string; readonly at: number };
  readonly subject: { readonly block: Block; readonly text: string; readonly at: number };
}

const heads = new WeakMap<Document, MailHead | null>();

/** Who sent a mail, and what it is about; null for a text that is none. Offsets in their blocks. */
export function mailHead(document: Document): MailHead | null {
  const known = heads.get(document);
  if (known !== undefined) return known;
  const head = readHead(document);
  heads.set(document, head);
  return head;
}

function readHead({ blocks }: Document): MailHead | null {
  const field = (pattern: RegExp): MailHead['from'] | null => {
    for (const block of blocks.slice(0, HEAD)) {
      const start = pattern.exec(block.plain)?.[0].length;
      if (start === undefined) continue;
      const at = start + (AGAIN.exec(block.plain.slice(start))?.[0].length ?? 0);
      return { block, text: block.text.slice(at), at };
    }
    return null;
  };
  const subject = field(SUBJECT);
  const from = subject && field(FROM);
  return from ? { from, subject } : null;
}

// "Mit freundlichen Grüßen", "Bien cordialement,", "Z poważaniem", in `plain()` form
const CLOSING = regex()`
  ^(?:
    (?:mit )?(?:(?:freundlichen?|besten?|herzlichen?|lieben?|vielen?) )?gruss?(?:en?)?(?: aus .{2,30})?|
    (?:bien |tres )?cordialement|(?:sincere|meilleure)s salutations|bien a vous|
    (?:un )?(?:cordial(?:es)?|atentos?) saludos?(?: cordial(?:es)?)?|saludos(?: cordiales)?|atentamente|atenciosamente|
    att|(?:com os )?melhores cumprimentos|cumprimentos|abracos?|cordiali saluti|distinti saluti|un saluto|saluti|
    (?:met )?(?:vriendelijke |hartelijke )?groet(?:en|jes)?|z (?:powazaniem|wyrazami szacunku)|
    pozdrawiam(?: serdecznie)?|(?:med )?(?:vanlig(?:a)? |basta |varma )?halsning(?:ar)?|mvh|(?:kind|best|warm) regards|
    regards|yours (?:sincerely|faithfully)|sincerely|--
  )\s?[,.!]?$
`;
const LONGEST = 48;

const closings = new WeakMap<Document, number>();

/** Index of the block with which a letter closes, above who signs it; the number of blocks where none does. */
export function closingAt(document: Document): number {
  const known = closings.get(document);
  if (known !== undefined) return known;
  const at = document.blocks.findIndex(({ plain }) => plain.length <= LONGEST && CLOSING.test(plain));
  const index = at < 0 ? document.blocks.length : at;
  closings.set(document, index);
  return index;
}

/** What ends a text in mails, above who sends it. */
const SIGNATURE = '--';
const LONGEST_SIGNATURE = 8;

/** The line below which a mail is signed; the number of lines where none is. */
export function signatureStart(lines: readonly ReadLine[]): number {
  let seen = 0;
  for (let i = lines.length - 1; i > 0 && seen <= LONGEST_SIGNATURE; i--) {
    const { kind, text } = lines[i] as ReadLine;
    if (text === SIGNATURE) return i;
    if (kind !== 'blank') seen++;
  }
  return lines.length;
}

/** A stretch of a block as one of its document. */
export const spanWithin = (block: Block, at: number, length: number): Span => ({
  start: block.span.start + at,
  end: block.span.start + at + length,
});
