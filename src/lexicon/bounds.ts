/** Words that bound or blur an amount, by what they make of it; "#" is the place of a noun ("a minimum weight of"). */
type Bounds = Record<'>' | '>=' | '<' | '<=' | '~', string[]>

/** In front of an amount; the longest that fits counts. */
export const BEFORE: Bounds = {
  '>': [
    'more than|greater than|higher than|larger than|bigger than|longer than|better than|in excess of|over|above|exceed nearly',
    'exceeding|exceeds|exceeded|exceed|upwards of|upward of|beyond|north of|topping|tops|topped|surpassing|surpasses|surpassed',
    'surpass|older than|heavier than|deeper than|taller than|faster than|>',
  ],
  '>=': [
    'no fewer than|no less than|not less than|not fewer than|at least|at a minimum|a minimum of|minimum of|a minimum|min.|starting at',
    'starting from|as little as|as low as|as few as|greater than or equal to|at the very least|at least some|start at|starts at|start from|starts from|a guaranteed|not under|≥|>=|⩾',
  ],
  '<': [
    'less than|fewer than|lower than|smaller than|shorter than|under|below|nearly|almost|virtually|not quite|just shy of',
    'shy of|short of|the best part of|the better part of|younger than|lighter than|<',
  ],
  '<=': [
    'no more than|not more than|no greater than|no higher than|no larger than|not exceeding|not to exceed|not exceed',
    'less than or equal to|up to|as much as|as many as|as high as|as long as|as far as|at most|at the most|a maximum of|a maximum',
    'maximum of|max.|within|no longer than|no further than|no fewer or|capped at|limited to|upto|≤|<=|⩽',
  ],
  '~': [
    'about|approximately|approx.|approx|around|roughly|some|an estimated|estimated at|estimated|close to|circa|ca.|c.|approaching',
    'approached|approaches|in the neighborhood of|in the neighbourhood of|in the region of|on the order of|in the order of',
    'roughly equivalent to|roughly equal to|about equal to|in the vicinity of|more or less|of the order of|to the tune of|somewhere around|an approximate|plus or minus|~|≈|∼|±',
  ],
}

/** Behind it. */
export const AFTER: Bounds = {
  '>': [],
  '>=': [
    'or more|or greater|or higher|or over|or above|or better|or larger|or longer|or older|and above|and over|and up|and older',
    'and higher|and more|and upwards|and upward|at least|at a minimum|minimum|or later|plus',
  ],
  '<': [],
  '<=': [
    'or less|or fewer|or under|or below|or lower|or smaller|or younger|and under|and below|and less|and younger|at most',
    'at the most|maximum|max|or shorter|tops',
  ],
  '~': ['or so|or thereabouts|more or less|give or take|approximately|approx'],
}

/** Adverbs in front of words that bound: "well over". */
export const DEGREES =
  'just well slightly far significantly substantially somewhat even only considerably comfortably easily'
