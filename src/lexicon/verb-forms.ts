/** Forms of verbs, made from their base by rule, but for those that go their own way. */

/** Base, past, participle. */
const IRREGULAR: ReadonlyMap<string, readonly [string, string]> = new Map(
  (
    'find found found|lead led led|pay paid paid|sell sold sold|buy bought bought|begin began begun|win won won|shoot shot shot|' +
    'take took taken|rise rose risen|fall fell fallen|grow grew grown|meet met met|become became become|' +
    'swear swore sworn|spend spent spent|commit committed committed|leave left left|hold held held|give gave given|' +
    'set set set|break broke broken|depart departed departed|deliver delivered delivered|plan planned planned|' +
    'step stepped stepped|team teamed teamed|enter entered entered|offer offered offered|choose chose chosen|make made made|strike struck struck|speak spoke spoken|order ordered ordered|' +
    'recover recovered recovered|unveil unveiled unveiled|partner partnered partnered|debut debuted debuted|' +
    'hear heard heard|stab stabbed stabbed|rob robbed robbed|kidnap kidnapped kidnapped|hit hit hit|beat beat beaten|go went gone|come came come|shut shut shut|bar barred barred|tap tapped tapped|travel traveled travelled'
  )
    .split('|')
    .map((line) => line.split(' '))
    .map(([base, past, participle]) => [base, [past, participle]]),
)

export const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being'])

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing'

/** Every form of a verb with what it is; past and participle are often one word, which then is both. */
export function formsOf(base: string): Map<string, Set<VerbForm>> {
  const forms = new Map<string, Set<VerbForm>>()
  const add = (word: string, form: VerbForm) => {
    const set = forms.get(word)
    if (set) set.add(form)
    else forms.set(word, new Set([form]))
  }
  const past = regularPast(base)
  const [own, participle] = IRREGULAR.get(base) ?? [past, past]
  add(base, 'base')
  add(thirdOf(base), 'third')
  add(own, 'past')
  add(participle, 'participle')
  add(
    `${base.replace(/([^e])e$/, '$1').replace(/^(cut|win|begin|step|commit|admit|set|plan|shut|bar|tap|stab|rob|kidnap|hit)$/, doubled)}ing`,
    'ing',
  )
  return forms
}

const doubled = (verb: string) => verb + verb.at(-1)
const thirdOf = (base: string): string =>
  /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`
const regularPast = (base: string): string =>
  base.endsWith('e') ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`
