/** Completion for bash, zsh and fish: a script each that knows all flags and their values, so that no Tab starts the program. */
import { LIMIT_NAMES } from '../model/limits.js';
import { takenBack } from './command.js';
import { FLAGS, type Flag, type SHELLS } from './options.js';

/** What stands after a flag: names from a list, a file, a directory, something that we cannot guess; null: nothing. */
type After = { names: readonly string[]; list: boolean; suffix: string } | 'file' | 'directory' | 'text' | null;

function after(flag: Flag): After {
  if (flag.value === null) return null;
  if (flag.value === 'FILE') return 'file';
  if (flag.value === 'DIR') return 'directory';
  if (flag.name === 'limit') return { names: LIMIT_NAMES, list: false, suffix: '=' };
  return flag.choices === null ? 'text' : { names: flag.choices, list: flag.many, suffix: '' };
}

/** The script for a shell, with a first line that says how to load it. */
export function completion(shell: (typeof SHELLS)[number]): string {
  return shell === 'bash' ? bash() : shell === 'zsh' ? zsh() : fish();
}

/** Switches that a config file may set are offered with their `--no-` as well. */
const longNames = (): string[] => [...FLAGS.map(({ name }) => `--${name}`), ...FLAGS.filter(takenBack).map(({ name }) => `--no-${name}`)];
const spellings = (flag: Flag): string[] => [...(flag.short === null ? [] : [`-${flag.short}`]), `--${flag.name}`];

/** The first sentence of the help. */
const shortly = ({ help }: Flag): string => help.split('. ', 1)[0]!;

function bash(): string {
  const cases = FLAGS.flatMap((flag) => {
    const what = after(flag);
    const does = what === null ? null : what === 'file' ? '_foi_parse_files -f' : what === 'directory' ? '_foi_parse_files -d' : what === 'text' ? ':' : `_foi_parse_names '${what.list ? ',' : ''}' '${what.suffix}' ${what.names.join(' ')}`;
    return does === null ? [] : [`    ${spellings(flag).join('|')}) ${does}; return ;;`];
  });
  return `# bash: put this line into ~/.bashrc:  source <(foi-parse --completion bash)
_foi_parse_files() {
  compopt -o filenames 2>/dev/null
  mapfile -t COMPREPLY < <(compgen "$1" -- "$cur")
}
# _foi_parse_names SEPARATOR SUFFIX NAME...: in a list, the name after the last separator is completed
_foi_parse_names() {
  local separator=$1 suffix=$2 before= name
  shift 2
  [[ $separator && $cur == *"$separator"* ]] && before=\${cur%"$separator"*}$separator
  [[ $suffix$separator ]] && compopt -o nospace 2>/dev/null
  for name; do [[ $before$name == "$cur"* ]] && COMPREPLY+=("$before$name$suffix"); done
}
_foi_parse() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]}
  COMPREPLY=()
  # --format=js comes as three words: --format, =, js
  if [[ $cur == = ]]; then cur=; elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  case $prev in
${cases.join('\n')}
  esac
  if [[ $cur == -* ]]; then mapfile -t COMPREPLY < <(compgen -W '${[...FLAGS.flatMap(spellings), ...longNames()].filter((name, at, all) => all.indexOf(name) === at).join(' ')}' -- "$cur")
  else _foi_parse_files -f; fi
}
complete -F _foi_parse foi-parse
`;
}

function zsh(): string {
  const quoted = (text: string): string => text.replace(/[[\]:\\]/g, '\\$&').replaceAll("'", "'\\''");
  const spec = (flag: Flag): string => {
    const what = after(flag), help = `[${quoted(shortly(flag))}]`;
    const equals = what === null ? '' : '=', plus = what === null ? '' : '+'; // the value in the next word, or in the same
    const names = flag.short === null ? `'${flag.many ? '*' : ''}--${flag.name}${equals}` : `'(-${flag.short} --${flag.name})'{-${flag.short}${plus},--${flag.name}${equals}}'`;
    const message = `:${quoted(flag.value ?? '')}:`;
    const does = what === null ? '' : what === 'file' ? `${message}_files` : what === 'directory' ? `${message}_files -/` : what === 'text' ? `${message}( )`
      : what.list ? `${message}_values -s , name ${what.names.join(' ')}` : what.suffix ? `${message}{compadd -S "" -- ${what.names.map((name) => `${name}${what.suffix}`).join(' ')}}` : `${message}(${what.names.join(' ')})`;
    return `  ${names}${help}${does}'`;
  };
  return `#compdef foi-parse
# zsh: foi-parse --completion zsh > a directory of $fpath/_foi-parse, or  source <(foi-parse --completion zsh)  after compinit
_foi-parse() {
  _arguments -s -S \\
${[...FLAGS.map(spec), ...FLAGS.filter(takenBack).map(({ name }) => `  '--no-${name}[take back --${name} of a config file]'`)].map((line) => `  ${line} \\`).join('\n')}
    '*:input:_files'
}
if [[ $funcstack[1] == _foi-parse ]]; then _foi-parse "$@"; else compdef _foi-parse foi-parse; fi
`;
}

function fish(): string {
  const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
  const line = (flag: Flag): string => {
    const what = after(flag);
    const does = what === null ? '' : what === 'file' ? ' -r -F' : what === 'directory' ? " -x -a '(__fish_complete_directories)'" : what === 'text' ? ' -x'
      : ` -x -a ${what.list ? `"(__fish_complete_list , 'printf %s\\\\\\n ${what.names.join(' ')}')"` : quoted(what.names.map((name) => `${name}${what.suffix}`).join(' '))}`;
    return `complete -c foi-parse -l ${flag.name}${flag.short === null ? '' : ` -s ${flag.short}`}${does} -d ${quoted(shortly(flag))}`;
  };
  return `# fish: foi-parse --completion fish > ~/.config/fish/completions/foi-parse.fish
${FLAGS.map(line).join('\n')}
${FLAGS.filter(takenBack).map(({ name }) => `complete -c foi-parse -l no-${name} -d 'take back --${name} of a config file'`).join('\n')}
`;
}
