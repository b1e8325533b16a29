/** Who only passes releases on: networks, exchanges and newswires, which are named beside what belongs to another. */

const NETWORKS =
  'twitter facebook youtube linkedin instagram reddit telegram discord x tiktok pinterest threads whatsapp medium github'
const EXCHANGES = 'nasdaq nyse otcqb otcqx asx tsx tsxv'
const CHANNELS: ReadonlySet<string> = new Set([
  ...NETWORKS.split(' '),
  ...EXCHANGES.split(' '),
  'new york stock exchange',
])

/** A part of an exchange: "Nasdaq Global Select Market". */
const MARKET = / (?:global|stock|composite|american|arca)\b.*$/
const WIRE = /(?:news ?wire|press ?wire|press ?release|news direct|business ?wire)$/
/** "RiverWire": one word of its own. */
const WIRE_WORD = /^\S+W(?:ire|IRE)$/

export function passesOn(name: string): boolean {
  const plain = name.toLowerCase().replace(/^the /, '')
  return CHANNELS.has(plain.replace(MARKET, '')) || WIRE.test(plain) || WIRE_WORD.test(name)
}
