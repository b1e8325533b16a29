/** Lines that say what part of a release they are, whatever the release. */
import { wordIs } from '../lexicon/index.ts'
import { PRESS, RELEASE } from '../lexicon/labels.ts'
import { NETWORKS } from '../lexicon/wires.ts'
import { pattern } from '../text/pattern.ts'
import { isEndWithDay } from './issued.ts'

/** "FOR IMMEDIATE RELEASE", "MEDIA ADVISORY", "Press Release", "Embargo: noon", "Case # 14CF4001". */
const RELEASE_LINE = pattern('i')`
  ^(?:
    ${RELEASE}|from the office of|embargoed|embargo(?=$|\s?:|\s\d|\suntil|\still)|media advisory
    |press statement|contact:|case (?:#|no\.?|number)|date:?$|published:?$|from:$
    |news(?:$|\s?[:–—|-]|\s(?:from|for|advisory|alert|conference|flash|bulletin|details|highlights|item|story|update)\b)
  )`
/** A line that says what it is, and nothing more: "Joint news release", "PRESS STATEMENT", "Press communiqué No. 88/24". */
const WHAT_ALONE = pattern('iu')`
  ^(?:joint |official )?${PRESS}\s
  (?:release|statement|note|notice|communiqu[eé]|advisory|alert|invitation|briefing)
  (?:\s(?:no|nr|number|ref)\b[.:]?\s?[\p{L}\d/.-]{1,16})?$`
export const isReleaseLine = (text: string): boolean =>
  text.length < 80 && (RELEASE_LINE.test(text) || WHAT_ALONE.test(text))

const RELEASE_ONLY = new RegExp(`^${RELEASE}\\b.{0,40}$`, 'i')
/** A release line that begins with what it is and says little more. */
export const isReleaseOnly = (text: string): boolean => RELEASE_ONLY.test(text) || WHAT_ALONE.test(text)

