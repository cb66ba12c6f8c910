import { stripHtml } from '../markup/html.js';
import type { Excerpt } from './formatted.js';
import { unzip, zipped } from './zip.js';

/** The text and how it is laid out; no images, fonts and attachments. */
const PARTS = /\.(?:xml|rels)$/;

/** Styles beyond those that the package knows. */
const STYLES = ["p[style-name='Title'] => h1:fresh"];

/** A page in Markdown: headings, items and bold lines marked, paragraphs parted by blank lines. */
const markdownOf = (html: string): string => {
  const { text, lines } = stripHtml(html);
  let listed = false;
  return lines
    .map(({ start, end, level, bullet, indent, bold }, i) => {
      const words = text.slice(start, end);
      const item = bullet !== '';
      const apart = i > 0 && !(item && listed);
      listed = item;
      const mark = item ? `${' '.repeat(indent)}- ` : level > 0 ? `${'#'.repeat(level)} ` : '';
      return `${apart ? '\n' : ''}${mark}${bold && mark === '' ? `**${words}**` : words}\n`;
    })
    .join('');
};

/**
 * The text of a Word document (.docx) as Markdown. Throws what the package throws for a damaged one, and as `unzip` does. `most`: bytes that are unpacked. The package
 * unpacks whatever it is given: it is given an archive that was unpacked within this limit before.
 */
export const docxText = async (
  bytes: Uint8Array,
  mammoth: typeof import('mammoth'),
  most: number,
): Promise<Excerpt> => {
  const parts = unzip(bytes, (name) => PARTS.test(name), most);
  const { value } = await mammoth.convertToHtml(
    { buffer: zipped(parts) },
    {
      styleMap: STYLES,
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    },
  );
  return { text: markdownOf(value) };
};
