import type { Io } from './io.js';

/** Colours of words in messages and diffs; identity functions where there is to be no colour. */
export interface Paint {
  error(text: string): string;
  hint(text: string): string;
  strong(text: string): string;
  place(text: string): string;
  removed(text: string): string;
  added(text: string): string;
  /** Words of a posting that are evidence for a field; `{title: Senior Baker}` without colour. */
  field(name: string, text: string): string;
}

const same = (text: string): string => text;
const named = (name: string, text: string): string => `{${name}: ${text}}`;
/** Without colour. */
export const PLAIN: Paint = {
  error: same,
  hint: same,
  strong: same,
  place: same,
  removed: same,
  added: same,
  field: named,
};

/** Colours by field: like fields share one. */
const FIELD_COLOURS = {
  title: 'magentaBright',
  company: 'cyanBright',
  locations: 'yellowBright',
  workplace: 'yellow',
  employmentType: 'yellow',
  salary: 'greenBright',
  requirements: 'blueBright',
  responsibilities: 'blue',
  benefits: 'green',
  noise: 'red',
  also: 'cyan',
  lost: 'gray',
  refused: 'red',
} as const;

/** FORCE_COLOR decides where it is set (0 and false: off), then NO_COLOR, then TERM=dumb, then whether the stream is a terminal. */
export const wantsColour = (env: Io['env'], stream: { readonly isTTY?: boolean | undefined }): boolean => {
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = env;
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (no !== undefined && no !== '') return false;
  return term !== 'dumb' && stream.isTTY === true;
};

/** Loads the colours only where they are wanted. */
export const loadPaint = async (io: Io, stream: 'stdout' | 'stderr' = 'stderr'): Promise<Paint> => {
  if (!wantsColour(io.env, io[stream])) return PLAIN;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return {
    error: chalk.red,
    hint: chalk.dim,
    strong: chalk.bold,
    place: chalk.cyan,
    removed: chalk.red,
    added: chalk.green,
    field: (name, text) => chalk.underline(chalk[FIELD_COLOURS[name as keyof typeof FIELD_COLOURS] ?? 'cyan'](text)),
  };
};
