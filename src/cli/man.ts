import type { Command, Option } from 'commander';
import * as help from './help.js';

/** Text of a manual page: its escape and what begins a request are written out. */
const roff = (text: string): string =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/gm, '\\&');

const flag = ({ flags, description, argChoices, defaultValueDescription, defaultValue }: Option): string => {
  const choices = argChoices ? ` One of: ${argChoices.join(', ')}.` : '';
  const usual = defaultValueDescription ?? (typeof defaultValue === 'string' ? defaultValue : null);
  return `.TP\n.B ${roff(flags)}\n${roff(`${description}.${choices}${usual === null ? '' : ` By default: ${usual}.`}`)}\n`;
};

/** Examples and notes as they stand in the help of a command, line by line. */
const verbatim = (text: string): string => `.nf\n${roff(text.trim())}\n.fi\n`;

const TEXTS = help as unknown as Readonly<Record<string, string | undefined>>;
const textsOf = (name: string, kind: 'EXAMPLES' | 'NOTES'): string => {
  const text = TEXTS[name === 'parse' ? kind : `${name.toUpperCase()}_${kind}`];
  return text === undefined ? '' : `.PP\n${verbatim(text)}`;
};

const section = (command: Command): string => {
  const args = command.registeredArguments.map((one) => {
    const name = `${one.name()}${one.variadic ? '...' : ''}`;
    return one.required ? `<${name}>` : `[${name}]`;
  });
  const usage = ['postings', command.name(), '[options]', ...args].join(' ');
  return `.SS ${roff(usage)}\n${roff(command.description())}\n${command.options.map(flag).join('')}${textsOf(command.name(), 'EXAMPLES')}${textsOf(command.name(), 'NOTES')}`;
};

/** The manual page, postings(1), from the declarations of the program. */
export const manPage = (program: Command, version: string): string =>
  `.TH POSTINGS 1 "" "postings ${version}"
.SH NAME
postings \\- reads saved job postings into records
.SH SYNOPSIS
.B postings
.I command
[options]
.SH DESCRIPTION
${roff(program.description())}
.SH COMMANDS
${program.commands.map(section).join('')}.SH SEE ALSO
The README of the package says what every value and every code means.
`;
