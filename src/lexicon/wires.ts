/** Who only passes releases on: networks, exchanges and newswires, which are named beside what belongs to another. */

/** Social networks, in small letters. */
export const NETWORKS: readonly string[] =
  'twitter facebook youtube linkedin instagram reddit telegram discord x tiktok pinterest threads whatsapp medium github'.split(
    ' ',
  )
const EXCHANGES = 'nasdaq nyse otcqb otcqx asx tsx tsxv'
const WIRES = ['pr newswire', 'prnewswire', 'business wire', 'globe newswire', 'globenewswire', 'accesswire']
const CHANNELS: ReadonlySet<string> = new Set([
  ...NETWORKS,
  ...EXCHANGES.split(' '),
  ...WIRES,
  'new york stock exchange',
])

/** What a part of an exchange goes on with: "Nasdaq Global Select Market". */
const MARKETS: ReadonlySet<string> = new Set('global stock composite american arca'.split(' '))

/** Everybody's channel, of which no desk is meant. */
export function passesOn(name: string): boolean {
  const plain = name.toLowerCase().replace(/^the /, '')
  const [first, second] = plain.split(' ')
  return CHANNELS.has(plain) || (CHANNELS.has(first) && MARKETS.has(second))
}

const WIRE = /(?:news ?wire|press ?wire|press ?release|news direct|business wire)$/i
/** "RiverWire": one word of its own. */
const WIRE_WORD = /^\S+W(?:ire|IRE)$/

/** Whether a body sends out the releases of others, by its name. */
export const isWire = (name: string): boolean => WIRE.test(name) || WIRE_WORD.test(name)
