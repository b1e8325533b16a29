import type { NameMention } from '../../find/names/index.ts'
import { pattern } from '../../text/pattern.ts'

/** What stands between a name and another of the same person: "a.k.a.," "also known as". */
const BETWEEN = pattern('i')`
  ^["”’']?,?\s\(?(?:a\.?k\.?a\.?|a/k/a|alias|(?:also\s|otherwise\s|better\s)?known\sas),?\s["“‘']?$`
/** Characters that it takes, at most. */
const LONGEST = 30

/** The other names of people, wherever they stand, with the name that each is another one of: "Robert Marlow, a/k/a Roberto Marlow". */
export function aliasesOf(text: string, mentions: readonly NameMention[]): Map<NameMention, NameMention> {
  const aliases = new Map<NameMention, NameMention>()
  for (let n = 1; n < mentions.length; n++) {
    const [owner, other] = [mentions[n - 1], mentions[n]]
    const gap = other.start - owner.end
    if (gap < 1 || gap > LONGEST || !BETWEEN.test(text.slice(owner.end, other.start))) continue
    aliases.set(other, aliases.get(owner) ?? owner)
  }
  const names = new Map([...aliases].map(([other, owner]) => [other.text, owner]))
  if (names.size)
    for (const mention of mentions) {
      const owner = names.get(mention.text)
      if (owner && owner.text !== mention.text) aliases.set(mention, owner)
    }
  return aliases
}
