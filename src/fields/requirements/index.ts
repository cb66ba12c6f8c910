import { defineField } from '../../extract/field.js';
import { type Years, yearsOf } from '../experience/years.js';
import { itemKey, itemText } from '../items/text.js';
import type { Level } from '../record.js';
import { isLanguage } from './filter.js';
import { type RawRequirement, rules } from './rules.js';

export interface RequirementValue {
  readonly text: string;
  readonly level: Level;
  /** Years of experience that the item names. */
  readonly years: Years | null;
}

export const requirementsField = defineField<RawRequirement, RequirementValue>({
  name: 'requirements',
  rules,
  normalize(raw, _match, document) {
    if (raw.refused !== undefined) return { refused: raw.refused };
    const text = itemText(raw.text);
    return text.length < 2 && !isLanguage(text)
      ? { refused: 'no words' }
      : { value: { text, level: raw.level, years: yearsOf(text, document.language) } };
  },
  key: (value) => itemKey(value.text),
  sources: ['body'],
  order: ['strength'],
});
