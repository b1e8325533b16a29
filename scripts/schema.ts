import { z } from 'zod'
import { partSchema } from '../src/record/schema.ts'

/** The JSON Schema (draft 2020-12) of the record, whole or with the fields alone that were asked for. */
export const jsonSchema = () => z.toJSONSchema(partSchema, { target: 'draft-2020-12' })
