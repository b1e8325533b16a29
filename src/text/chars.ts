/** What words are made of. */
export enum Char {
  Space = 0,
  Letter = 1,
  Digit = 2,
  Mark = 3,
}

const ascii = new Uint8Array(128)
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code)
  ascii[code] = /\s/.test(char)
    ? Char.Space
    : /[A-Za-z]/.test(char)
      ? Char.Letter
      : /\d/.test(char)
        ? Char.Digit
        : Char.Mark
}
const others = new Map<number, Char>()

/** The class of the character that begins at a place. @param code of its first unit */
export function charAt(text: string, at: number, code = text.charCodeAt(at)): Char {
  return code < 128 ? ascii[code] : otherChar(text.codePointAt(at)!)
}

function otherChar(code: number): Char {
  let sort = others.get(code)
  if (sort === undefined) {
    const char = String.fromCodePoint(code)
    sort = /\s/u.test(char)
      ? Char.Space
      : /[\p{L}\p{M}]/u.test(char)
        ? Char.Letter
        : /\p{N}/u.test(char)
          ? Char.Digit
          : Char.Mark
    others.set(code, sort)
  }
  return sort
}

/** Whether a name is another in nothing but capitals: "ALDER FOODS" for "Alder Foods". */
export const isInCapitals = (name: string, other: string): boolean =>
  name !== other && name === other.toUpperCase() && /\p{Ll}/u.test(other)
