/** Labels as parts of patterns without regard to case: what a release calls itself at its head, and what numbers and addresses do. */

export const PRESS = '(?:press|news|media)'
/** "FOR IMMEDIATE RELEASE", "Press Release". */
export const RELEASE = `(?:for (?:immediate )?release|${PRESS}\\s?release)`
/** And "MEDIA ADVISORY", "News statement". */
export const LABEL = `(?:${RELEASE}|${PRESS}\\s?(?:statement|advisory))`

const NUMBERS = 'telephone tel phone ph mobile mob cell fax direct e-?mail'.split(' ')
/** In front of a number or an address: "Tel", "E-mail". */
export const OF_NUMBER = NUMBERS.join('|')
/** The same in patterns that tell capitals apart. */
export const OF_NUMBER_CASED = NUMBERS.flatMap((label) => [label, label[0].toUpperCase() + label.slice(1)]).join('|')
