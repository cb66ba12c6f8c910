import type { Document } from '../../document/document.js';
import { plain } from '../../locales/plain.js';
import { regex } from '../../regex.js';

const INTERNSHIP = regex()`
  \b(?:
    intern(?:ship)?s?|fellow(?:ship)?s?|apprentice(?:ship)?s?|trainee|praktik[a-z]*|werkstudent[a-z]*|stagiaire|
    becari[a-z]*|practicas|tirocinio|estagio|stazyst[a-z]*
  )\b
`;

const internships = new WeakMap<Document, boolean>();

/** Whether a posting is for an internship: its title or its first lines say so. */
export function isInternship(document: Document): boolean {
  let known = internships.get(document);
  if (known === undefined) {
    const { header, text, blocks } = document;
    known = header
      ? INTERNSHIP.test(plain(text.slice(header.title.start, header.title.end)))
      : blocks.slice(0, 3).some((b) => INTERNSHIP.test(b.plain.slice(0, 200)));
    internships.set(document, known);
  }
  return known;
}
