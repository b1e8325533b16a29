import type { Mention } from '../../document/types.ts'

/** A way to reach somebody, as it stands in the text. */
export interface Channel extends Mention {
  kind: 'phone' | 'fax' | 'email' | 'url'
  /** Phone: digits and letters as written; e-mail: undone of "[at]"; address: as written. */
  value: string
}
