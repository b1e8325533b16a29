/** Words of roles: what officers deal with and are in charge of. */

const words = (list: string) => new Set(list.split(/\s+/).filter(Boolean))

/** What people deal with, as the whole of a role in lists of contacts: "Investor Relations". */
export const DESKS = words(
  'Relations Communications Affairs Marketing Sales Operations Engineering Development Strategy Partnerships Finance Research Technology Products Services Programs Policy Advocacy Outreach Publicity',
)

/** What officers are in charge of, in front of their title: "Labor Secretary", "Sales Director"; no bodies by themselves. */
export const CHARGES = words(
  `Labor Labour Sales Defense Defence Treasury Marketing Finance Interior Energy Transportation Transport Commerce Education Agriculture Homeland Security Health Budget Majority Minority Creative Technical Medical Clinical Research Communications Technology Product Operations Development Engineering Community Human Resources Corporate Business Legal Housing Justice Foreign Veterans Environment Honorable Honourable Dear`,
)
