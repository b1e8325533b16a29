export type { Figure } from './people.ts'
