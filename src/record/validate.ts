/** The record held against its schema: what states something that cannot be never leaves the program. */
import { partSchema } from './schema.ts'

/** @throws {Error} of the code `invalid`, which names the first part that breaks the schema, and why */
export function validate(record: unknown): void {
  const { error } = partSchema.safeParse(record)
  if (!error) return
  const [{ path, message }] = error.issues
  throw Object.assign(new Error(`the record breaks the schema at ${path.join('.')}: ${message}`), { code: 'invalid' })
}
