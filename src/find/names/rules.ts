/** What makes a name: every rule with the kind that it gives, how far it is to be trusted, and why. */

export type NameKind = 'organisation' | 'person'

/**
 * - `sure`: the name's own words or its place settle it, whatever the tagger sees
 * - `likely`: it stands unless the tagger sees something else there
 * - `seen`: the tagger alone
 * - `linked`: it refers to a name that stands elsewhere in the text
 */
export type Tier = 'sure' | 'likely' | 'seen' | 'linked'

interface Rule {
  kind: NameKind
  tier: Tier
  reason: string
}

export const RULES = {
  'people/honorific': { kind: 'person', tier: 'sure', reason: 'a form of address stands in front' },
  'people/title': { kind: 'person', tier: 'sure', reason: 'an office stands in front' },
  'people/rank': { kind: 'person', tier: 'likely', reason: 'a rank stands in front, and the tagger reads it so' },
  'people/contact-line': { kind: 'person', tier: 'sure', reason: 'its place in a block of contacts' },
  'people/given-name': { kind: 'person', tier: 'likely', reason: 'a given name with a family name' },
  'people/initial': { kind: 'person', tier: 'likely', reason: 'an initial between two names' },
  'people/particle': { kind: 'person', tier: 'likely', reason: 'a particle of family names stands inside' },
  'people/nickname': { kind: 'person', tier: 'sure', reason: 'a nickname stands between the names' },
  'people/age': { kind: 'person', tier: 'likely', reason: 'an age stands behind' },
  'people/series': { kind: 'person', tier: 'sure', reason: 'a given name begins it, in a list of people' },
  'people/shared': { kind: 'person', tier: 'sure', reason: 'the plural of an office stands in front of the list' },
  'people/tagged': { kind: 'person', tier: 'seen', reason: 'the tagger reads it so' },
  'people/short-name': { kind: 'person', tier: 'linked', reason: 'part of the name of a person in the text' },
  'organisations/legal-form': { kind: 'organisation', tier: 'sure', reason: 'a legal form ends it' },
  'organisations/partners': { kind: 'organisation', tier: 'sure', reason: 'partners with a legal form behind' },
  'organisations/firm': { kind: 'organisation', tier: 'sure', reason: 'a word for those who work there ends it' },
  'organisations/known': { kind: 'organisation', tier: 'likely', reason: 'known to everyone by that name' },
  'organisations/listed': { kind: 'organisation', tier: 'likely', reason: 'in a public list of bodies' },
  'organisations/ticker': { kind: 'organisation', tier: 'sure', reason: 'an exchange and a ticker stand behind' },
  'organisations/presented': { kind: 'organisation', tier: 'sure', reason: 'the text says that it does business' },
  'organisations/classed': { kind: 'organisation', tier: 'sure', reason: 'a noun for its kind stands in front' },
  'organisations/called': { kind: 'organisation', tier: 'sure', reason: 'the text says that a body is called so' },
  'organisations/acting': {
    kind: 'organisation',
    tier: 'sure',
    reason: 'its initials and what a body does stand behind',
  },
  'organisations/counsel': { kind: 'organisation', tier: 'sure', reason: 'a lawyer is told to be of it' },
  'organisations/bought': { kind: 'organisation', tier: 'sure', reason: 'the text tells of its acquisition' },
  'organisations/led': { kind: 'organisation', tier: 'sure', reason: 'the text names its owner, founder or chief' },
  'organisations/formation': { kind: 'organisation', tier: 'sure', reason: 'a unit of armed forces with its number' },
  'organisations/head-of': { kind: 'organisation', tier: 'likely', reason: 'a kind of body with "of"' },
  'organisations/fields': { kind: 'organisation', tier: 'sure', reason: 'a kind of body with its fields of work' },
  'organisations/head': { kind: 'organisation', tier: 'likely', reason: 'a kind of body ends it' },
  'organisations/government': { kind: 'organisation', tier: 'sure', reason: 'the government of a place' },
  'organisations/leader': { kind: 'organisation', tier: 'sure', reason: 'the government of a leader' },
  'organisations/site': { kind: 'organisation', tier: 'sure', reason: "a page's title ends in it" },
  'organisations/letterhead': { kind: 'organisation', tier: 'sure', reason: 'a line of the letterhead is its name' },
  'organisations/dateline': { kind: 'organisation', tier: 'sure', reason: 'the wire names it behind the dateline' },
  'organisations/tagged': { kind: 'organisation', tier: 'seen', reason: 'the tagger reads it so' },
  'organisations/series': {
    kind: 'organisation',
    tier: 'seen',
    reason: 'it stands in a list of bodies',
  },
  'organisations/doubted': {
    kind: 'organisation',
    tier: 'seen',
    reason: 'the tagger sees something else there, with doubt',
  },
  'organisations/acronym': {
    kind: 'organisation',
    tier: 'linked',
    reason: 'an acronym beside the name that it shortens',
  },
  'organisations/short-name': {
    kind: 'organisation',
    tier: 'linked',
    reason: 'part of the name of a body in the text',
  },
} as const satisfies Record<string, Rule>

export type RuleId = keyof typeof RULES

export const kindOf = (rule: RuleId): NameKind => RULES[rule].kind
export const tierOf = (rule: RuleId): Tier => RULES[rule].tier

/** How far a rule is to be trusted, and why; null for those of other fields. */
export function reasonOf(rule: string): string | null {
  const known = (RULES as { readonly [rule: string]: Rule })[rule]
  return known ? `${known.tier}: ${known.reason}` : null
}
