export interface Place {
  text: string
  start: number
  end: number
}

/** Everything in a value that says where it stands in the text. */
export function places(value: unknown): Place[] {
  if (Array.isArray(value)) return value.flatMap(places)
  if (!value || typeof value !== 'object') return []
  const own = 'text' in value && 'start' in value ? [value as Place] : []
  return [...own, ...Object.values(value).flatMap(places)]
}
