import { extract, type ReleaseRecord } from '../src/index.ts'

/** One field of the record of a text. */
export async function field<F extends keyof ReleaseRecord>(
  name: F,
  text: string,
  referenceDate?: string,
): Promise<ReleaseRecord[F]> {
  return (await extract(text, { only: [name as never], referenceDate }))[name]
}
