import { statedRules } from '../../extract/stated.js';
import { plain } from '../../locales/plain.js';
import type { RawCompany } from './mention.js';

/** The employer that a page states for machines. Where it is the name of the site itself, which may be a board, anything else comes first. */
export const statedCompany = statedRules<'company', RawCompany>('company', 'company', ({ text }, { stated }) => {
  const site = stated?.siteName != null && plain(stated.siteName.trim()) === plain(text);
  return { value: { name: text, labelled: true }, ...(site && { source: 'url', strength: 'guessed' }) };
});
