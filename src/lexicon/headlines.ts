/** Words by which a title is told from the letterhead above it. Written by hand from what headlines say everywhere. */

const words = (list: readonly string[]) => new Set(list.join(' ').split(' '))

/** What somebody does in a headline, or is said to have been done to him. */
export const HEADLINE_VERBS = words([
  'accepts accuses achieves acquires adds admits adopts advances affirms agrees aims allows announces appoints approves arrests asks assists attacks',
  'attends awards backs beats becomes begins benefits blasts blocks boosts breaks brings builds buys calls cancels captures celebrates changes charges',
  'charged claims clears closes comes comments commits completes condemns confirms congratulates continues convicted cuts debuts declares declines',
  'defends delivers demands denies describes details discusses donates doubles drops earns elects enables encourages ends enters exceeds expands',
  'expects expresses extends faces fails falls features files finds fined gains gets gives goes grants grows guilty hails heads helps highlights hires',
  'hits holds honors honours hosts identifies ignores improves increases indicted indicts introduces invests invites is issues joins keeps launches',
  'leads leaves lifts loses makes marks meets misses moves must names needs nominates offers opens opposes ordered orders outlines partners passes',
  'pays performs plans pleads pledges posts praises presents presses promises proposes protects proves provides publishes pushes puts raises ranks',
  'reaches reacts receives recognizes recognises records reduces refuses rejects releases remains renews replaces reports requests resigns responds',
  'restores returns reveals rises runs sails says schedules secures seeks seizes sells sends sentenced serves sets settles shares shows signs slams',
  'speaks sponsors starts statement stops strengthens submits succeeds sues suggests supports surges takes talks targets tells tests thanks tops tours',
  'addresses allocates assures assesses bans bids chairs clarifies commends commences commissions concludes conducts condoles deploys deports destroys',
  'detains directs disburses dismisses dispatches distributes evacuates felicitates flags foils fires impounds inaugurates inspects intercepts',
  'investigates kills lays lowers mourns nabs neutralises neutralizes overturns probes quashes raids reiterates repatriates reopens rescues',
  'recovers retains revokes reviews seals strikes suspends swears sworn trains treats upholds vows withdraws agree neutralise neutralize recover rescue seize sign',
  'announce applaud applauds appointed arrested complete elected introduce launch laud lauds named promoted unveil urge',
  'turns unveils updates urges uses visits votes wants warns welcomes will wins works',
])

/** What a letterhead's line begins with: offices and bodies. */
export const OFFICE_WORDS = words([
  'minister ministers ministry attorney treasurer secretary secretariat spokesperson spokesman spokeswoman leader whip senator senators member premier',
  'governor commissioner ambassador department dept office bureau division embassy consulate agency authority commission committee district county state',
  'republic kingdom commonwealth university institute bank parliament senate house council board government party chancellor mayor sheriff prosecutor',
])
/** What may stand in front of such a word. */
export const OFFICE_MODIFIERS = words([
  'the federal shadow acting assistant parliamentary deputy opposition vice prime united states u.s us state labor labour democrat democrats democratic greens',
  'islamic socialist liberal national independent coalition australian british canadian european american central royal senior chief general permanent foreign of',
])
/** What people are called in front of their names in letterheads. */
export const LETTERHEAD_HONORIFICS = words([
  'senator sen rep hon honourable honorable rt right mr mrs ms dr prof congressman congresswoman representative governor gov mayor sir dame',
])
/** What stands behind the names of members and office holders. */
export const POST_NOMINALS = words(['mp mla mlc mhr am ao ac qc kc sc pc cbe obe mbe dso jp phd md'])
