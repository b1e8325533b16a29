/** What armed forces are made of; from general knowledge. */
import { wordIs } from './lexicon.ts'

const isPlace = wordIs('place')
const isDemonym = wordIs('demonym')

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Kinds of unit that only armed forces have. */
const FORMATIONS = words(
  'Brigade Battalion Battlegroup Regiment Régiment Squadron Commando Battery Dragoons Hussars Lancers Fusiliers Flotilla ' +
    'BCT Bde Bn Regt Sqn',
)
/** Arms that a unit is called by alone, where its number is an ordinal: "the 7th Cavalry", but not "300 Texas Cavalry". */
const ARMS_ALONE = words('Infantry Cavalry Artillery Marines')
/** Kinds of unit that others have as well: military behind a word for an arm, or where their number is an ordinal. */
const GENERAL_FORMATIONS = words('Division Wing Corps Fleet Group Army Company Team Command Force Detachment Troop')
/** Of these an ordinal in front is enough: "the 5th Fleet", but not "the 2nd Division". */
const ORDINAL_FORMATIONS = words('Wing Corps Fleet Army')
/** And of these a number: "7 Division", "14 Wing". */
const CARDINAL_FORMATIONS = words('Division Wing Corps')
/** Regiments of rifles that have a name: "16 Rashtriya Rifles", but not "16 Hunting Rifles". */
const NAMED_RIFLES = words('Rashtriya Assam Rajputana Garhwal Gorkha Gurkha Royal Frontier Eastern')
/** Arms of service, as they stand in front of the kind of unit. */
const ARMS = words(
  'Infantry Airborne Armored Armoured Mountain Cavalry Marine Naval Ranger Assault Strike Commando Special Separate ' +
    'Mechanized Mechanised Motorized Motorised Air Fighter Bomber Bomb Airlift Refueling ' +
    'Refuelling Expeditionary Combat Engineer Signal Signals Artillery Logistic Logistics Sustainment Aviation Stryker Field ' +
    'Reconnaissance Military Rifle Missile Parachute Panzer Tank Guards Flying Training Operations Maintenance',
)
const ORDINALS = words('First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh Twelfth')
/** "118th", "VII". */
const ORDINAL = /^(?:\d{1,4}(?:st|nd|rd|th)|[IVX]{1,5})$/
/** "45 Commando", "7 Division". */
const CARDINAL = /^\d{1,4}$/

/** Units that are called with the one that they are of: "2nd Battalion, 118th Field Artillery Regiment". */
export const PARTS = words('Battalion Squadron Company Troop Battery')
export const WHOLES = words('Regiment Régiment Infantry Cavalry Artillery Marines')

/** Words between a unit's number and what it is, at most. */
const LONGEST = 6

/**
 * How many of the words behind a number make a unit of armed forces with it: "3rd | Infantry Brigade", "140 | Expeditionary
 * Air Wing", "Fifth | Fleet"; 0 where none do.
 * @param names the words with capitals that stand behind the number
 * @param isLed whether a commander stands in front of it: "Commander 6th Division"
 */
export function unitLength(number: string, names: readonly string[], isLed = false): number {
  const isOrdinal = ORDINAL.test(number) || ORDINALS.has(number)
  if (!isOrdinal && !CARDINAL.test(number)) return 0
  // "On May 3 Wing Commander Roe"
  if (names[0] === 'Wing' && names[1] === 'Commander') return 0
  let length = 0
  let isMilitary = isLed
  for (const [n, word] of names.slice(0, LONGEST).entries()) {
    const isByNumber = isOrdinal
      ? ORDINAL_FORMATIONS.has(word) || ARMS_ALONE.has(word)
      : n === 0 && CARDINAL_FORMATIONS.has(word)
    const isRifles = word === 'Rifles' && n > 0 && NAMED_RIFLES.has(names[n - 1])
    if (FORMATIONS.has(word) || isRifles || isByNumber || (isMilitary && GENERAL_FORMATIONS.has(word))) length = n + 1
    isMilitary ||= FORMATIONS.has(word) || ARMS.has(word) || (n === 0 && names[1] === 'Division' && isNational(word))
  }
  return length
}
/** "the 4th Canadian Division" */
const isNational = (word: string): boolean => isDemonym(word.toLowerCase()) || isPlace(word)

/** Bodies that carry their number behind them, by the last word and one in front of it: "Joint Task Force 646". */
const NUMBERED = words('Force Group Regiment Squadron Detachment Unit')
const NUMBERED_ARMS = words('Task Maritime Naval Mine Forces Air Special Enforcement Fighter Construction')
export const isNumbered = (before: string, kind: string, number: string): boolean =>
  NUMBERED.has(kind) && NUMBERED_ARMS.has(before) && CARDINAL.test(number)

/** Who leads a unit, in front of its name: "GOC 2 Brigade", "Commander Peshawar Corps". */
export const LEADS = words('Commander Commanding GOC GOC-in-C AOC AOC-in-C FOC FOC-in-C C-in-C Commander-in-Chief')

/** Who serves in a body, behind its name: "Army Reserve Soldiers". */
export const MEMBERS = words(
  'Soldiers Airmen Sailors Officials Officers Agents Troops Troopers Deputies Employees Personnel',
)

/** What a body flies, drives or fires, behind the name of its kind: "RAF Typhoon jets". */
export const HARDWARE = words(
  'jet jets helicopter helicopters aircraft plane planes drone drones fighter fighters missile missiles rocket rockets ' +
    'tank tanks vehicle vehicles truck trucks',
)
/** Aircraft by the names of their kinds, behind the name of the force that flies them: "RAF Typhoons". */
export const AIRCRAFT = words(
  'Typhoon Typhoons Tornado Tornados Hercules Chinook Chinooks Apache Apaches Reaper Reapers Hornet Hornets Wildcat Merlin ' +
    'Poseidon Globemaster Raptor Raptors Eurofighter Eurofighters Gripen Gripens Rafale Rafales Orion Aurora Sentinel',
)

/** What stands in front of the names of ships. */
export const SHIPS = words(
  'HMS HMAS HMCS HMNZS HMSAS INS ICGS PNS PMSS BRP KRI USS USNS USCGC RFA LÉ ESPS ITS FGS TCG HNLMS HDMS HNoMS HSwMS ORP NRP ' +
    'ROKS SLNS SLCGS NNS CCGS HTMS',
)
