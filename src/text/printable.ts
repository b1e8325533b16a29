/** Text as a screen may show it: what would steer a terminal, or turn or hide what stands there, is written out. */

/** Control characters, marks of direction, what has no width. */
const STEERING = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

/** The same without the white space that lays a text out. */
export const STEERING_IN_TEXT =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

/** How such a character is written: `\u{1b}`. */
export const written = (unit: string): string => `\\u{${unit.charCodeAt(0).toString(16)}}`

/** A name or message as a terminal may show it. */
export const printable = (text: string): string => text.replace(STEERING, written)
