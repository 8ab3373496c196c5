import { parseFlow } from '../../../shared/flow/check/parseFlow.ts'
import { importJson } from '../../../shared/flow/exchange/importJson.ts'
import type { Flow } from '../../../shared/flow/flow.ts'
import { emptyFlow } from '../../../shared/flow/templates/emptyFlow.ts'
import { FLOW_TEMPLATES } from '../../../shared/flow/templates/templates.ts'
import type { FlowVersionId } from '../../../shared/ids.ts'
import type { FlowSourceRequest } from '../../../shared/ipc/flows/contract.ts'
import { assertNever, fail, ok, type Result } from '../../../shared/result.ts'
import type { ReadDb } from '../../db/database.ts'
import { findDraftDocument } from '../../store/flowDraftStore.ts'
import { findCurrentFlowVersion, findFlowVersion } from '../../store/flowVersionStore.ts'

/** What a new flow begins from, and what it is to be called. */
export type FlowToMake = { readonly source: FlowSourceRequest; readonly name: string }

/** Why nothing can be made of it: there is no such flow, or its text is none. */
export type MakeProblem = 'noSuchFlow' | 'brokenFlow'

/** Until it is kept, which gives it the id that its name says. */
const NO_ID_YET = 'new'

/** The text of a new flow, under its name in every language it speaks. */
export function makeFlow(db: ReadDb, { source, name }: FlowToMake): Result<string, MakeProblem> {
  const found = findSource(db, source)
  if (!found.ok) return found
  const flow = found.value
  const named = Object.fromEntries(flow.languages.map((language) => [language, name]))
  return ok(JSON.stringify({ ...flow, id: NO_ID_YET, name: named } satisfies Flow))
}

function findSource(db: ReadDb, source: FlowSourceRequest): Result<Flow, MakeProblem> {
  switch (source.kind) {
    case 'template':
      return orNone(FLOW_TEMPLATES.find(({ id }) => id === source.id)?.flow)
    case 'copyOf':
      return copyOf(db, source.flowId)
    case 'version':
      return orNone(findFlowVersion(db, source.versionId as FlowVersionId)?.flow)
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

/** What was done to a flow last: its draft, where it has one. */
function copyOf(db: ReadDb, flowId: string): Result<Flow, MakeProblem> {
  const draft = findDraftDocument(db, flowId)
  if (draft !== null) {
    const parsed = parseFlow(draft)
    return parsed.ok ? parsed : fail('brokenFlow')
  }
  const current = findCurrentFlowVersion(db, flowId)
  return orNone(current === null ? null : findFlowVersion(db, current.id)?.flow)
}

function orNone(flow: Flow | null | undefined): Result<Flow, 'noSuchFlow'> {
  return flow === null || flow === undefined ? fail('noSuchFlow') : ok(flow)
}
