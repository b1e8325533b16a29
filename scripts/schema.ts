import { z } from 'zod'
import { recordSchema } from '../src/record/schema.ts'

/** The JSON Schema (draft 2020-12) of the record. */
export const jsonSchema = () => z.toJSONSchema(recordSchema, { target: 'draft-2020-12' })
