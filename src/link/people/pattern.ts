/** One pattern of several parts, one behind another. */
export const pattern = (flags: string, ...parts: string[]): RegExp => new RegExp(parts.join(''), flags)

/** One of several parts of a pattern; each may hold alternatives itself. */
export const anyOf = (...parts: string[]): string => `(?:${parts.join('|')})`
