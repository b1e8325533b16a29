import type { Document, Mention } from '../document/types.ts'
import type { Organisation, Person } from '../names/types.ts'
export interface Contact {
  name: string | null
  role: string | null
  organisation: string | null
  phones: string[]
  faxes: string[]
  emails: string[]
  urls: string[]
  mentions: Mention[]
}
export const findChannels = (_d: Document): Mention[] => []
export const findContacts = (_d: Document, _p: Person[], _o: Organisation[]): { contacts: Contact[] } => ({
  contacts: [],
})
