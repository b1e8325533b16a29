import type { Span } from '../../document/types.ts'
import { isWire } from '../../lexicon/wires.ts'
import { firstFrom, startingIn } from '../../text/span.ts'
import type { Organisation, Person } from '../types.ts'

/** A person or body that can speak, at one of its mentions. */
export interface Voice extends Span {
  id: string
  name: string
  person: boolean
  /** Role of a person as the text puts it, in small letters. */
  role: string
}

/** Everybody who can speak in a release, and who spoke so far. */
export class Voices {
  readonly text: string
  readonly all: readonly Voice[]
  /** The body whose release it is. */
  readonly issuer: Voice | null
  /** Whether a place is in what somebody says. */
  readonly isQuoted: (span: Span) => boolean

  constructor(
    text: string,
    people: readonly Person[],
    organisations: readonly Organisation[],
    issuer: string | null,
    isQuoted: (span: Span) => boolean,
  ) {
    this.text = text
    this.isQuoted = isQuoted
    const heard: Voice[] = []
    for (const { id, name, role, mentions } of people)
      for (const { start, end } of mentions)
        heard.push({ id, name, person: true, role: role?.toLowerCase() ?? '', start, end })
    // Who only passes the release on says nothing in it.
    for (const { id, name, mentions } of organisations.filter(({ name, id }) => id === issuer || !isWire(name)))
      for (const { start, end } of mentions) heard.push({ id, name, person: false, role: '', start, end })
    this.all = heard.sort((a, b) => a.start - b.start)
    this.issuer = heard.find((v) => v.id === issuer) ?? null
  }

  /** Those that stand in a stretch of the text. */
  in(from: number, to: number): Voice[] {
    return startingIn(this.all, from, to).filter((v) => v.end <= to)
  }

  /** The last one in front of a place, outside of what others say, that fulfils a condition. */
  lastBefore(at: number, fits: (voice: Voice) => boolean): Voice | null {
    for (let n = firstFrom(this.all, at) - 1; n >= 0; n--) {
      const voice = this.all[n]
      if (voice.end <= at && fits(voice) && !this.isQuoted(voice)) return voice
    }
    return null
  }

  /** The next one from a place on that fulfils a condition. */
  firstFrom(at: number, fits: (voice: Voice) => boolean): Voice | null {
    for (let n = firstFrom(this.all, at); n < this.all.length; n++) if (fits(this.all[n])) return this.all[n]
    return null
  }
}