/** Marks the end of the release: "###", "-30-", "# # #", "ENDS". */
export const isEnd = (text: string): boolean =>
  /^(?:#(?:\s{0,3}#){0,5}|[-–—]\s?30\s?[-–—]|\*{3,}|[-–—]?\s?ends\s?[-–—]?)$/i.test(text) || isEndWithDay(text)

const CHROME = new RegExp(
  `^(?:${[
    'skip to (?:main )?content',
    'scroll to top',
    'back to top',
    'follow us.{0,20}',
    'search(?: for)?:?',
    'share(?: (?:this|on) .{0,40})?',
    'print',
    'email',
    'tweet',
    'home',
    'menu',
    'close',
    'subscribe(?: to)?',
    'sign up',
    'log ?in',
    'get help',
    'contact us',
    'careers',
    '\\d+ min(?:ute)? read',
    'author',
    'read more',
    'loading.{0,3}',
    'report a crime',
    'seal your conviction',
    'press ?room(?: (?:news|press) releases?)?',
    'latest news',
    'news ?room',
    `${PRESS} releases`,
    'toggle navigation',
    'click here .{0,40}',
    'view (?:this|in|as) .{0,40}browser.{0,20}',
    'unsubscribe.{0,40}',
    'privacy policy',
    'terms of (?:use|service)',
    'accessibility',
    'cookie .{0,40}',
    'all rights reserved.{0,40}',
    'previous',
    'next',
    'resources',
    ...NETWORKS,
    'updated [a-z]+ \\d{1,2}, \\d{4}',
    'topics?(?:\\(s\\))?:',
    'components?(?:\\(s\\))?:',
    'press release number:',
    '\\d\\d-\\d{3,4}',
    'download .{0,40}',
    'tags?:.{0,80}',
    'full name \\(optional\\)',
    'source:?',
    '[–—|-]',
    'name\\*',
    'email\\*',
  ].join('|')})$`,
  'i',
)
/** The path of a page in its site, "Home › News › A Bridge Opens", and a menu in one line, "About | People | Contact"; not "We go on » said". */
const PATH = pattern('u')`
  ^(?![^›»→]*\s»\s\p{Ll}[^›»→]*$)(?:[^›»→>|.]|\.(?=\S)){2,40}
  (?:\s[›»→]\s?[^›»→]{2,120}|\s>\s(?=\p{Lu}|20\d\d\s>)[^>]{2,120}){1,8}$`
const isPath = (text: string): boolean => text.length < 240 && (PATH.test(text) || isMenuLine(text))

/** Three names of pages or more, each of a word or two. */
function isMenuLine(text: string): boolean {
  const names = text.split(/ ?[|•·] ?/)
  return (
    names.length > 2 &&
    names.every((name) => name.length < 40 && /^\p{L}[^\d]*$/u.test(name) && name.split(' ').length < 4)
  )
}

/** A line that the site put there. */
export const isChrome = (text: string): boolean =>
  (text.length < 80 && CHROME.test(text)) || isTag(text) || isPath(text)

/** What a wire or a feed adds to a release: its tag, where the release came from. */
const TAG = pattern('i')`
  ^(?:
    (?:logo|photo|image|video|infographic)s?\s?[-–:]\s?https?:\S{5,300}|[-–—]{2}[^-–—]{2,40}[-–—]{2}
    |the post .{5,300} (?:appeared|first appeared) (?:first )?on .{2,60}
    |view (?:the )?(?:original|source) (?:version|content|release).{0,300}
    |(?:source|distributed by|originally published (?:on|at)):? https?:\S{5,300}
  )$`
const isTag = (text: string): boolean => text.length < 400 && TAG.test(text)

const MENU = pattern('i')`
  ^(?:
    share|tagged with:?|filed under:?|categories:?|(?:post|site) navigation|quick links|stay connected
    |connect with us|in this section|site ?map|subscribe to (?:our|the) .{0,40}|sign up for .{0,40}
    |newsletter sign-?up
    |(?:latest|recent|related|more|other|popular) (?:
      posts?|news|articles?|stories|releases?|press releases?|content|links|topics|documents|reading
    )
    |leave a (?:reply|comment)|you may also like|leadership|pickup|hashtags?:.{0,80}|topics?(?:\(s\))?:
    |components?(?:\(s\))?:
  )$`
/** A line below which the site goes on about other things. */
export const isMenu = (text: string): boolean => MENU.test(text)

const CONTACT_START = pattern('iu')`
  ^(?:
    (?:[\p{L}& ]{0,30} )?(?:media|press|investor|public|company|news|editorial)
    [\p{L}& /]{0,30} (?:contacts?|inquiries|enquiries|relations)\b
    |contacts?\b(?: information| details| person)?\s?(?::|$|[–-])
    |for (?:more|further|additional) (?:information|details|inquiries)[^.]{0,80}(?::|$|contact)
    |(?:media|press) (?:inquiries|enquiries)|for (?:media|press) (?:inquiries|enquiries)
  )`
const PRESS_DESK = /^(?:media|press|news) ?(?:office|desk|section|unit|team):?$/i
/** A line that begins a block of contacts. */
export const isContactStart = (text: string): boolean =>
  (text.length < 400 && /\bContact (?:Details|Information)(?::?$|(?=\p{Lu}))/u.test(text)) ||
  (text.length < 160 && (CONTACT_START.test(text) || PRESS_DESK.test(text)))

/** The heading run together with the text below it: "About Acme Yards Acme Yards is …". */
const aboutRunOn = pattern('u')`
  ^(?:About|ABOUT) (?:the |The )?(\p{Lu}[\p{L}\d&.'’-]*(?: \p{Lu}[\p{L}\d&.'’-]*)?)\b
  .{0,60}[ :]\1\b.{0,60} (?:is|are|was|has|provides|offers|helps|serves|operates|delivers|specializes)\b`

const NOTE = pattern('i')`
  ^(?:
    (?:
      cautionary (?:note|statement)[^.]{0,40}|safe harbor[^.]{0,40}|notes? to editors?
      |forward[- ]looking (?:statements?|information)|disclaimers?|disclosures?
    )(?:\b.{0,80})?
  )$`
const isForm = wordIs('legalForm')
/** The stop of "About Calder Foods Inc." is its form's. */
const endsSentence = (text: string): boolean => /[.!?]$/.test(text) && !isForm(text.slice(text.lastIndexOf(' ') + 1))
/** A heading that begins text about the speaker, not about the news. */
export const isBoilerplateStart = (text: string): boolean =>
  (text.length < 90 && /^(?:About|ABOUT) (?:(?:the|THE) )?[\p{L}\d“"]/u.test(text) && !endsSentence(text)) ||
  aboutRunOn.test(text.slice(0, 300)) ||
  NOTE.test(text)

const CHANNEL = /[\w.+-]@[\w-]+\.\w|\(?\d{3}\)?[\s./-]\d{3}[.-]\d{4}|\b\d{3}\s{1,3}\d{3}\s\d{4}\b/
/** A line with a telephone number or an address of e-mail and little else. */
export const isReached = (text: string): boolean => text.length < 120 && CHANNEL.test(text)
