/** What people are shown of the options: the help, the README's table, completions for shells. */
import { FIELDS } from '../record/fields.ts'
import { FLAGS, type Flag } from './flags.ts'

const EXAMPLES = [
  ['extract release.txt', 'one record as JSON'],
  ['cat release.txt | extract', 'the same from standard input (- says so explicitly)'],
  ['extract releases/ > records.ndjson', 'all releases below a folder, one record a line'],
  ['extract releases/ -o records/ --resume', 'one file a release; goes on where a run broke off'],
  ['extract page.html mail.eml scan.pdf note.docx', 'releases as they come'],
  ['extract archive.zip mail.mbox "2024/**/*.txt"', 'archives, mail folders, patterns'],
  ['extract releases/ -f sqlite -o facts.db', 'a database; csv and parquet too'],
  ['extract table.csv --text-field body', 'the releases in a column'],
  ['extract --only dates,money --pretty release.txt', 'just these fields, indented'],
  ['extract --explain release.txt', 'every value with the rule that made it'],
]

const WIDTH = 100

const left = ({ name, short, value }: Flag) => `${short ? `-${short}, ` : '    '}--${name}${value ? ` <${value}>` : ''}`

/** What an option is for, with its choices where they are not told already. */
function about({ about, choices }: Flag): string {
  return !choices || choices.every((choice) => about.includes(choice)) ? about : `${about} (${choices.join(', ')})`
}

export function help(): string {
  const column = Math.max(...FLAGS.map((flag) => left(flag).length)) + 4
  const options = FLAGS.map((flag) => `  ${left(flag).padEnd(column - 2)}${wrapped(about(flag), column)}`)
  const width = Math.max(...EXAMPLES.map(([command]) => command.length))
  const examples = EXAMPLES.map(([command, what]) => `  ${command.padEnd(width)}  ${what}`)
  return `Usage: extract [options] [inputs...]

Turns press releases into structured, normalised, grounded JSON. Offline; the same input gives the same output.
Inputs are files, folders, patterns, archives, or - for standard input.

Options:
${options.join('\n')}

Examples:
${examples.join('\n')}

Exit status: 0 all inputs read, 1 some input failed, 2 wrong usage, 130 interrupted.
Fields: ${FIELDS.join(', ')}.
`
}

function wrapped(text: string, column: number): string {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > WIDTH - column) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines.join(`\n${' '.repeat(column)}`)
}

/** The options as a table in Markdown, its columns padded as the formatter pads them. */
export function table(): string {
  const rows = FLAGS.map((flag) => [`\`${left(flag).trim()}\``, about(flag).replaceAll('|', '\\|')])
  const cells = [['option', 'what it does'], ...rows]
  const widths = [0, 1].map((i) => Math.max(...cells.map((row) => row[i].length)))
  const line = (row: readonly string[]) => `| ${row.map((cell, i) => cell.padEnd(widths[i])).join(' | ')} |`
  const [head, ...body] = cells.map(line)
  return [head, line(widths.map((width) => '-'.repeat(width))), ...body].join('\n')
}

export function completions(shell: string): string {
  return SHELLS[shell as keyof typeof SHELLS]()
}

const words = FLAGS.flatMap(({ name, short }) => [`--${name}`, ...(short ? [`-${short}`] : [])])
const names = ({ name, short }: Flag) => [`--${name}`, ...(short ? [`-${short}`] : [])].join('|')
const chosen = FLAGS.filter(({ choices }) => choices)
const free = FLAGS.filter(({ value, choices, isPath }) => value && !choices && !isPath)
const plainly = (text: string) => text.replace(/['"\\[\]:`$]/g, '')

const SHELLS = {
  bash: () => `_extract() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]}
  COMPREPLY=()
  case $prev in
${chosen.map((flag) => `    ${names(flag)}) COMPREPLY=($(compgen -W '${flag.choices!.join(' ')}' -- "$cur")); return ;;`).join('\n')}
    --only) COMPREPLY=($(compgen -W '${FIELDS.join(' ')}' -- "$cur")); return ;;
    ${free.map(names).join('|')}) return ;;
  esac
  case $cur in
    -*) COMPREPLY=($(compgen -W '${words.join(' ')}' -- "$cur")) ;;
  esac
}
complete -o default -F _extract extract
`,
  zsh: () => `#compdef extract
_arguments -s \\
${FLAGS.map((flag) => `  ${zsh(flag)} \\`).join('\n')}
  '*:input:_files'
`,
  fish: () =>
    FLAGS.map((flag) => {
      const { name, short, value, choices, isPath } = flag
      const takes = value ? ` -r${choices ? ` -f -a '${choices.join(' ')}'` : isPath ? ' -F' : ' -f'}` : ''
      return `complete -c extract -l ${name}${short ? ` -s ${short}` : ''}${takes} -d '${plainly(flag.about)}'\n`
    }).join(''),
}

function zsh({ name, short, value, choices, isPath, about: text }: Flag): string {
  const what = `[${plainly(text)}]`
  const takes = value ? `:${value}:${choices ? `(${choices.join(' ')})` : isPath ? '_files' : ''}` : ''
  return short ? `{-${short},--${name}}'${what}${takes}'` : `'--${name}${what}${takes}'`
}
