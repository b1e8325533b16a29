import { firstWhere } from '../../text/search.ts'

/** Hosts of addresses and names of accounts in a text: "www.calderfoods.com", "press@calderfoods.com", "@CalderFoods". */
const HOST =
  /(?<=[@/.\s(])(?<name>[a-z0-9][a-z0-9-]{2,40})\.(?:com|org|net|gov|edu|co|io|ai|eu|app|info|biz|tv|[a-z]{2})\b/gi
const ACCOUNT = /(?<![\p{L}\d.])@(?<name>[A-Za-z]\w{3,30})/gu

/** Letters from which on a name is told by an address that only begins with it. */
const LONG = 6

const plain = (words: string) => words.toLowerCase().replace(/[^a-z0-9]/g, '')

/** The hosts and accounts of the text that was asked of last, sorted, since all its names are asked one after the other. */
let last: { text: string; names: readonly string[] } = { text: '', names: [] }

function namesIn(text: string): readonly string[] {
  if (text === last.text) return last.names // Spares work.
  const found = [...text.matchAll(HOST), ...text.matchAll(ACCOUNT)]
  last = { text, names: found.map(({ groups }) => plain(groups!.name)).sort() }
  return last.names
}

/** Whether an address or account in the text is called as the words are: "Calder Foods" and "calderfoods.com". */
export function hasAddress(text: string, words: readonly string[]): boolean {
  const name = plain(words.join(''))
  const names = namesIn(text)
  // The one asked for or the next behind it: the one that begins with it, if any does.
  const host = names[firstWhere(names.length, (n) => names[n] >= name)]
  return host === name || (name.length >= LONG && host?.startsWith(name) === true)
}
