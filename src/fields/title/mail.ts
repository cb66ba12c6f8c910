import { mailHead, spanWithin } from '../../document/mail.js';
import type { DocumentRule } from '../../extract/rule.js';
import { allMatches } from '../../locales/matches.js';
import { jobNounIn } from './nouns.js';
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
    let from = 0;
    for (const cut of [...allMatches(text, PARTS), null]) {
      const part = text.slice(from, cut?.index).split(REMARK, 1)[0]?.split(PLACED, 1)[0]?.trim() ?? '';
      if (isTitleLine(part, document.language) && jobNounIn(part) === 2) {
        yield { value: { title: part }, span: spanWithin(block, at + text.indexOf(part, from), part.length) };
        return;
      }
      if (cut) from = cut.index + cut[0].length;
    }
  },
};
