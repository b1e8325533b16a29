/** Which of 3/4/2012's numbers is the month, as far as the release tells. */
import { pattern } from '../../text/pattern.ts'

export interface FigureOrder {
  dayFirst: boolean
  /** False where nothing in the text decides. */
  known: boolean
}

const FIGURES = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(?:\d{4}|\d\d)(?![\d/.-]\d)/g
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}{0,6}\\.?'
const MONTH_FIRST = new RegExp(`${MONTH}\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s(?:19|20)\\d\\d`, 'u')
const DAY_FIRST = new RegExp(`\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?${MONTH},?\\s(?:19|20)\\d\\d`, 'u')
const BRITISH = pattern('iu')`
  \b(?:
    colour|honour|labour|favour|behaviour|neighbour|centre|metre|litre|programme|organis|recognis|realis
    |analys(?:e|ing)|defence|licence|cheque|tyre
  )\p{Ll}*
  |£\s?\d`
const AMERICAN =
  /\b(?:color|honor|favor|behavior|neighbor|center|program|organiz|recogniz|realiz|analyz|defense)\p{Ll}*/iu

/** Hosts of countries that write the day first; on the line of a date they are of the site that printed it. */
const HOST =
  '[\\p{L}\\d-]\\.(?:au|nz|uk|ie|za|in|sg|my|ke|ng|pk|lk|fr|de|es|it|pt|nl|be|at|ch|se|no|dk|fi|eu)(?![\\p{L}\\d-]|\\.\\p{L})'
const PRINTED = new RegExp(`^[^\\S\\n]{0,40}\\d{1,2}\\/\\d{1,2}\\/\\d{4}[^\\S\\n].{0,80}${HOST}`, 'mu')
const ABROAD = new RegExp(HOST, 'u')

const DAY_FIRST_LANDS = pattern()`
  \b(?:
    Austral(?:ian?s?|asia)|Brit(?:ain|ish)|UK|England|Scot(?:land|tish)|Wales|Welsh|Ireland|Irish|New\sZealand(?:ers?)?
    |Indian?|Pakistani?|South\sAfrican?|Nigerian?|Kenyan?|Ghana(?:ian)?|Singapore|Malaysian?|Hong\sKong
  )\b`
const MONTH_FIRST_LANDS = /\b(?:U\.S\.|USA?\b|United States|Americans?|Philippines|Canad(?:a|ian))/
/**
 * A number above 12 decides, else the host of the site that printed the date, how days are written out, the spelling, the
 * countries of the addresses and those that the text speaks of, the full stops.
 */
export function figureOrder(text: string): FigureOrder {
  const dates = [...text.matchAll(FIGURES)]
  if (!dates.length) return { dayFirst: false, known: true }
  for (const [, first, , second] of dates) {
    if (Number(first) > 12 && Number(first) < 32) return { dayFirst: true, known: true }
    if (Number(second) > 12 && Number(second) < 32) return { dayFirst: false, known: true }
  }
  if (PRINTED.test(text)) return { dayFirst: true, known: true }
  const [monthFirst, dayFirst] = [MONTH_FIRST.test(text), DAY_FIRST.test(text)]
  if (monthFirst !== dayFirst) return { dayFirst, known: true }
  const [american, british] = [AMERICAN.test(text), BRITISH.test(text)]
  if (american !== british) return { dayFirst: british, known: true }
  if (ABROAD.test(text)) return { dayFirst: true, known: true }
  if (DAY_FIRST_LANDS.test(text) && !MONTH_FIRST_LANDS.test(text)) return { dayFirst: true, known: true }
  // Only those who write the day first write 3.4.2012.
  const dotted = dates.some(([, , stroke]) => stroke === '.')
  return { dayFirst: dotted, known: dotted }
}

/** Whether a date in figures reads either way: "3/4/2012", but neither "13/4/2012" nor "4/4/2012". */
export function isAmbiguous(date: string): boolean {
  const [, first, , second] = new RegExp(`^(?:${FIGURES.source})`).exec(date) ?? []
  return first !== undefined && first !== second && Number(first) <= 12 && Number(second) <= 12
}
