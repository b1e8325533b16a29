import type { Span } from '../../document/types.ts'
import type { Comparator } from '../../record/schema.ts'

/** Words before a number; the longest that fits count. */
const BEFORE: Record<Comparator, string> = {
  '>': 'more than|greater than|higher than|larger than|bigger than|longer than|better than|in excess of|over|above|exceed nearly|exceeding|exceeds|exceeded|exceed|upwards of|upward of|beyond|north of|topping|tops|topped|surpassing|surpasses|surpassed|>',
  '>=': 'no fewer than|no less than|not less than|not fewer than|at least|at a minimum|a minimum of|minimum of|min.|starting at|starting from|as little as|as low as|as few as|greater than or equal to|≥|>=|⩾',
  '<': 'less than|fewer than|lower than|smaller than|shorter than|under|below|nearly|almost|virtually|not quite|just shy of|shy of|short of|<',
  '<=': 'no more than|not more than|no greater than|no higher than|no larger than|not exceeding|not to exceed|not exceed|less than or equal to|up to|as much as|as many as|as high as|as long as|at most|a maximum of|maximum of|max.|≤|<=|⩽',
  '~': 'about|approximately|approx.|approx|around|roughly|some|an estimated|estimated at|estimated|close to|circa|ca.|c.|approaching|approached|approaches|in the neighborhood of|in the neighbourhood of|in the region of|on the order of|in the order of|in the vicinity of|more or less|~|≈|∼',
}
/** Words after it. */
const AFTER: Record<Comparator, string> = {
  '>': '',
  '>=': 'or more|or greater|or higher|or over|or above|or better|or larger|or longer|and above|and over|and up|and higher|and more|at least|at a minimum|minimum',
  '<': '',
  '<=': 'or less|or fewer|or under|or below|or lower|or smaller|and under|and below|at most|at the most|maximum|max',
  '~': 'or so|or thereabouts|more or less|give or take',
}
/** Words of place as well as of amount: before "three programs" they are the former. */
const PLACE = /^(?:over|under|above|below|beyond|around)$/i
const FEW =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|twelve)\s(?!(?:hundred|thousand|million|billion|dozen)\b)/i
/** What "over", "about" and "some" belong to instead. */
const ELSEWHERE =
  /\b(?:(?:all|and|turned|the|handed|took|take|taken|taking|carried|won|jurisdiction|spread|control|power) over|(?:know|knows|knew|learn|information|talk|talks|talked|tell|told|heard|questions?|concerns?|facts|think|worried|news|speak|spoke) about|(?:goes|go|went|and) (?:above|beyond)|close to (?:the|its|their)|(?:g\/t|%|ppm|gold|silver|copper|zinc|nickel|uranium|lithium|Au|Ag|Cu|Zn|U3O8|Li2O) over)\s$/i

let patterns: { before: RegExp; after: RegExp; found: Map<string, Comparator> } | undefined
function compiled() {
  if (patterns) return patterns
  const found = new Map<string, Comparator>()
  const alternatives = (table: Record<Comparator, string>, key: string) => {
    const all: string[] = []
    for (const [comparator, words] of Object.entries(table))
      for (const word of words.split('|').filter(Boolean)) {
        found.set(key + word, comparator as Comparator)
        all.push(word)
      }
    all.sort((a, b) => b.length - a.length)
    return all.map((word) => word.replace(/[.+]/g, '\\$&').replaceAll(' ', '\\s{1,2}')).join('|')
  }
  patterns = {
    found,
    before: new RegExp(
      `(?<![\\p{L}\\d])(?:(?:just|well|slightly|a little|a bit|far|significantly|substantially|somewhat|even|only)\\s)?(${alternatives(BEFORE, '-')}|(?:a\\s)?minimum\\s(?!fine|sentence|penalty|term)\\p{L}{3,12}\\sof)\\s{0,3}(?:the |a |an |another |an additional |a further |its |their |a total of )?$`,
      'iu',
    ),
    after: new RegExp(
      `^(?:\\s{0,2}\\+|[\\s-]plus(?=\\s?[,.;)]|$|\\s\\p{L}+s\\b)|-plus\\b|\\s{1,2}(?:${alternatives(AFTER, '+')})\\b(?<!(?:minimum|maximum|max)(?=\\sof\\b)))`,
      'iu',
    ),
  }
  return patterns
}

/**
 * How the words around a number bound or blur it, and the span that takes them in.
 * @param counting whether the number counts things: before a few of them "over" and "under" are words of place
 */
export function withComparator(text: string, span: Span, counting = false): Span & { comparator: Comparator | null } {
  const { before, after, found } = compiled()
  const head = text.slice(Math.max(0, span.start - 40), span.start)
  const lead = before.exec(head)
  const tail = after.exec(text.slice(span.end, span.end + 16))
  const words = lead?.[1].toLowerCase().replace(/\s+/g, ' ') ?? ''
  if (
    lead &&
    !ELSEWHERE.test(head) &&
    !(counting && PLACE.test(words) && FEW.test(text.slice(span.start, span.start + 16)))
  ) {
    // "over 250+" says it twice.
    const end = span.end + (tail && /^\s*\+$/.test(tail[0]) ? tail[0].length : 0)
    return { start: span.start - (head.length - lead.index), end, comparator: found.get(`-${words}`) ?? '>=' }
  }
  if (!tail) return { start: span.start, end: span.end, comparator: null }
  const key = tail[0].toLowerCase().replace(/\s+/g, ' ').trim()
  return { start: span.start, end: span.end + tail[0].length, comparator: found.get(`+${key}`) ?? '>=' }
}
