import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { checkoutDir } from './checkoutDir.ts'
import { flowJsonSchema, flowSchemaFile } from './flowJsonSchema.ts'

writeFileSync(flowSchemaFile, flowJsonSchema())
console.log(`wrote ${relative(checkoutDir, flowSchemaFile)}`)
