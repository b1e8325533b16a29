import { pattern } from '../../../text/pattern.ts'
import type { Point } from '../point.ts'
import { endOf, type Reading, type Refiner, reshaped } from '../reading.ts'

const SINCE = /(?:^|[^\p{L}])((?:ever )?since)\s(?:as early as\s|at least\s|about\s|around\s|the\s){0,2}$/iu
/** "Since its inception in March 2007". */
const SINCE_EVENT = pattern('iu')`
  (?:^|[^\p{L}])(
    since\s(?:(?:its|their|his|her|our|my|the)\s)?(?:(?:initial|official)\s)?
    (?:\p{Ll}{3,}(?:ion|ing|ment)|launch|debut|birth|start|release)\s(?:in|on)\s
  )$`
const UNTIL = /(?:^|[^\p{L}])(until|till|through|thru)\s(?:at least\s|about\s|the\s){0,2}$/iu
const PERIOD = /\b(?:years?|halves|half|quarters?|months?|weeks?|period)\s$/i
/** "2031 and beyond", "2025 onwards". */
const ONWARDS =
  /^(?:\s(?:and|&)\s(?:beyond|after|later|onwards?|thereafter)|\sonwards?|-onwards?|\sor\slater)(?![\p{L}-])/u
/** What a running start needs: a day, month, year or so that is known. */
const canBound = (point: Point) => !point.time || point.day !== undefined

/** What began has begun: "since March" is never the March ahead. */
const behind = (point: Point): Point =>
  point.year === undefined && point.direction === undefined && !point.shift && point.yearShift === undefined
    ? { ...point, direction: 'past' }
    : point

const WEEK = /(?:^|[^\p{L}])((?:the\s)?week\s(?:of|starting|beginning|commencing)(?:\son)?)\s(?:the\s)?$/iu

/** "The week of June 3" is that week. */
export const withWeek: Refiner = (text, found) =>
  found.map((one) => {
    const { reading, index } = one
    if (reading.type !== 'point' || reading.point.grain !== 'day' || reading.point.time) return one
    const before = text.slice(Math.max(0, index - 32), index)
    const match = WEEK.exec(before)
    if (!match) return one
    const start = index - (before.length - before.lastIndexOf(match[1]))
    const week: Reading = { type: 'point', point: { ...reading.point, wholeWeek: true } }
    return reshaped(text, start, endOf(one), one, week, 'dates/week')
  })

/** "since 2003" and "2031 and beyond" are open to the end, "through August 3rd" to the start. */
export const withBound: Refiner = (text, found) =>
  found.map((one) => {
    const { reading, index } = one
    if (reading.type !== 'point' || !canBound(reading.point)) return one
    const { point } = reading
    const end = endOf(one)
    const onwards = ONWARDS.exec(text.slice(end, end + 16))
    if (onwards) {
      // The year that it begins with is one that the text names.
      const part = { index, text: one.text, point }
      const open: Reading = { type: 'interval', from: point, to: null, day: part }
      const from = /from\s$/i.test(text.slice(Math.max(0, index - 5), index)) ? index - 5 : index
      return reshaped(text, from, end + onwards[0].length, one, open, 'dates/bound')
    }
    const before = text.slice(Math.max(0, index - 48), index)
    const since = SINCE.exec(before) ?? SINCE_EVENT.exec(before)
    const match = since ?? UNTIL.exec(before)
    // "The six months through September" end with it.
    if (!match || (!since && PERIOD.test(before.slice(0, before.lastIndexOf(match[1]))))) return one
    const bound: Reading = since
      ? { type: 'interval', from: behind(point), to: null }
      : { type: 'interval', from: null, to: point }
    const start = index - (before.length - before.lastIndexOf(match[1]))
    return reshaped(text, start, end, one, bound, 'dates/bound')
  })
