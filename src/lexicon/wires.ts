/** Who only passes releases on: networks, exchanges and newswires, which are named beside what belongs to another. */

const NETWORKS =
  'twitter facebook youtube linkedin instagram reddit telegram discord x tiktok pinterest threads whatsapp medium github'
const EXCHANGES = 'nasdaq nyse otcqb otcqx asx tsx tsxv'
const WIRES = ['pr newswire', 'prnewswire', 'business wire', 'globe newswire', 'globenewswire', 'accesswire']
const CHANNELS: ReadonlySet<string> = new Set([
  ...NETWORKS.split(' '),
  ...EXCHANGES.split(' '),
  ...WIRES,
  'new york stock exchange',
])

/** A part of an exchange: "Nasdaq Global Select Market". */
const MARKET = / (?:global|stock|composite|american|arca)\b.*$/

/** Everybody's channel, of which no desk is meant. */
export const passesOn = (name: string): boolean =>
  CHANNELS.has(name.toLowerCase().replace(/^the /, '').replace(MARKET, ''))

const WIRE = /(?:news ?wire|press ?wire|press ?release|news direct|business wire)$/i
/** "RiverWire": one word of its own. */
const WIRE_WORD = /^\S+W(?:ire|IRE)$/

/** Whether a body sends out the releases of others, by its name. */
export const isWire = (name: string): boolean => WIRE.test(name) || WIRE_WORD.test(name)
