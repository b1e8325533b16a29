export { Bodies, type Entry, formsOf, gatherBodies, joinAcronyms } from './bodies.ts'
export { organisationsOf } from './entries.ts'
export { isAcronym, keyOf } from './keys.ts'
export { isDeskAlone, isDistinctStart } from './short.ts'
