/** What armed forces are made of; from general knowledge. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Kinds of unit that only armed forces have. */
export const FORMATIONS = words(
  'Brigade Battalion Regiment Squadron Commando Infantry Cavalry Artillery Dragoons Hussars Lancers Fusiliers Flotilla BCT Bde Bn Regt Sqn',
)

/** Kinds of unit that others have as well: military behind a word for an arm, or where their number is an ordinal. */
export const GENERAL_FORMATIONS = words(
  'Division Wing Corps Fleet Group Army Company Team Command Force Detachment Troop',
)

/** Of these an ordinal in front is enough: "the 5th Fleet", but not "the 2nd Division". */
export const ORDINAL_FORMATIONS = words('Wing Corps Fleet Army')

/** Units that are called with the one that they are of: "2nd Battalion, 118th Field Artillery Regiment". */
export const PARTS = words('Battalion Squadron Company Troop Battery')
export const WHOLES = words('Regiment Infantry Cavalry Artillery Marines')

/** Arms of service, as they stand in front of the kind of unit. */
export const ARMS = words(
  'Infantry Airborne Armored Armoured Mountain Cavalry Marine Mechanized Mechanised Air Fighter Bomber Bomb Airlift Refueling ' +
    'Refuelling Expeditionary Combat Engineer Signal Signals Artillery Logistic Logistics Sustainment Aviation Stryker Field ' +
    'Reconnaissance Military Rifle Missile Parachute Panzer Tank Guards Flying Training Operations Maintenance',
)

/** Who serves in a body, behind its name: "Army Reserve Soldiers". */
export const MEMBERS = words(
  'Soldiers Airmen Sailors Officials Officers Agents Troops Troopers Deputies Employees Personnel',
)

/** What a body flies, drives or fires, behind the name of its kind: "RAF Typhoon jets". */
export const HARDWARE = words(
  'jet jets helicopter helicopters aircraft plane planes drone drones fighter fighters missile missiles rocket rockets ' +
    'tank tanks vehicle vehicles truck trucks',
)
