import { COMPETING, RELATED, singular } from './persons.ts'

/** Nouns that say of what stands in front of them that it does business: "Zentra, a maker of pumps". */
export const BUSINESSES: ReadonlySet<string> = new Set(
  [
    'maker manufacturer supplier provider developer distributor retailer wholesaler operator company firm startup start-up',
    'bank insurer brewer airline carmaker drugmaker chipmaker automaker conglomerate nonprofit charity subsidiary utility',
    'biotech fintech consultancy brokerage',
  ]
    .join(' ')
    .split(' '),
)
/** And nouns that say it of what is bought only. */
export const RIVALS: ReadonlySet<string> = new Set(singular(COMPETING))
/** Nouns for bodies whose names stand right behind, beside those that do business: "the studio Zentra", "agencies like Zentra". */
export const CALLED: ReadonlySet<string> = new Set(
  (
    'agency studio publisher publication newspaper magazine label group club team band broadcaster network ' +
    'investor lender organization organisation association institution university school hospital union ' +
    'party newsroom contractor vendor carrier store chain restaurant brewery winery franchise fund body regulator exchange ' +
    'platform brand giant leader titan player innovator business outlet foundation accelerator'
  )
    .split(' ')
    .concat(singular(RELATED)),
)
/** What is done to a business, and to others: "a supplier known to police". */
export const DONE_TO_IT: ReadonlySet<string> = new Set('trusted owned founded backed led known operating'.split(' '))
/** What such a noun goes on with. */
export const OF_BUSINESS: ReadonlySet<string> = new Set([
  ...'of for that which based in with focused dedicated specializing specialising headquartered serving , .'.split(' '),
  ...DONE_TO_IT,
])

/** Exchanges as they stand in front of a ticker. */
const EXCHANGES: ReadonlySet<string> = new Set(
  (
    'NASDAQ Nasdaq NYSE OTC OTCQB OTCQX OTCBB OTCMKTS ASX TSX TSXV TSX-V TSX.V AMEX CSE CVE LSE AIM HKEX TWSE TSE FSE JSE SGX ' +
    'NSE BSE Euronext XETRA Cboe ARCA SIX'
  ).split(' '),
)
export const isExchange = (word: string): boolean => EXCHANGES.has(word)

/** What is said of a body in front of its name, at the beginning of a sentence: "Embattled Calder Foods". */
export const TOLD_OF: ReadonlySet<string> = new Set(
  'Ousted Embattled Disgraced Troubled Bankrupt Beleaguered Struggling Ailing Fledgling'.split(' '),
)
