import { SAID } from '../../lexicon/people.ts'

/** What the words around a name that its own looks leave open say about it. */
const PERSON_AFTER =
  /^,? (?:\(\d\d\)|\d\d,|(?:age|aged) \d\d|who\b|whose\b|,?\sknown (?:for|as)\b)|^,\s(?:a|an|the|our|his|her)?\s?(?:[\p{L}-]+ ){0,4}?(?:president|director|officer|spokes(?:man|woman|person)|professor|chairman|chairwoman|chair|founder|co-founder|manager|attorney|scientist|researcher|editor|author|resident|analyst|minister|secretary|geologist|engineer|owner|partner|ceo|cfo|cto)\b/iu
const PERSON_BEFORE =
  /(?:\b(?:by|said|says|added|spokes(?:man|woman|person)|founder|president|director|chair(?:man|woman)?|owner|author|chef|actor|actress|artist|officer|fisherman|resident|professor|analyst|minister|lawyer|attorneys?|counsel|prosecutors?|student|defendants?|victims?|host|hosted by|journalist|editor|executives?|members?|ambassador|coach|sisters?|brothers?|daughters?|sons?|wife|husband|named|contact:?|prosecuted by|handled by|notably|whistleblowers?|plaintiffs?|relators?|co-conspirators?)|[“"]\s?,?),?\s$/i
const COMPANY_WORD =
  '(?:company|firm|provider|organi[sz]ation|nonprofit|non-profit|developer|manufacturer|maker|platform|agency|start-?up|bank|retailer|producer|distributor|operator|group|leader|subsidiary|division|unit|business|brand|exchange|association|charity|institution|publisher|studio|network|supplier|marketplace|chain|restaurant|project|consultancy|ministry|museum|university|school)'
const ORGANISATION_AFTER = new RegExp(
  `^(?:\\s?\\((?:NASDAQ|NYSE|Nasdaq|TSX|ASX|OTC|AMEX|LSE|CSE|TWSE|HKEX|FSE|the [“"]Company|[“"]the Company)|,?\\s(?:an?|the|one of the|your|America['’]s|the world['’]s)\\s(?:[\\p{L}-]+\\s){0,6}?${COMPANY_WORD}\\b|\\s(?:has\\s|have\\s|today\\s|is\\s(?:pleased|proud|excited|thrilled|delighted)\\sto\\s)?(?:announced|announces|announce|launched|launches|unveils?|unveiled|introduces|introduced|reported|reports)\\b|\\s(?:is|was)\\s(?:an?|the)\\s(?:[\\p{L}-]+\\s){0,5}?${COMPANY_WORD}\\b|['’]s?\\s(?:customers|employees|shareholders|products|board|management|business|ceo|founder|subsidiary|headquarters)\\b)`,
  'iu',
)
const ORGANISATION_BEFORE =
  /\b(?:ceo of|cto of|cfo of|founder of|co-founder of|president of|chairman of|director of|owner of|head of|officer of|officer at|director at|manager at|president at|subsidiary of|division of|employees of|customers of|shareholders of|partnership with|partnered with|collaboration with|merger with|acquisition of|acquired by|owned by|published by|sponsored by|company|firm|newspaper|magazine|website|at the|exchange|about|join|joined|works? (?:at|for)|working (?:at|for|with)|listed on(?: the)?)\s$/i

export function cueOf(
  text: string,
  start: number,
  end: number,
  words: number,
): { kind: 'person' | 'organisation'; rule: string } | null {
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(end, end + 110)
  if (ORGANISATION_AFTER.test(after)) return { kind: 'organisation', rule: 'organisations/described' }
  if (words >= 2 && words <= 4 && PERSON_AFTER.test(after)) return { kind: 'person', rule: 'people/described' }
  const said = /^,?\s(?:\p{L}+\s)?(\p{L}+)/u.exec(after)
  if (words >= 2 && words <= 3 && said && (SAID.test(said[1]) || /^,?\s(?:said|says|added)\b/.test(after)))
    return { kind: 'person', rule: 'people/said' }
  if (words >= 2 && words <= 3 && PERSON_BEFORE.test(before)) return { kind: 'person', rule: 'people/introduced' }
  if (words >= 2 && words <= 4 && /;\s(?:and\s)?$/.test(before) && /^ of \p{Lu}/u.test(after))
    return { kind: 'person', rule: 'people/list' }
  if (ORGANISATION_BEFORE.test(before)) return { kind: 'organisation', rule: 'organisations/introduced' }
  return null
}
