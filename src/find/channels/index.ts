/** Ways to reach somebody: phone and fax numbers, e-mail addresses, web addresses. */
export { findChannels } from './channels.ts'
export { normalised } from './e164.ts'
export type { Channel } from './types.ts'
