import type { Io } from './io.js';

/** Colours of words in messages; identity functions where there is to be no colour. */
export interface Paint {
  error(text: string): string;
  hint(text: string): string;
}

const same = (text: string): string => text;
const PLAIN: Paint = { error: same, hint: same };

/** FORCE_COLOR decides where it is set (0 and false: off), then NO_COLOR, then TERM=dumb, then whether messages reach a terminal. */
export const wantsColour = ({ env, stderr }: Pick<Io, 'env' | 'stderr'>): boolean => {
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = env;
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (no !== undefined && no !== '') return false;
  return term !== 'dumb' && stderr.isTTY === true;
};

/** Loads the colours only where they are wanted. */
export const loadPaint = async (io: Io): Promise<Paint> => {
  if (!wantsColour(io)) return PLAIN;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return { error: chalk.red, hint: chalk.dim };
};
