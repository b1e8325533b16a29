/**
 * Texts made to be slow: each is one construction, repeated for as long as is asked. What is distinct in real text (names,
 * addresses, amounts) is distinct here, since work that grows with the number of different things is what goes wrong.
 */
type Unit = (n: number) => string

/** A word of letters for a number, another for each. */
export const wordOf: Unit = (n) => {
  let word = ''
  for (let rest = n + 1; rest > 0; rest = Math.floor(rest / 20))
    word += 'bcdfghjklmnpqrstvwxz'[rest % 20] + 'aeiou'[n % 5]
  return word[0].toUpperCase() + word.slice(1)
}
const initials = (n: number) => `${wordOf(n)[0]}${wordOf(n * 7 + 3)[0]}A${String.fromCharCode(65 + (n % 26))}`
const pick = (n: number, ...of: string[]) => of[n % of.length]

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** What is repeated, with the number of the repetition. */
const REPEATED: Record<string, Unit> = {
  // Names.
  'bodies with acronyms': (n) =>
    `The ${wordOf(n)} ${wordOf(n * 3 + 1)} Agency (${initials(n)}) said that the ${wordOf(n)} Agency was in the city. `,
  'people with offices': (n) =>
    `${wordOf(n)} ${wordOf(n + 9)}, director of the ${wordOf(n * 5)} Institute, met ${wordOf(n + 2)} ${wordOf(n * 2)}. `,
  'people of one family': (n) =>
    `${wordOf(n)} Marlow said so, and Marlow and Ms. Marlow agreed with ${wordOf(n)} Marlow. `,
  'a list of bodies': (n) => `the ${wordOf(n)} Foundation, `,
  'bodies of bodies': (n) => `Office of the ${wordOf(n)} of the Department of `,
  'names without an end': (n) => `${wordOf(n)} `,
  'companies with forms': (n) => `${wordOf(n)} ${pick(n, 'Inc.', 'Ltd.', 'LLC', 'S.p.A.', 'GmbH & Co. KG')} bought `,
  initials: (n) => `${wordOf(n)[0]}. ${pick(n, 'U.S.', 'A.B.C.', 'J.', 'D.C.')} `,
  'words run together': (n) => `${wordOf(n)}${wordOf(n + 1)}${wordOf(n * 3)} `,
  counties: (n) => `in ${wordOf(n)} County, Texas, and ${wordOf(n * 3)}, Ohio, near ${wordOf(n * 5)} Lake, `,
  'roles in a row': (n) =>
    `${wordOf(n)} ${wordOf(n + 1)}, vice president, ${wordOf(n * 3).toLowerCase()}, ${wordOf(n * 2)} Corp., and `,
  'other names': (n) =>
    `${wordOf(n)} ${wordOf(n + 1)}, also known as “${wordOf(n * 3)},” ${(n % 60) + 20}, of ${wordOf(n * 5)}, `,
  'defined terms': (n) =>
    `${wordOf(n)} ${wordOf(n * 3)} Corporation (“${wordOf(n)}” or the “Company”) (NYSE: ${initials(n)}) and `,
  subsidiaries: (n) => `Calder ${wordOf(n)} Inc., a subsidiary of Calder Inc., a unit of Calder ${wordOf(n * 3)} LLC. `,
  ministers: (n) =>
    `The Minister for ${wordOf(n)}, ${wordOf(n + 1)} ${wordOf(n * 3)} MP, and the Minister said: “No.” `,
  senators: (n) =>
    `Sen. ${wordOf(n)} ${wordOf(n + 1)} (D-N.Y.) and Rep. ${wordOf(n * 3)} introduced the ${wordOf(n)} ${wordOf(n * 2)} Act. `,
  'long words': (n) => `${wordOf(n).repeat(40)} `,
  possessives: (n) => `${wordOf(n)}’s ${wordOf(n + 4)}’s `,
  titles: (n) => `${pick(n, 'Dr.', 'Sen.', 'Mr.', 'Deputy Assistant Secretary', 'Vice President')} `,
  'capitals only': (n) => `${wordOf(n).toUpperCase()} AND `,
  // One word, one line.
  'one word': () => 'a',
  'one word with accents': () => '"ÀA"',
  'one word of marks': () => 'e\u0301\u0302',
  'one word of hyphens': () => 'well-',
  'joined by dots': () => 'ab.',
  'joined by slashes': () => 'ab/',
  // Numbers.
  figures: (n) => `${n * 7919},`,
  'digits only': () => '7',
  'numbers in words': (n) => `${pick(n, 'twenty', 'one', 'hundred', 'thousand', 'and', 'million')} `,
  'money in a row': (n) => `$${n} million, `,
  'money and more': (n) => `US$${n}.50 to €${n} per tonne, `,
  quantities: (n) => `${n} ${pick(n, 'kg', 'miles', 'percent', 'square feet', 'tons per year', 'MW')} of ${wordOf(n)} `,
  counts: (n) => `${n} new ${wordOf(n).toLowerCase()} officers and `,
  'totals with parts': (n) => `A total of ${n * 3} boats: ${n} red boats, ${n} blue boats and ${n} old boats. `,
  'rows of a table': (n) => `${wordOf(n)}\t${n}\t${n * 2}.5\t$${n}\n`,
  changes: (n) => `Sales rose ${n % 100} percent to $${n + 10} million from $${n} million in ${wordOf(n)}. `,
  'columns of spaces': (n) => `${wordOf(n)}     ${n}       ${n + 1}%\n`,
  // Dates.
  dates: (n) => `${MONTHS[n % 12]} ${(n % 28) + 1}, ${1950 + (n % 90)}, `,
  'days of a month': (n) => `${(n % 28) + 1}, `,
  'weekdays and times': (n) => `${pick(n, 'Monday', 'Friday', 'next Tuesday')} at ${(n % 12) + 1} p.m. and `,
  years: (n) => `${1900 + (n % 200)}-`,
  'months only': (n) => `${MONTHS[n % 12]} `,
  // Channels.
  'e-mail addresses': (n) => `${wordOf(n).toLowerCase()}@${wordOf(n * 3).toLowerCase()}.com, `,
  'an address without an end': () => 'a.b@c.',
  telephones: (n) => `+1 202 555 ${String(n % 10000).padStart(4, '0')}, `,
  websites: (n) => `Visit ${wordOf(n).toLowerCase()}.com and ${wordOf(n * 3)}.org for more. `,
  'digits in groups': (n) => `(${100 + (n % 900)}) `,
  links: (n) => `https://www.example.com/${wordOf(n)}?q=${n}&r=a-b, `,
  contacts: (n) =>
    `Contact: ${wordOf(n)} ${wordOf(n + 3)}, ${wordOf(n * 2)} Institute, (202) 555-${String(n % 10000).padStart(4, '0')}\n`,
  // Quotations and marks.
  quotations: (n) => `“We waited ${n} years for this bridge,” said ${wordOf(n)} ${wordOf(n + 1)}. `,
  'paragraphs quoted': (n) =>
    `“We waited ${n} years for it,” said ${wordOf(n)} ${wordOf(n + 1)} of the ${wordOf(n * 3)} Institute.\n\n`,
  'paragraphs left open': (n) => `“We waited ${n} years for it and ${wordOf(n)} came.\n\n`,
  'turns of speakers': (n) => `${wordOf(n).toUpperCase()}: We have waited ${n} years.\n\n`,
  'single marks': (n) => `‘We waited for ${wordOf(n)}’, said ${wordOf(n + 1)} ${wordOf(n)}. It’s ${wordOf(n)}’s. `,
  'no marks': (n) =>
    `This will help the town, said ${wordOf(n)} ${wordOf(n + 1)} of the ${wordOf(n * 5)} Agency. It will be good.\n\n`,
  'opening marks': () => '“we ',
  'straight marks': () => 'a " b ',
  'brackets that open': () => '(a ',
  'brackets that close': () => 'a) ',
  commas: () => 'a, ',
  'commas alone': () => ',',
  points: () => '. ',
  dashes: () => ' – ',
  blanks: () => ' ',
  'blanks and a word at last': (n) => (n % 5000 ? ' ' : 'said '),
  'marks lost': (n) =>
    `${wordOf(n)} said     We are glad     ${wordOf(n * 3)} ${wordOf(n)} said       It will last\n\n`,
  // Events.
  accused: (n) =>
    `ALDER, Ohio, ${MONTHS[n % 12]} ${1 + (n % 28)}, 2020 – ${wordOf(n)} ${wordOf(n + 1)} pleaded guilty to fraud.\n\n`,
  hearings: (n) =>
    `A hearing was held in ${wordOf(n)} County Court. The committee approved $${n} million for a bridge. `,
  sentences: (n) =>
    `${wordOf(n)} ${wordOf(n + 1)}, ${20 + (n % 50)}, of ${wordOf(n * 2)}, Ohio, was sentenced to ${n} months in prison.\n\n`,
  pronouns: (n) =>
    `${wordOf(n)} ${wordOf(n + 1)} was arrested. He was charged with fraud. The company announced the merger.\n\n`,
  fines: (n) =>
    `The Department of ${wordOf(n)} fined ${wordOf(n * 3)} Inc. $${n} million. The company agreed to pay it. `,
  dividends: (n) => `${wordOf(n)} Inc. declared a dividend of $0.${(n % 90) + 10} per share. `,
  // Lines.
  'contact blocks': (n) =>
    `\n\nMedia Contact:\n${wordOf(n)} ${wordOf(n + 3)}\n${wordOf(n * 2)} Inc.\n(202) 555-${String(n % 10000).padStart(4, '0')}\n\n`,
  'bodies presented': (n) =>
    `About ${wordOf(n)} Corporation\n${wordOf(n)} Corporation (NYSE: ${initials(n)}) is a company in ${wordOf(n * 7)}, Texas.\n\n`,
  lines: (n) => `${wordOf(n)}\n`,
  paragraphs: (n) => `The ${wordOf(n).toLowerCase()} was opened on a fine day.\n\n`,
  'blank lines': () => '\n',
  'broken lines': (n) => `the town of ${wordOf(n)} has in its long history never had a bridge of its own and\n`,
  'list items': (n) => `• ${wordOf(n)} of the town\n`,
  datelines: (n) => `${wordOf(n).toUpperCase()}, ${MONTHS[n % 12]} 3, 2021 – It opened.\n`,
  headlines: (n) => `${wordOf(n)} Opens New Bridge\n\n`,
  'colons and labels': (n) => `${wordOf(n)}: ${wordOf(n + 1)}: `,
}

const HEAD = 'WASHINGTON, March 3, 2021 – Officers said on Monday that the work was done in the city.\n\n'

export const SHAPES = Object.keys(REPEATED)

/**
 * A release of about that many characters, most of them of one shape.
 * @param first number of the first repetition
 */
export function textOf(shape: string, characters: number, first = 0): string {
  const parts = [HEAD]
  let length = HEAD.length
  for (let n = first; length < characters; n++) {
    const part = REPEATED[shape](n)
    parts.push(part)
    length += part.length
  }
  return `${parts.join('')} 5 kg\n`
}
