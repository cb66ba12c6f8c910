import type { Command, Option } from 'commander';
import type { Shell } from './shells.js';

interface Flag {
  /** `-f`, `--format` */
  readonly names: readonly string[];
  readonly about: string;
  /** Null: it takes no value; an empty list: any value, such as a file. */
  readonly values: readonly string[] | null;
}
interface Described {
  readonly name: string;
  readonly about: string;
  readonly flags: readonly Flag[];
}

const flagOf = ({ short, long, description, required, optional, argChoices }: Option): Flag => ({
  names: [short, long].filter((name) => name !== undefined),
  about: description,
  values: required || optional ? (argChoices ?? []) : null,
});

const HELP: Flag = { names: ['-h', '--help'], about: 'show this help', values: null };

const describe = (program: Command): readonly Described[] =>
  program.commands.map((command) => ({
    name: command.name(),
    about: command.summary(),
    flags: [...command.options.map(flagOf), HELP],
  }));

const names = (flags: readonly Flag[]): string => flags.flatMap((flag) => flag.names).join(' ');
const choices = (flags: readonly Flag[]): readonly Flag[] =>
  flags.filter(({ values }) => values !== null && values.length > 0);

const bash = (commands: readonly Described[]): string => `_postings() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]}
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${commands.map(({ name }) => name).join(' ')} --version --help' -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]} $before" in
${commands
  .flatMap(({ name, flags }) =>
    choices(flags).map(
      (flag) =>
        `    ${flag.names.map((one) => `'${name} ${one}'`).join(' | ')}) COMPREPLY=($(compgen -W '${flag.values?.join(' ')}' -- "$word")); return ;;\n`,
    ),
  )
  .join('')}  esac
  case "\${COMP_WORDS[1]}" in
${commands.map(({ name, flags }) => `    ${name}) [[ $word == -* ]] && COMPREPLY=($(compgen -W '${names(flags)}' -- "$word")) ;;\n`).join('')}  esac
}
complete -o default -F _postings postings
`;

/** Inside single quotes and brackets of zsh's `_arguments`. */
const zshText = (text: string): string => text.replaceAll("'", "'\\''").replace(/[[\]:\\]/g, '\\$&');
const zshFlag = ({ names: own, about, values }: Flag): string => {
  const value = values === null ? '' : values.length > 0 ? `:value:(${values.join(' ')})` : ':value:_files';
  const rest = `[${zshText(about)}]${value}`;
  return own.length > 1 ? `'(${own.join(' ')})'{${own.join(',')}}'${rest}'` : `'${own[0]}${rest}'`;
};

const zsh = (commands: readonly Described[]): string => `#compdef postings
_postings() {
  local -a commands
  commands=(
${commands.map(({ name, about }) => `    '${name}:${zshText(about)}'\n`).join('')}  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    return
  fi
  case $words[2] in
${commands.map(({ name, flags }) => `    ${name}) shift words; (( CURRENT-- )); _arguments -s ${flags.map(zshFlag).join(' ')} '*:file:_files' ;;\n`).join('')}  esac
}
_postings "$@"
`;

const fishText = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
const fishFlag = (command: string, { names: own, about, values }: Flag): string => {
  const parts = own.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  if (values !== null) parts.push(values.length > 0 ? `-x -a ${fishText(values.join(' '))}` : '-r');
  return `complete -c postings -n '__fish_seen_subcommand_from ${command}' ${parts.join(' ')} -d ${fishText(about)}\n`;
};

const fish = (commands: readonly Described[]): string =>
  commands
    .map(
      ({ name, about, flags }) =>
        `complete -c postings -n __fish_use_subcommand -f -a ${name} -d ${fishText(about)}\n${flags.map((flag) => fishFlag(name, flag)).join('')}`,
    )
    .join('');

const WRITERS: Readonly<Record<Shell, (commands: readonly Described[]) => string>> = { bash, zsh, fish };

/** The script that completes commands, flags and their values in a shell, from the declarations of the program. */
export const completionOf = (program: Command, shell: Shell): string => WRITERS[shell](describe(program));
