/** Whether a place lies inside an address of the web or of a mailbox: what stands there is no word of the text. */
export function inLink(text: string, at: number): boolean {
  const from = Math.max(0, at - LONGEST)
  let start = at
  while (start > from && !isSpace(text.charCodeAt(start - 1))) start--
  return start < at && LINK.test(text.slice(start, at))
}

/** Its scheme or "www", and something of the host; a path behind a host ("acme.com/news/2019"). */
const LINK = /(?:\b(?:https?|ftp):\/\/|\bwww\.)\S|[\p{L}\d]\.(?:com|org|net|gov|edu|info|io|au|uk|nz|eu)\/\S*$/iu
/** Characters of an address that are read back. */
const LONGEST = 300
const isSpace = (code: number) => code === 32 || code === 10 || code === 9 || code === 13 || code === 160
