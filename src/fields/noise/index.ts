import type { Block, Document } from '../../document/document.js';
import { sentences } from '../../document/sentences.js';
import type { Span } from '../../document/span.js';
import { defineField } from '../../extract/field.js';
import type { BlockRule } from '../../extract/rule.js';
import { regex } from '../../regex.js';
import type { WarningCode } from '../warnings.js';

/** Stretches of a posting whose words are no facts of it: the warning that says why. */
export type Noise = Extract<WarningCode, 'text.instruction' | 'form.placeholder'>;

// "Please mention the word PINEAPPLE", "ignore previous instructions", "to show you read the post"
const INSTRUCTION = regex()`
  \b(?:
    (?:mention|include|use|write|type|add|quote) (?:the|this|a) (?:(?:secret|code|magic|following) )?
    (?:words?|phrases?|code|codeword|keyword|passphrase|tag)\b|
    (?:ignore|disregard|forget|override) (?:all |any )?(?:(?:the|your|of the|of your) )?
    (?:previous|prior|above|earlier|preceding) (?:instructions|prompts?)|
    (?:
      ais?|llms?|bots|(?:language|ai) models|ai (?:assistants?|agents?)
    ) (?:that (?:reads?|parses?|process(?:es)?)|reading|parsing|processing) this|
    to show (?:that )?you(?:'ve| have)? read|if you(?:'re| are) (?:an? )?(?:ai|llm|bot|language model|automated)\b|
    (?:start|begin) your (?:application|cover letter|message|email) with (?:the )?(?:word|phrase|code)
  )
`;
// "Nenne das Codewort ...", "Mentionnez le mot ...", "Incluye la palabra ...", "Vermeld het woord ..."
const ABROAD = regex()`
  \b(?:
    (?:
      nennen?|erwahnen?|schreiben?|verwenden?|gib|geben|setzen?
    )(?: sie)? (?:\w+ ){0,4}(?:das|dem) (?:wort|codewort|kennwort|stichwort|losungswort)\b|
    (?:mentionn|indiqu|ecriv|inclu|utilis|ajout)\w{1,3} (?:\w+ ){0,3}le mot\b|
    (?:menciona|incluye|escribe|indica|anade|pon)[rd]? (?:\w+ ){0,3}la palabra\b|
    (?:mencione|inclua|escreva|coloque|use|menciona|inclui) (?:\w+ ){0,3}a palavra\b|
    (?:vermeld|noem|gebruik|schrijf|zet) (?:\w+ ){0,3}het (?:woord|codewoord|wachtwoord)\b|
    (?:menziona|inserisci|scrivi|indica|includi) (?:\w+ ){0,3}la parola\b|
    (?:podaj|wpisz|uzyj|dopisz|wspomnij) (?:\w+ ){0,3}(?:slow[oa]|haslo)\b|
    (?:ange|skriv|namn|anvand) (?:\w+ ){0,3}(?:ordet|kodordet)\b
  )
`;
// "Dropdown field Option 1", "Select an option", "Checkbox Option A"
const FORM_DEFAULT = regex()`
  \b(?:dropdown|drop-down|select|checkbox|radio|text)(?: (?:field|box|menu|list|button))?:? (?:
    option [1a]\b|an option\b|value 1\b
  )
`;

const LONGEST = 500;

/** A rule for lines that instruct their reader; `words`: those without which the expression does not match. */
const instruction = (id: string, words: string, pattern: RegExp): BlockRule<Noise> => ({
  id,
  strength: 'patterned',
  scope: 'block',
  where: { words: words.split(' ') },
  *find(block) {
    if (!pattern.test(block.plain)) return;
    // of a long paragraph only the sentence is noise
    const parts = block.text.length > LONGEST ? sentences(block.text) : [{ start: 0, end: block.text.length }];
    for (const { start, end } of parts)
      if (pattern.test(block.plain.slice(start, end)))
        yield { value: 'text.instruction', span: { start: block.span.start + start, end: block.span.start + end } };
  },
});

const rules: readonly BlockRule<Noise>[] = [
  instruction(
    'noise/instruction',
    'word words phrase* code codeword keyword passphrase tag instructions prompt prompts read ai ais llm llms bot bots language automated',
    INSTRUCTION,
  ),
  instruction(
    'noise/instruction-abroad',
    'wort codewort kennwort stichwort losungswort mot palabra palavra woord codewoord wachtwoord parola slowo slowa haslo ordet kodordet',
    ABROAD,
  ),
  {
    id: 'noise/form-default',
    strength: 'patterned',
    scope: 'block',
    where: { words: ['option', 'value'] },
    *find(block, document) {
      if (FORM_DEFAULT.test(block.plain)) yield { value: 'form.placeholder', span: formAround(block, document) };
    },
  },
];

/** The run of lines of one section and shape around a form field. */
function formAround(block: Block, { blocks }: Document): Span {
  const alike = (other: Block | undefined): boolean =>
    other !== undefined &&
    other.kind !== 'heading' &&
    other.bulleted === block.bulleted &&
    other.section === block.section &&
    other.text.length < 80;
  let first = block.index;
  let last = block.index;
  while (alike(blocks[first - 1])) first--;
  while (alike(blocks[last + 1])) last++;
  return { start: (blocks[first] as Block).span.start, end: (blocks[last] as Block).span.end };
}

/** Lines that address a machine or ask for a code word, and forms left at their defaults; no key of the record, but evidence for none. */
export const noiseField = defineField<Noise, Noise>({
  name: 'noise',
  rules,
  normalize: (value) => ({ value }),
  key: (value) => value,
  sources: ['body'],
  order: ['strength'],
});
