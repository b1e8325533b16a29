/** What stands in front of an item of a list, as a part of patterns. */
export const BULLET = '[•▪●◦·*–-]'
