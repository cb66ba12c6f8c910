import type { Command, Option } from 'commander';
import { ListOption } from './arguments.js';
import type { Shell } from './shells.js';

interface Flag {
  /** `-f`, `--format` */
  readonly names: readonly string[];
  readonly about: string;
  /** Null: it takes no value; an empty list: any value, such as a file. */
  readonly values: readonly string[] | null;
  /** Whether several values can be given, parted by commas. */
  readonly many: boolean;
}
interface Described {
  readonly name: string;
  readonly about: string;
  readonly flags: readonly Flag[];
  /** What its first argument can be; an empty list: anything, such as a file. */
  readonly choices: readonly string[];
}

const flagOf = (option: Option): Flag => {
  const { short, long, description, required, optional, argChoices } = option;
  const many = option instanceof ListOption;
  return {
    names: [short, long].filter((name) => name !== undefined),
    about: description,
    values: many ? option.members : required || optional ? (argChoices ?? []) : null,
    many,
  };
};

const HELP: Flag = { names: ['-h', '--help'], about: 'show this help', values: null, many: false };

const describe = (program: Command): readonly Described[] =>
  program.commands.map((command) => ({
    name: command.name(),
    about: command.summary(),
    flags: [...command.options.map(flagOf), HELP],
    choices: command.registeredArguments[0]?.argChoices ?? [],
  }));

const withChoices = (flags: readonly Flag[]): readonly Flag[] =>
  flags.filter(({ values }) => values !== null && values.length > 0);

const bashValues = ({ values, many }: Flag): string =>
  many
    ? `_postings_list '${values?.join(' ')}' "$word"`
    : `COMPREPLY=($(compgen -W '${values?.join(' ')}' -- "$word"))`;
/** Flags where a hyphen begins the word; else what the command is about, if that is no file. */
const bashWords = ({ flags, choices }: Described): string => {
  const words = `COMPREPLY=($(compgen -W '${[...choices, ...flags.flatMap((flag) => flag.names)].join(' ')}' -- "$word"))`;
  return choices.length > 0 ? words : `[[ $word == -* ]] && ${words}`;
};

const bash = (commands: readonly Described[]): string => `_postings_list() {
  local before=
  [[ $2 == *,* ]] && before=\${2%,*},
  COMPREPLY=($(compgen -P "$before" -W "$1" -- "\${2##*,}"))
  compopt -o nospace 2>/dev/null
}
_postings() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]}
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${commands.map(({ name }) => name).join(' ')} --version --help' -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]} $before" in
${commands
  .flatMap(({ name, flags }) =>
    withChoices(flags).map(
      (flag) => `    ${flag.names.map((one) => `'${name} ${one}'`).join(' | ')}) ${bashValues(flag)}; return ;;\n`,
    ),
  )
  .join('')}  esac
  case "\${COMP_WORDS[1]}" in
${commands.map((command) => `    ${command.name}) ${bashWords(command)} ;;\n`).join('')}  esac
}
complete -o default -F _postings postings
`;

/** Inside single quotes and brackets of zsh's `_arguments`. */
const zshText = (text: string): string => text.replaceAll("'", "'\\''").replace(/[[\]:\\]/g, '\\$&');
const zshValues = ({ values, many }: Flag): string => {
  if (values === null) return '';
  if (values.length === 0) return ':value:_files';
  return many ? `:value:_values -s , value ${values.join(' ')}` : `:value:(${values.join(' ')})`;
};
const zshFlag = (flag: Flag): string => {
  const { names: own, about } = flag;
  const value = zshValues(flag);
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
${commands.map(({ name, flags, choices }) => `    ${name}) shift words; (( CURRENT-- )); _arguments -s ${flags.map(zshFlag).join(' ')} ${choices.length > 0 ? `'1:value:(${choices.join(' ')})'` : "'*:file:_files'"} ;;\n`).join('')}  esac
}
if [[ \${funcstack[1]} == _postings ]]; then _postings "$@"; else compdef _postings postings; fi
`;

const fishText = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
const fishFlag = (command: string, { names: own, about, values, many }: Flag): string => {
  const parts = own.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  const offered = values?.join(' ') ?? '';
  if (values !== null)
    parts.push(values.length > 0 ? `-x -a ${fishText(many ? `(__fish_append , ${offered})` : offered)}` : '-r');
  return `complete -c postings -n '__fish_seen_subcommand_from ${command}' ${parts.join(' ')} -d ${fishText(about)}\n`;
};

const fish = (commands: readonly Described[]): string =>
  commands
    .map(
      ({ name, about, flags, choices }) =>
        `complete -c postings -n __fish_use_subcommand -f -a ${name} -d ${fishText(about)}\n${choices.length > 0 ? `complete -c postings -n '__fish_seen_subcommand_from ${name}' -f -a ${fishText(choices.join(' '))}\n` : ''}${flags.map((flag) => fishFlag(name, flag)).join('')}`,
    )
    .join('');

const WRITERS: Readonly<Record<Shell, (commands: readonly Described[]) => string>> = { bash, zsh, fish };

/** The script that completes commands, flags and their values in a shell, from the declarations of the program. */
export const completionOf = (program: Command, shell: Shell): string => WRITERS[shell](describe(program));
