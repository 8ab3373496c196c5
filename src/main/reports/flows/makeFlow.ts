import { importJson } from '../../../shared/flow/exchange/importJson.ts'
import type { Flow } from '../../../shared/flow/flow.ts'
import { emptyFlow } from '../../../shared/flow/templates/emptyFlow.ts'
import { FLOW_TEMPLATES } from '../../../shared/flow/templates/templates.ts'
import type { FlowVersionId } from '../../../shared/ids.ts'
import type { FlowSourceRequest } from '../../../shared/ipc/flows/contract.ts'
import { assertNever, fail, ok, type Result } from '../../../shared/result.ts'
import type { ReadDb } from '../../db/database.ts'
import { findFlowVersion } from '../../store/flowVersionStore.ts'
import { findFlow, type NoFlow } from './findFlow.ts'

/** What a new flow begins from, and what it is to be called. */
export type FlowToMake = { readonly source: FlowSourceRequest; readonly name: string }

/** Until it is kept, which gives it the id that its name says. */
const NO_ID_YET = 'new'

/** The text of a new flow, under its name in every language it speaks. */
export function makeFlow(db: ReadDb, { source, name }: FlowToMake): Result<string, NoFlow> {
  const found = findSource(db, source)
  if (!found.ok) return found
  const flow = found.value
  const named = Object.fromEntries(flow.languages.map((language) => [language, name]))
  return ok(JSON.stringify({ ...flow, id: NO_ID_YET, name: named } satisfies Flow))
}

function findSource(db: ReadDb, source: FlowSourceRequest): Result<Flow, NoFlow> {
  switch (source.kind) {
    case 'template':
      return findTemplate(source.id)
    case 'copyOf':
      return findFlow(db, { flowId: source.flowId, versionId: null })
    case 'version':
      return findVersion(db, source.versionId as FlowVersionId)
    case 'document': {
      const imported = importJson(source.document)
      return imported.ok ? ok(imported.value.flow) : fail('brokenFlow')
    }
    case 'empty':
      return ok(emptyFlow(NO_ID_YET, {}, source.languages))
    default:
      return assertNever(source)
  }
}

function findTemplate(id: string): Result<Flow, NoFlow> {
  const template = FLOW_TEMPLATES.find((each) => each.id === id)
  return template === undefined ? fail('noSuchFlow') : ok(template.flow)
}

function findVersion(db: ReadDb, versionId: FlowVersionId): Result<Flow, NoFlow> {
  const version = findFlowVersion(db, versionId)
  return version === null ? fail('noSuchFlow') : ok(version.flow)
}
