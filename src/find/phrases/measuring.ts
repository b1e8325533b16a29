/** Words of clauses that say what is measured: their verbs, and what stands around these. */
import { pattern } from '../../text/pattern.ts'

/** Verbs whose subject the measure is of, without their endings. */
export const MEASURED_SUBJECT = pattern('i')`
  ^(?:
    rose|risen|ris(?:e|es|ing)|fell|fallen|fall(?:s|ing)?
    |(?:
      increas|decreas|improv|moderat|declin|reduc|averag|measur|surg|plung|tumbl|advanc|accelerat|rang|doubl|compris
      |produc|generat|receiv|achiev|expand|eas|stabiliz|balloon|compound|constitut
    )(?:e|es|ed|ing)?
    |gr[eo]w(?:n|s|ing)?
    |(?:
      gain|jump|climb|soar|slump|weaken|rebound|widen|narrow|account|represent|reach|approach|exceed|weigh|cover
      |span|remain|contract|slow|peak|contain|extend|stretch|total|total(?:l)|spik|rocket|skyrocket|edg|inch|add
      |feature|boast|hover|dwindl|creep|spann|yield|deliver|travel|travell|absorb|emit|consum|stor
    )(?:e|s|es|ed|ing)?
    |drop(?:s|ped|ping)?|slip(?:s|ped|ping)?|dip(?:s|ped|ping)?|stood|stands?|burn|burns|burned|lost|cut|cuts
    |slashed|raised|lowered|trimmed|surpassed|topped|located|situated|was|were|is|are|be|been|being|hit|hits
    |lies?|lay|sits?
    |holds?|held|has|have|had|shrank|shrunk|occup(?:y|ies|ied)|carr(?:y|ies|ied)|swelled|sank|up|down|off|runs?
    |ran|moves?|moved|moving|flies|flew|flown|flying|blew|blowing|spinning
  )$`
/** Verbs whose object the measure is of: "cut emissions by 5 tons". */
export const MEASURED_OBJECT = pattern('i')`
  ^(?:
    cut|cuts|cutting|put|puts|putting|set|sets|setting|left|kept|held|capped|capping|pegged|brought|pull(?:s|ed|ing)?
    |(?:
      reduc|increas|rais|improv|decreas|slash|doubl|deepen|lower|boost|limit|expand|extend|shrink|shrank
      |grow|grew|widen|lengthen|shorten|narrow|enlarg|trim|lift|push|drive|drove|slow|curb|lessen|hik|clos
      |transform|offset|sav|cap|peg|fix|keep|leav|hold|bring|protect|restor|conserv|preserv|acquir|remov|eliminat
    )(?:e|es|s|ed|d|ing)?
  )$`
/** Verbs whose subject the measure is of where others do it: "was capped at", "were heated to". */
export const DONE_TO = pattern('i')`
  ^(?:
    set|kept|left|held|put|capped|pegged|fixed|limited|heated|cooled|annealed|incubated|stored|dried|maintained|frozen
    |warmed|diluted|adjusted|tested|priced|valued|deposited|revised|impacted|affected|hurt|boosted
  )$`
export const BE = /^(?:is|are|was|were|be|been|being|remain(?:s|ed)?)$/i
/** Words between a verb and the measure. */
export const FILLER = pattern('iu')`
  ^(?:
    [+/±-]|thereafter|between|under|below|above|less|fewer|close|excess|in|minimum|maximum|estimated|no|not|by
    |to|from|at|of|about|a|an|the|another|additional|further|some|just|only|almost|nearly|record|whopping
    |staggering|impressive|total|combined|full|mere|over|more|than|up|as|much|around|approximately|each|every
    |year|month|week|quarter|last|annually|or|its|within|lowest|highest|level|least|\+\/-|±|-|[\p{Ll}]{2,}ly
  )$`
export const AUXILIARY = pattern('iu')`
  ^(?:
    is|are|was|were|has|have|had|will|would|could|should|may|might|can|to|be|been|being|expected|estimated
    |projected|forecast|anticipated|scheduled|set|likely|now|also|already|currently|further|which|that|who|did
    |does|do|not|never|again|[\p{Ll}]{2,}ly
  )$`
export const BOUNDARY = /^(?:[.;:()“”"•*—–~-]+|while|but|because|if|after|where|when|although|with|and|as|that|since)$/i
/** What foretells: its object is the subject of what follows ("expects revenue to grow"). */
export const FORETELLS = pattern('i')`
  ^(?!(?:record|report|project|find|not|show|mean)$)(?:
    expect|forecast|project|predict|see|saw|anticipat|estimat|report|post|record|believ|announc|show|find|found
    |said|say|not|add|mean|indicat
  )(?:s|e|es|ed|ing)?$`

/** Whether a word is a verb that measures, or one that helps another. */
export const isVerb = (word: string): boolean =>
  (MEASURED_SUBJECT.test(word) || AUXILIARY.test(word)) && !/^(?:up|down|off)$/i.test(word)
/** A verb that is no noun too. */
export const isClear = (word: string): boolean => isVerb(word) && !/^(?:total|average)$/i.test(word)
