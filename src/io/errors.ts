export { WARNINGS } from '../fields/warnings.js';

/** Why an input gave no record or was not rewritten, and what its reader can do. Codes are public and stable, in one namespace with the warnings. */
export const INPUT_ERRORS = {
  'error.not-found': { when: 'the path does not exist', next: 'check the spelling of the path' },
  'error.vanished': {
    when: 'the file was removed while the folder was read',
    next: 'run again once nothing changes the folder',
  },
  'error.access': { when: 'the system refuses to let the file or folder be read', next: 'check its permissions' },
  'error.too-large': { when: 'the file is larger than --max-bytes', next: 'raise the limit with --max-bytes' },
  'error.binary': {
    when: 'the file is no text',
    next: 'unpack it or save it as text or HTML first; a PDF, Word or gzip file is read by its name: .pdf, .docx, .txt.gz',
  },
  'error.reader': {
    when: 'the package that reads files of this kind is not installed',
    next: 'npm install unpdf for .pdf, npm install mammoth for .docx, where postings is installed',
  },
  'error.document': {
    when: 'the PDF or Word document is damaged, encrypted, or too much to read',
    next: 'save it anew without a password, or as text',
  },
  'error.read': { when: 'reading the file failed', next: 'check the disk or the network drive it is on' },
  'error.write': {
    when: 'the repaired file could not be written in its place; it is as it was',
    next: 'check the permissions of its folder and the space on its disk',
  },
  'error.json': {
    when: 'a line or row of JSON is no object with a posting in it, or the file is no JSON',
    next: 'give objects such as {"id": ..., "text": ...}; `parse` takes --text-field NAME',
  },
  'error.gzip': { when: 'the gzip file is damaged or cut short', next: 'fetch or pack it again' },
  'error.timeout': {
    when: 'parsing the file took too long',
    next: 'please report it with the file, if you may share it',
  },
  'error.internal': {
    when: 'the posting met a defect of the program',
    next: 'please report it with the file, if you may share it',
  },
} as const;

export type InputErrorCode = keyof typeof INPUT_ERRORS;

/** One input that gave no result. `file` is as given and may hold any character: clean it before it reaches a terminal. */
export interface InputError {
  readonly code: InputErrorCode;
  readonly file: string;
  readonly message: string;
}

const ACCESS = new Set(['EACCES', 'EPERM']);
const ABSENT = new Set(['ENOENT', 'ENOTDIR']);

/** The code of a system error such as `ENOENT`, or null for any other value that was thrown. */
export const systemCode = (thrown: unknown): string | null =>
  thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : null;

/** Turns what a file-system call threw into a value. `named`: the user gave this very path; otherwise a folder listed it. */
export const inputError = (thrown: unknown, file: string, named: boolean): InputError => {
  const system = systemCode(thrown);
  if (system !== null && ACCESS.has(system)) return { code: 'error.access', file, message: 'permission denied' };
  if (system !== null && ABSENT.has(system))
    return named
      ? { code: 'error.not-found', file, message: 'no such file or folder' }
      : { code: 'error.vanished', file, message: 'it was removed while the folder was read' };
  if (system === 'EISDIR') return { code: 'error.not-found', file, message: 'it is a folder, no file' };
  return { code: 'error.read', file, message: thrown instanceof Error ? thrown.message : String(thrown) };
};
