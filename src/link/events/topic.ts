/** Conditions of triggers that ask for certain words, by where they stand. */
export interface Topic {
  where: 'object' | 'after' | 'front' | 'sentence'
  words: RegExp
}

export const object = (words: RegExp): Topic => ({ where: 'object', words })
export const after = (words: RegExp): Topic => ({ where: 'after', words })
export const front = (words: RegExp): Topic => ({ where: 'front', words })

/** Words that part what is won from what is only told with it. */
export const PARTS = 'and|or|for|in|on|under|over|about|to|from|with|will|by'
