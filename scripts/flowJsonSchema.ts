import { join } from 'node:path'
import { z } from 'zod'
import {
  captureSchema,
  choiceSchema,
  flowSchema,
  localizedSchema,
  speechSchema,
  stepSchema,
  wordingSchema,
} from '../src/shared/flow/flow.ts'
import { checkoutDir } from './checkoutDir.ts'

/** Where the JSON Schema of the flow format is kept, for editors outside this repository. */
export const flowSchemaFile: string = join(checkoutDir, 'docs', 'flow.schema.json')

const names = z.registry<{ id: string; description: string }>()
names.add(localizedSchema, { id: 'localized', description: 'A text in each language of the flow.' })
names.add(wordingSchema, { id: 'wording', description: 'One of several texts for a step or rung.' })
names.add(speechSchema, { id: 'speech', description: 'What is said at a rung or after a reaction.' })
names.add(choiceSchema, { id: 'choice', description: 'A way on: to a step, or back to where the call was left.' })
names.add(stepSchema, { id: 'step', description: 'A step of the factual path.' })
names.add(captureSchema, { id: 'capture', description: 'A field the agent fills during the call.' })

/** The JSON Schema of a flow document as text: what a flow file may hold, before `checkFlow` looks at its sense. */
export function flowJsonSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(flowSchema, { io: 'input', metadata: names })
  const title = 'A flow of Ruhepol'
  return `${JSON.stringify({ $schema, title, ...schema }, null, 2)}\n`
}
