/** Whom an office serves where the text does not say it beside the name: "U.S. Attorney", "Sheriff", "Labor Secretary". */

import { isPlaceName } from '../../find/names/index.ts'
import { classesOf, is, wordIs } from '../../lexicon/index.ts'
import { pattern } from '../../text/pattern.ts'
import type { Entry } from '../organisations/index.ts'
import { PARTIES } from './words.ts'

const isNeutral = wordIs('neutral')

/** The words without marks and possessives, small; "United States" and "US" as "u.s.". */
const plainOf = (words: string) =>
  ` ${words} `
    .toLowerCase()
    .replace(/['’]s?(?=\s)/g, '')
    .replace(/[(),:;-]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?:united states|u\.? ?s\.?)(?= )/g, ' u.s.')
    .trim()

const holds = (words: string, part: string) => ` ${words} `.includes(` ${part} `)

/** Officers that have an office of their own, as the last words of their titles; the longer ones first. */
const SEATED = [
  ...[
    'u.s. attorney',
    'district attorney',
    'state attorney',
    'county attorney',
    'city attorney',
    'prosecuting attorney',
  ],
  ...['attorney general', 'inspector general', 'surgeon general', 'solicitor general', 'public defender', 'prosecutor'],
  ...['medical examiner', 'district clerk', 'county clerk', 'city clerk', 'sheriff', 'coroner', 'comptroller'],
  ...['ombudsman', 'governor', 'mayor', 'treasurer', 'assessor', 'surrogate'],
]

/** "Office of the Sheriff", "Sheriff's Department", "U.S. Attorneys Office for the Northern District of Iowa". */
const OF_OFFICER = /^(?:the )?office of (?:the )?(?<officer>.+)$/
const OFFICERS = /^(?<officer>.+?)s? (?:office|department)(?: (?:for|of|in) (?:the )?(?<district>.+))?$/
/** A text may call the body by its officer's title alone. */
const OFFICER_ALONE = /^(?<officer>.+ attorney)$/

/** Whether a body goes by its officer's title: "Alder County District Attorney". */
export function isCalledByOfficer(name: string): boolean {
  const words = plainOf(name)
  return SEATED.some((title) => holds(words, title)) && !/\b(?:office|department)\b/.test(words)
}

/** Words of titles and names that do not tell where something is. */
const UNPLACED = new Set(
  'of for the and in at office acting former interim executive principal assistant deputy chief special senior criminal state u.s. attorney general district county city'.split(
    ' ',
  ),
)

const placesIn = (words: string) => words.split(' ').filter((word) => word.length > 1 && !UNPLACED.has(word))

/** A body that is its officer's: what he is called, and words for where. */
interface Seat {
  entry: Entry
  title: string
  places: readonly string[]
}

function seatOf(entry: Entry): Seat | null {
  const name = plainOf(entry.name)
  const { officer, district } = (OF_OFFICER.exec(name) ?? OFFICERS.exec(name) ?? OFFICER_ALONE.exec(name))?.groups ?? {}
  const title = officer && SEATED.find((seated) => holds(officer, seated))
  if (!title) return null
  return { entry, title, places: placesIn(`${officer.replace(title, ' ')} ${district ?? ''}`) }
}

const JUSTICE = /^(?:u\.s\. )?(?:department of justices?|justice departments?|doj)$/
const POLICE = /^(?<places>.*?)(?:city of |metropolitan )?(?<city>.*?) ?police(?: department| service| force)?$/
const OF_POLICE =
  /\bpolice (?:deputy )?(?:chief|commissioner|superintendent)|\b(?:chief|commissioner) of (?:the )?police/

const POINTS = new Set('northern southern eastern western middle central north south east west new'.split(' '))

/** How well a body's places agree with an officer's: below 0 where they are others. */
function agreement(wanted: readonly string[], places: readonly string[]): number {
  const [named, points] = [places.filter((p) => !POINTS.has(p)), places.filter((p) => POINTS.has(p))]
  const same = named.filter((place) => wanted.includes(place)).length
  const elsewhere = points.some((p) => !wanted.includes(p)) && wanted.some((p) => POINTS.has(p))
  if (same) return elsewhere ? -1 : 1 + same - (named.length - same) / 4
  return places.length && wanted.length ? -1 : places.length ? 0.2 : 0.5
}

/** The bodies of a document by the officers whom they belong to. */
export class Service {
  private readonly seats: Seat[] = []

  constructor(
    private readonly entries: readonly Entry[],
    private readonly issuer: Entry | null,
  ) {
    for (const entry of entries) {
      const seat = seatOf(entry) ?? justiceOf(entry) ?? policeOf(entry)
      if (seat) this.seats.push(seat)
    }
  }

  /**
   * The body that the text names and that somebody in the office serves.
   * @param role the office, as the text puts it
   * @param district what follows the name: "of the Eastern District of Texas"
   */
  of(role: string, district: string): Entry | null {
    const office = plainOf(role)
    return this.seated(office, district) ?? this.departmentOf(role) ?? this.partyOf(role) ?? this.chamberOf(office)
  }

  /** The only committee of the text, for a member of a chamber who is its "Chairman" or "Ranking Member". */
  committeeOf(role: string): Entry | null {
    if (!/^(?:ranking member|(?:committee |vice )?chair(?:man|woman|person)?)$/i.test(role)) return null
    const committees = this.entries.filter(({ name }) => /\w\s+committee$|\bcommittee\s+on\s/i.test(name))
    return committees.length === 1 ? committees[0] : null
  }

  private seated(office: string, district: string): Entry | null {
    const wanted = placesIn(`${office} ${plainOf(district)}`)
    let best: { entry: Entry; agrees: number } | null = null
    for (const { entry, title, places } of this.seats) {
      if (title === 'police' ? !OF_POLICE.test(office) : !holds(office, title)) continue
      if (title === NATIONAL && places === NOWHERE && wanted.some(isPlaced)) continue
      const agrees = agreement(wanted, places) + (entry === this.issuer ? 1 : 0)
      if (agrees >= (title === 'police' ? 1 : 0) && (!best || agrees > best.agrees)) best = { entry, agrees }
    }
    return best?.entry ?? null
  }

  /** "Minister of Interior", "Interior Secretary", "Insurance Commissioner": the ministry or department of that. */
  private departmentOf(role: string): Entry | null {
    const domain = domainOf(role)
    // Spares work.
    if (!domain) return null
    for (const entry of this.entries) {
      // A minister of Westminster's kind stands over a department, and in no record of it.
      if (/minister/i.test(role) && !/ministry/i.test(entry.name)) continue
      const match = DEPARTMENT.exec(plainOf(entry.name))
      const words = match && (match.groups!.of ?? match.groups!.before)
      if (words && (words === domain || (words.endsWith(` ${domain}`) && isLocal(words, domain)))) return entry
      if (words?.startsWith(`${domain} of `) && !isOfAnother(role, words.slice(domain.length))) return entry
    }
    return this.entries.find(({ name }) => / /.test(domain) && plainOf(name) === domain) ?? null
  }

  /** "Greens Senator", "Labor immigration spokesperson": the party that the text names. */
  private partyOf(role: string): Entry | null {
    const named = PARTY.exec(role)
    if (!named) return null
    const party = named.groups!.party.replace(/s$/, '')
    return this.entries.find(({ name }) => IS_PARTY.test(name) && name.includes(party)) ?? null
  }

  /** A member of a chamber that the text names. */
  private chamberOf(office: string): Entry | null {
    const chamber = CHAMBERS.find(({ member }) => member.test(office))
    return (chamber && this.entries.find(({ name }) => chamber.body.test(plainOf(name)))) ?? null
  }
}

/** A party in front of its member's office, and parties' names. */
const PARTY = pattern('u')`
  ^(?:\p{Lu}\p{L}+\s)?(?<party>${PARTIES})['’]?\s(?=\p{L})`
export const IS_PARTY =
  /\bParty\b|\b(?:Greens|Labou?r|Liberals|Nationals|Democrats|Republicans|Conservatives|Coalition)$/i

const LANDS = /\sof\s(?:the\s)?(\p{Lu}[\p{L} ]{1,40})$/u
/** "Minister of Roads of the Norland Republic" serves no "Ministry of Roads of Sudland". */
function isOfAnother(role: string, land: string): boolean {
  const own = LANDS.exec(role.replace(/^.*?\s(?:of|for)\s/u, ' '))?.[1]
  return own !== undefined && !own.split(' ').some((word) => holds(land, word.toLowerCase()))
}

const NATIONAL = 'attorney general'
const NOWHERE: readonly string[] = []
const isState = is('state')
const isPlace = is('place')

/** "Ohio", "tulsa": in capitals or not. */
const isPlaced = (word: string): boolean => {
  const classes = classesOf(word[0].toUpperCase() + word.slice(1))
  return isState(classes) || isPlace(classes)
}

/** The Attorney General of the country, whose title has no place, heads the Department of Justice. */
const justiceOf = (entry: Entry): Seat | null =>
  JUSTICE.test(plainOf(entry.name)) ? { entry, title: NATIONAL, places: NOWHERE } : null

function policeOf(entry: Entry): Seat | null {
  const { places, city } = POLICE.exec(plainOf(entry.name))?.groups ?? {}
  // Spares work: one without places agrees with nobody's.
  return places === undefined ? null : { entry, title: 'police', places: placesIn(`${places} ${city}`) }
}

const DEPARTMENT =
  /^(?:.*? )?(?:department|ministry) of (?:the )?(?<of>.+)$|^(?:u\.s\. )?(?<before>.+?) (?:department|ministry)$/
const OFFICE_OF =
  /\b(?:Minister|Secretary|Commissioner|Inspector General) (?:of|for) (?:the )?(?<domain>[\p{L},& ]+?)(?= of | in |$)/u
const OFFICER_OF = pattern('u')`
  (?<domain>(?:\p{Lu}\p{L}+,? (?:and |& )?){1,4})(?:(?:Acting|Deputy|Under|Assistant) ?)*
  (?:Minister|[Ss]ecretary|Commissioner)$`
/** In front of the domain: no part of it. */
const GRADE = pattern('g')`
  \b(?:
    acting|deputy|under|assistant|former|permanent|principal|first|prime|corporate|press|company|cabinet
    |parliamentary|federal
  )\b`

function domainOf(role: string): string | null {
  if (/\bshadow\b|\bpress\b|\bcorporate\b/i.test(role)) return null
  const { domain } = (OFFICE_OF.exec(role) ?? OFFICER_OF.exec(role))?.groups ?? {}
  const plain =
    domain &&
    plainOf(domain)
      .replace(GRADE, '')
      .replace(/^(?:u\.s\.|the)\s/, '')
      .trim()
  return plain ? plain : null
}

/** Whether a department's name is the domain with a place in front: "California Department of Insurance" is cut already. */
const isLocal = (words: string, domain: string): boolean => {
  const extra = words.slice(0, -domain.length).trim().split(' ')
  return isPlaceName(extra) || extra.every((word) => isNeutral(word))
}

/** Members of a legislature by its name; a state's are not the country's. */
const CHAMBERS: readonly { member: RegExp; body: RegExp }[] = [
  { member: /^(?!state |former )(?:(?:u\.s\.|\p{L}+) )?(?:sens?\.?|senators?)$/u, body: /^(?:u\.s\. )?senate$/ },
  {
    member: /^(?:u\.s\. )?(?:reps?\.?|representatives?|congressm[ae]n|congresswom[ae]n)$/,
    body: /^(?:u\.s\. )?house of representatives$/,
  },
  { member: /\bassembly(?:man|woman|member)$/, body: /\bassembly$/ },
  { member: /^(?:\p{L}+ )?(?:county )?supervisor$/u, body: /\bboard of supervisors$/ },
  { member: /\bcouncil(?:man|woman|member|lor|or)$/, body: /\b(?:city|town|county|borough) council$/ },
]
