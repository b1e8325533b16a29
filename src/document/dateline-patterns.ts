/** The parts of a dateline as patterns: what stands before, between and behind a place and its day. */
import { STATE, WASHINGTON } from '../lexicon/places.ts'
import { part, pattern } from '../text/pattern.ts'

/** No place but the day behind it. */
const NO_DAY = part`
  (?!
    (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b
    |(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?\s{1,3}\d
  )`
const WORD = `${NO_DAY}\\p{Lu}(?:[\\p{L}.'’]|-(?=\\p{L})){0,24}`
/** One to four words with capitals; up to two more such parts after commas: "LAS VEGAS, NV", "Santa Catalina Island, California". */
const PLACE = part`
  ${WORD}(?: (?:${WORD}|de|of|la|del|upon|&(?= \p{Lu}\p{Ll}))){0,3}
  (?:, ?${WORD}(?: (?:${WORD}|of|and(?= \p{Lu}\p{Ll}))){0,2}){0,2}`
/** A wire that is one word: "ACCESSWIRE". */
const WIRE_WORD = '[A-Z][\\w.-]{1,16}(?:WIRE|wire)\\b'
const STROKE = ` ?/ ?(?!${WIRE_WORD})`
/** More places behind the first: "NEW YORK, NY and BURLINGTON, VT", "Geneva/Nairobi". */
const PLACES = `${PLACE}(?:(?:,? and |,? & |; ?|${STROKE})${PLACE}){0,3}`
const DASH = '(?:[-–—]{1,3}|/)'
const WIRE = `(?:[(/][^()/\\n]{2,40}[)/]|(?:[A-Z][\\w.-]{1,20} ?){1,4}(?:Newswire|Wire|Network)|${WIRE_WORD})`
const CLOCK = '(?:,? (?:at |@ )?\\d{1,2}[:.]?\\d{0,2}(?: ?[aApP]\\.?[mM]\\.?)?(?: \\p{L}{2,8}){0,2})?'

const WIRE_NAME = '[(/][^()/\\n]{0,30}(?:[Ww]ire|WIRE|[Nn]ews|NEWS|Release|AP|PR|Reuters)[^()/\\n]{0,20}[)/]'
export const lead = new RegExp(`(?:${WIRE_NAME}\\s{0,2}${DASH}{0,2}\\s{0,2}|[-–—]{1,3}\\s{0,2})?[(\\[]?`, 'uy')
export const places = new RegExp(PLACES, 'uy')
/** The bracket that a day may stand in: "LEEDS (May 3, 2025) –". */
export const opens = / ?\(/y
export const clock = new RegExp(CLOCK, 'uy')
/** What stands between a place and its day. */
export const between = new RegExp(
  [
    // Between strokes stands a wire, and no day.
    '[)\\]]?(?: /(?![^()/\\n]{0,30}\\b(?:19|20)\\d\\d ?/)[^()/\\n]{2,40}/ |\\s?[|:,]\\s?',
    `| ?${DASH} ?|,? |, ?|\\. )(?:${WIRE} ?(?:${DASH} ?)?)?[(\\[]?`,
  ].join(''),
  'uy',
)
/** And between a day and its place. */
export const reversed = new RegExp(`[)\\]]?\\s?(?:,|\\||${DASH})\\s?`, 'uy')
/** What ends a dateline: a stroke, a bracket, a colon, a wire, the end of the line; and a full stop, where the place is known. */
export const closes = new RegExp(`[)\\]]?(?=\\s{0,3}(?:${DASH}|[(/:@|]|${WIRE}|$))`, 'uy')
export const stops = /[)\]]?(?=\.?,? ["“]?\p{Lu})/uy
export const strokes = new RegExp(`[)\\]]?(?=\\s{0,2}(?:[–—]{1,2}|--|-\\s|:\\s|${WIRE}\\s{0,2}${DASH}))`, 'uy')

/** Words that begin lines with a day and are no places. */
export const NO_PLACE = pattern('i')`
  ^(?:
    Date|Dated|Published|Updated|Posted|On|In|Today|Yesterday|Media|Press|News|Release|Statement|Speech
    |Transcript|Embargo(?:ed)?|Issued|For|Contact|Senators?|Sen|Rep|Hon|Mrs?|Ms|Dr|Minister|Office|Authori[sz]ed
    |Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday
  )\b
  |^(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\.?$
  |(?:[Ww]ire|\bRelease|\bStatement)$`
export const NO_PLACE_ALONE = pattern()`
  ^(?:
    Sens?\.|Reps?\.|Mr\.|Ms\.|Dr\.|WHO|WHAT|WHEN|WHERE|WHY|NOTE|PHOTO|VIDEO|MEDIA|CONTACT|SEN|REP|UPDATE|NEWS
    |FOR|SUBJECTS?|JOURNALIST|QUESTION|REPORTER|INTERVIEWER|PRESENTER|Q|A
  )(?:\b|(?<=\.))`

/** What follows a place whose dash scraping lost: a sentence, perhaps right behind it; no more words in capitals. */
const SENTENCE = [
  '(?:\\s{0,4}\\p{Lu}[\\p{L}.]*\\p{Ll}|\\s{1,4}U\\.? ?S\\.? |A \\p{L}',
  '|\\s{1,4}A \\p{Ll}|\\s{1,4}(?:A|\\p{Lu}[\\p{Lu}&-]+) (?!\\P{Ll}{12}))',
].join('')
export const sentence = new RegExp(`^${SENTENCE}`, 'u')
export const capitalsWithState = new RegExp(
  `^(?!${WASHINGTON}\\s)(\\p{Lu}[\\p{Lu}. ]{2,30}, ?${STATE})(?=${SENTENCE})`,
  'u',
)
export const behindGap = pattern('u')`
  ^(
    (?:${WASHINGTON}|Washington|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?\s{1,2}[A-Z]{2})(?=\s{2,})
    |WASHINGTON\s{1,2}D\s?C\b
  )(?=\s{1,4}["“]?\p{Lu})`
export const inBrackets = new RegExp(
  `^[([](${WASHINGTON}|\\p{Lu}{3}[\\p{Lu}. ]{0,30}(?:, ?${STATE})?)[)\\]](?=\\s{1,4}["“]?\\p{Lu})`,
  'u',
)
/** A place in capitals that has its line to itself, perhaps with the dash. */
export const capitalsAlone = new RegExp(
  `^[([]?(${WASHINGTON}|\\p{Lu}{3}[\\p{Lu}.' ]{0,30}(?:, ?${STATE}|(?=[)\\]]?\\s?[–—-])))[)\\]]?\\s?[–—-]{0,2}$`,
  'u',
)
