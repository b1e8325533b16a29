/** Words that bound or blur an amount, by what they make of it. */
type Bounds = Record<'>' | '>=' | '<' | '<=' | '~', string[]>

/** In front of an amount; the longest that fits counts, "not" turns it and "or equal to" takes the end in. */
export const BEFORE: Bounds = {
  '>': [
    'more than|greater than|higher than|larger than|bigger than|longer than|better than|further than|farther than',
    'older than|heavier than|deeper than|taller than|faster than|in excess of|over|above|beyond|north of|upwards of',
    'upward of|exceeding|exceeds|exceeded|exceed|topping|tops|topped|surpassing|surpasses|surpassed|surpass|past|>',
    'to top|could top|may top|might top|will top|would top',
  ],
  '>=': [
    'at least|at a minimum|a minimum of|minimum of|a minimum|min.|as little as|as low as|as few as|at the very least',
    'starting at|starting from|start at|starts at|start from|starts from|a guaranteed|≥|>=|⩾',
  ],
  '<': [
    'less than|fewer than|lower than|smaller than|shorter than|younger than|lighter than|under|below|nearly|almost',
    'virtually|practically|not quite|just shy of|shy of|short of|the best part of|the better part of|<',
  ],
  '<=': [
    'up to|upto|up to and including|as much as|as many as|as high as|as long as|as far as|at most|at the most|not to exceed',
    'a maximum of|a maximum|maximum of|a max of|max of|max.|within|capped at|limited to|≤|<=|⩽',
  ],
  '~': [
    'about|approximately|approx.|approx|around|roughly|some|an estimated|estimated at|estimated|close to|near',
    'circa|ca.|c.|approaching|approached|approaches|nearing|neared|nears|more or less|an approximate|something like',
    'in the neighborhood of|in the neighbourhood of|in the region of|in the order of|on the order of|of the order of',
    'in the vicinity of|in the ballpark of|somewhere around|roughly equivalent to|roughly equal to',
    'about equal to|plus or minus|~|≈|∼|±',
  ],
}

/** Verbs behind which "up to" tells where something arrives: "rose up to 40". */
export const ARRIVES = 'gone went risen rose jumped climbed crept moved shot ticked'

/** Behind it. */
export const AFTER: Bounds = {
  '>': [],
  '>=': [
    'or more|or greater|or higher|or over|or above|or better|or larger|or longer|or older|and above|and over|and up|and older',
    'and higher|and more|and upwards|and upward|or upwards|or upward|or even more|if not more',
    'at least|at the least|at the very least|at a minimum|at minimum|as a minimum|minimum|or later|plus',
  ],
  '<': [],
  '<=': [
    'or less|or fewer|or under|or below|or lower|or smaller|or younger|and under|and below|and less|and younger|at most',
    'at the most|at a maximum|at maximum|as a maximum|maximum|max|or shorter|tops|and lower',
  ],
  '~': ['or so|or thereabouts|more or less|give or take|approximately|approx|roughly|estimated|est'],
}

/** Adverbs in front of words that bound: "well over". */
export const DEGREES =
  'just well slightly far much significantly substantially somewhat even only considerably comfortably easily ' +
  'marginally fractionally'

/** Nouns that do so behind an article: "a little over". */
export const SLIGHT = 'little bit fraction hair shade touch tad whisker'
