/** What armed forces are made of; from general knowledge. */
import { pattern } from '../text/pattern.ts'

/** Kinds of unit that only armed forces have. */
export const FORMATION = pattern()`
  ^(?:
    Brigade|Battalion|Regiment|Squadron|Commando|Infantry|Cavalry|Artillery|Dragoons|Hussars|Lancers|Fusiliers|Flotilla
    |BCT|Bde\.?|Bn\.?|Regt\.?|Sqn\.?
  )$`

/** Kinds of unit that others have as well: military behind a word for an arm, or where their number is an ordinal. */
export const GENERAL_FORMATION =
  /^(?:Division|Wing|Corps|Fleet|Group|Army|Company|Team|Command|Force|Detachment|Troop)$/

/** Of these an ordinal in front is enough: "the 5th Fleet", but not "the 2nd Division". */
export const ORDINAL_FORMATION = /^(?:Wing|Corps|Fleet|Army)$/

/** Arms of service, as they stand in front of the kind of unit. */
export const ARM = pattern()`
  ^(?:
    Infantry|Airborne|Armou?red|Mountain|Cavalry|Marine|Mechani[sz]ed|Air|Fighter|Bomber|Bomb|Airlift|Refueling|Refuelling
    |Expeditionary|Combat|Engineer|Signals?|Artillery|Logistics?|Sustainment|Aviation|Stryker|Field|Reconnaissance
    |Military|Rifle|Missile|Parachute|Panzer|Tank|Guards
  )$`

/** Who serves in a body, behind its name: "Army Reserve Soldiers". */
export const MEMBERS =
  /^(?:Soldiers|Airmen|Sailors|Officials|Officers|Agents|Troops|Troopers|Deputies|Employees|Personnel)$/

/** What a body flies, drives or fires, behind the name of its kind: "RAF Typhoon jets". */
export const HARDWARE =
  /^(?:jets?|helicopters?|aircraft|planes?|drones?|fighters?|missiles?|rockets?|tanks?|vehicles?|trucks?)$/
