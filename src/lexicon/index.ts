export { bitOf, type WordClass } from './classes.ts'
export { hash, hashOn } from './format.ts'
export { type Classes, classesIn, classesOf, is, wordIs } from './lexicon.ts'
