/** Words that end a noun phrase as verbs do. */
import { pattern } from '../../text/pattern.ts'

/** "park yields 52 GWh": a verb in "s" with a number behind. */
export const isBeforeNumber = (text: string, at: number, word: string): boolean =>
  /^\p{Ll}{3,}s$/u.test(word) &&
  /^ (?:about |over |up to |some |nearly )?[$€£]?\d/u.test(text.slice(at + word.length, at + word.length + 9))

/** Plurals that stand before other nouns. */
export const MODIFIER = pattern('i')`
  (?:
    sales|sports|arms|savings|earnings|securities|systems|operations|goods|news|gas|business|process|mass|access
    |glass|us|is|ss
  )$`

/** What those do that a phrase names: "people living in", never the head of a phrase. */
const PARTICIPLE = pattern()`
  ^(?:
    coming|living|going|attending|receiving|seeking|suffering|arriving|waiting|facing|having|being|taking|making|leaving
    |staying|saying|wanting|needing|getting|remaining|participating|entering|consisting|involving|relating|resulting
    |belonging|originating|residing|ranging|stemming|deriving
  )$`
export const isParticiple = (word: string): boolean => PARTICIPLE.test(word)

const IRREGULAR = /^(?:proven|known|seen|shown|found|taken|given|driven|grown|built|held|laid|sent|written|chosen)$/
/** "A design proven in use": no ending shows it. */
export const isPast = (word: string): boolean => IRREGULAR.test(word)

/** "Helps", "removes": a verb's third person, or a plural. */
export const isThird = (word: string): boolean => /^\p{Ll}{3,}s$/u.test(word) && !MODIFIER.test(word)
