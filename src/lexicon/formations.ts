/** What armed forces are made of; from general knowledge. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Kinds of unit that only armed forces have. */
const FORMATIONS = words(
  'Brigade Battalion Regiment Squadron Commando Battery Dragoons Hussars Lancers Fusiliers Flotilla BCT Bde Bn Regt Sqn',
)
/** Arms that a unit is called by alone, where its number is an ordinal: "the 7th Cavalry", but not "300 Texas Cavalry". */
const ARMS_ALONE = words('Infantry Cavalry Artillery Marines')
/** Kinds of unit that others have as well: military behind a word for an arm, or where their number is an ordinal. */
const GENERAL_FORMATIONS = words('Division Wing Corps Fleet Group Army Company Team Command Force Detachment Troop')
/** Of these an ordinal in front is enough: "the 5th Fleet", but not "the 2nd Division". */
const ORDINAL_FORMATIONS = words('Wing Corps Fleet Army')
/** Arms of service, as they stand in front of the kind of unit. */
const ARMS = words(
  'Infantry Airborne Armored Armoured Mountain Cavalry Marine Mechanized Mechanised Air Fighter Bomber Bomb Airlift Refueling ' +
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
export const WHOLES = words('Regiment Infantry Cavalry Artillery Marines')

/** Words between a unit's number and what it is, at most. */
const LONGEST = 6

/**
 * How many of the words behind a number make a unit of armed forces with it: "3rd | Infantry Brigade", "140 | Expeditionary
 * Air Wing", "Fifth | Fleet"; 0 where none do.
 * @param names the words with capitals that stand behind the number
 */
export function unitLength(number: string, names: readonly string[]): number {
  const isOrdinal = ORDINAL.test(number) || ORDINALS.has(number)
  if (!isOrdinal && !CARDINAL.test(number)) return 0
  let length = 0
  let isMilitary = false
  for (const [n, word] of names.slice(0, LONGEST).entries()) {
    const isByNumber = isOrdinal ? ORDINAL_FORMATIONS.has(word) || ARMS_ALONE.has(word) : word === 'Division' && n === 0
    if (FORMATIONS.has(word) || isByNumber || (isMilitary && GENERAL_FORMATIONS.has(word))) length = n + 1
    isMilitary ||= FORMATIONS.has(word) || ARMS.has(word)
  }
  return length
}

/** Who serves in a body, behind its name: "Army Reserve Soldiers". */
export const MEMBERS = words(
  'Soldiers Airmen Sailors Officials Officers Agents Troops Troopers Deputies Employees Personnel',
)

/** What a body flies, drives or fires, behind the name of its kind: "RAF Typhoon jets". */
export const HARDWARE = words(
  'jet jets helicopter helicopters aircraft plane planes drone drones fighter fighters missile missiles rocket rockets ' +
    'tank tanks vehicle vehicles truck trucks',
)
