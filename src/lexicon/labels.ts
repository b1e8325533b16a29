/** What a release calls itself at its head, as parts of patterns without regard to case. */

export const PRESS = '(?:press|news|media)'
/** "FOR IMMEDIATE RELEASE", "Press Release". */
export const RELEASE = `(?:for (?:immediate )?release|${PRESS}\\s?release)`
/** And "MEDIA ADVISORY", "News statement". */
export const LABEL = `(?:${RELEASE}|${PRESS}\\s?(?:statement|advisory))`
