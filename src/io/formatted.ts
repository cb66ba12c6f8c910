import { createRequire } from 'node:module';
import { formatCount } from './count.js';
import { type InputError, type InputErrorCode, systemCode } from './errors.js';

/** Documents whose text is taken out by a package that the user installs beside this one. */
export type Formatted = 'pdf' | 'docx';

/** What a package took out of a document, or in words why nothing. */
export type Excerpt = { readonly text: string } | { readonly tooLong: true } | { readonly failed: string };

/** The text of a document, or why there is none. */
export type Taken = { readonly text: string } | { readonly error: InputError };

type Load = (name: string) => unknown;

// unpdf (MIT): Mozilla's PDF.js in one file without dependencies, for Node 20 too; mammoth (BSD-2-Clause): keeps headings and lists, writes
// nothing. Both are optional: loaded only where a document is read
const load: Load = createRequire(import.meta.url);

const KINDS: Readonly<Record<Formatted, { readonly what: string; readonly by: string }>> = {
  pdf: { what: 'a PDF document', by: 'unpdf' },
  docx: { what: 'a Word document', by: 'mammoth' },
};

const ABSENT = new Set(['MODULE_NOT_FOUND', 'ERR_MODULE_NOT_FOUND']);

const extract = async (bytes: Uint8Array, kind: Formatted, reader: unknown, most: number): Promise<Excerpt> =>
  kind === 'pdf'
    ? (await import('./pdf.js')).pdfText(bytes, reader as typeof import('unpdf'), most)
    : (await import('./docx.js')).docxText(bytes, reader as typeof import('mammoth'), most);

/** In words why a package could not read a document. */
const whyUnread = (thrown: unknown): string => {
  if (!(thrown instanceof Error)) return 'it cannot be read';
  return thrown.name === 'PasswordException' ? 'it is encrypted' : `it cannot be read: ${thrown.message}`;
};

/**
 * The text of a document, which has at most `maxBytes` as UTF-8; no more is unpacked on the way either. Never throws, but is in no haste:
 * see `readApart`. `from`: where the packages are found.
 */
export const textOf = async (
  bytes: Uint8Array,
  kind: Formatted,
  file: string,
  maxBytes: number,
  from: Load = load,
): Promise<Taken> => {
  const failed = (code: InputErrorCode, message: string) => ({ error: { code, file, message } });
  const tooLong = () => {
    const most = formatCount(maxBytes);
    return failed('error.too-large', `more than ${most} bytes when its text is taken out, the limit is ${most}`);
  };
  const { what, by } = KINDS[kind];
  let reader: unknown;
  try {
    reader = from(by);
  } catch (thrown) {
    if (!ABSENT.has(systemCode(thrown) ?? '')) return failed('error.internal', String(thrown));
    return failed('error.reader', `it is ${what}, and the package ${by}, which reads those, is not installed`);
  }
  try {
    const excerpt = await extract(bytes, kind, reader, maxBytes);
    if ('failed' in excerpt) return failed('error.document', excerpt.failed);
    if ('tooLong' in excerpt || Buffer.byteLength(excerpt.text) > maxBytes) return tooLong();
    return excerpt;
  } catch (thrown) {
    if (systemCode(thrown) === 'ERR_BUFFER_TOO_LARGE') return tooLong();
    return failed('error.document', whyUnread(thrown));
  }
};
