export { bitOf, CLASSES, type WordClass } from './classes.ts'
export { hash, hashOn } from './format.ts'
export { type Classes, classesOf, is } from './lexicon.ts'
