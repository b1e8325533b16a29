/** Words by which a title is told from the letterhead above it. Written by hand from what headlines say everywhere. */

const words = (list: readonly string[]) => new Set(list.join(' ').split(' '))

/** What somebody does in a headline, or is said to have been done to him. */
export const HEADLINE_VERBS = words([
  'accepts accuses achieves acquires addresses adds admits adopts advances affirms agree agrees aims allocates allows announce announces applaud',
  'applauds appointed appoints approves arrested arrests asks assesses assists assures attacks attends awards backs bans beats becomes begins',
  'benefits bids blasts blocks boosts breaks brings builds buys calls cancels captures celebrates chairs changes charged charges claims clarifies',
  'clears closes comes commences commends comments commissions commits complete completes concludes condemns condoles conducts confirms',
  'congratulates continues convicted cuts debuts declares declines defends delivers demands denies deploys deports describes destroys details',
  'detains directs disburses discusses dismisses dispatches distributes donates doubles drops earns elected elects enables encourages ends enters',
  'evacuates exceeds expands expects expresses extends faces fails falls features felicitates files finds fined fires flags foils gains gets gives',
  'goes grants grows guilty hails heads helps highlights hires hits holds honors honours hosts identifies ignores impounds improves inaugurates',
  'increases indicted indicts inspects intercepts introduce introduces investigates invests invites is issues joins keeps kills laud lauds launch',
  'launches lays leads leaves lifts loses lowers makes marks meets misses mourns moves must nabs named names needs neutralise neutralises neutralize',
  'neutralizes nominates offers opens opposes ordered orders outlines overturns partners passes pays performs plans pleads pledges posts praises',
  'presents presses probes promises promoted proposes protects proves provides publishes pushes puts quashes raids raises ranks reaches reacts',
  'receives recognises recognizes records recover recovers reduces refuses reiterates rejects releases remains renews reopens repatriates replaces',
  'reports requests rescue rescues resigns responds restores retains returns reveals reviews revokes rises runs sails says schedules seals secures',
  'seeks seize seizes sells sends sentenced serves sets settles shares shows sign signs slams speaks sponsors starts statement stops strengthens',
  'strikes submits succeeds sues suggests supports surges suspends swears sworn takes talks targets tells tests thanks tops tours trains treats',
  'turns unveil unveils updates upholds urge urges uses visits votes vows wants warns welcomes will wins withdraws works',
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
