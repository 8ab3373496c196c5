import { join } from 'node:path'
import { z } from 'zod'
import { flowSchema } from '../src/shared/flow/flow.ts'
import { checkoutDir } from './checkoutDir.ts'

/** Where the JSON Schema of the flow format is kept, for editors outside this repository. */
export const flowSchemaFile: string = join(checkoutDir, 'docs', 'flow.schema.json')

/** The JSON Schema of a flow document as text: what a flow file may hold, before `checkFlow` looks at its sense. */
export function flowJsonSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(flowSchema, { io: 'input' })
  const title = 'A flow of Ruhepol'
  return `${JSON.stringify({ $schema, title, ...schema }, null, 2)}\n`
}
