import { mailHead, spanWithin } from '../../document/around/mail.js';
import type { DocumentRule } from '../../extract/rule.js';
import { partsBetween } from '../../locales/matches.js';
import { jobNounIn } from '../../occupations/nouns.js';
import type { RawTitle } from './prose.js';
import { isTitleLine } from './shape.js';

// "New job in Leeds - Baker: nights | start now"
const PARTS = /\s[-–—|]\s|:\s+/g;
// "Baker, Leeds, 32 hours", "Baker, start now"
const REMARK = /, (?=[a-z\d]|[^,]{2,30}, \d)/;
// "Bagare i Lund": the place that follows is none of the title
const PLACED = / (?:in|i|à|a|en|em|w|we|te|di) (?=[A-ZÀ-ÞĄĆĘŁŃŚŹŻ])/;

/** The title in the subject of a mail. */
export const mailSubject: DocumentRule<RawTitle> = {
  id: 'title/mail-subject',
  strength: 'labelled',
  scope: 'document',
  *find(document) {
    const subject = mailHead(document)?.subject;
    if (!subject) return;
    const { block, text, at } = subject;
    for (const part of partsBetween(text, PARTS)) {
      const title = part.text.split(REMARK, 1)[0]?.split(PLACED, 1)[0]?.trim() ?? '';
      if (!isTitleLine(title, document.language) || jobNounIn(title) !== 2) continue;
      yield { value: { title }, span: spanWithin(block, at + part.at + part.text.indexOf(title), title.length) };
      return;
    }
  },
};
