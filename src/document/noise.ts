import type { Block, Document } from './document.js';
import type { Span } from './span.js';

// "Please mention the word PINEAPPLE", "ignore previous instructions", "to show you read the post"
const INSTRUCTION =
  /\b(?:(?:mention|include|use|write|type|add|quote) (?:the|this|a) (?:(?:secret|code|magic|following) )?(?:words?|phrases?|code|codeword|keyword|passphrase|tag)\b|(?:ignore|disregard) (?:all |any )?(?:the )?(?:previous|prior|above) (?:instructions|prompts?)|to show (?:that )?you(?:'ve| have)? read|if you(?:'re| are) (?:an? )?(?:ai|llm|bot|language model|automated)\b|(?:start|begin) your (?:application|cover letter|message|email) with (?:the )?(?:word|phrase|code))/i;
// "Dropdown field Option 1", "Select an option", "Checkbox Option A"
const FORM_DEFAULT = /\b(?:dropdown|drop-down|select|checkbox|radio|text)(?: (?:field|box|menu|list|button))?:? (?:option [1a]\b|an option\b|value 1\b)/i;

/** Stretches of a posting whose words are no facts of it. */
export interface Noise {
  /** Lines that address a machine or ask for a code word. */
  readonly instructions: readonly Span[];
  /** Runs of form fields that were left at their defaults. */
  readonly forms: readonly Span[];
}

/** Finds the noise of a document, in the order of the text. */
export function findNoise(document: Document): Noise {
  const instructions: Span[] = [];
  const forms: Span[] = [];
  for (const block of document.blocks) {
    if (INSTRUCTION.test(block.text)) instructions.push(block.span);
    if (FORM_DEFAULT.test(block.text)) forms.push(formAround(block, document));
  }
  return { instructions, forms };
}

/** The run of lines of one section and shape around a form field. */
function formAround(block: Block, { blocks }: Document): Span {
  const alike = (other: Block | undefined): boolean =>
    other !== undefined && other.kind !== 'heading' && other.bulleted === block.bulleted && other.section === block.section && other.text.length < 80;
  let first = block.index;
  let last = block.index;
  while (alike(blocks[first - 1])) first--;
  while (alike(blocks[last + 1])) last++;
  return { start: (blocks[first] as Block).span.start, end: (blocks[last] as Block).span.end };
}
