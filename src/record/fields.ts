/** The fields that `only` can choose from, in the order in which the record prints them. */
export const FIELDS = [
  'referenceDate',
  'headline',
  'subheadline',
  'dateline',
  'issuer',
  'dates',
  'quantities',
  'counts',
  'money',
  'organisations',
  'people',
  'quotes',
  'contacts',
  'checks',
  'warnings',
] as const

export type Field = (typeof FIELDS)[number]
