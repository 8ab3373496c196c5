import type { Localized } from '../../flow/flow.ts'
import type { FlowVersionId } from '../../ids.ts'
import type { Result } from '../../result.ts'
import type { FilterName } from '../../review/callQuery.ts'
import type { ListView } from '../../review/listView.ts'
import type { CallListItem, DatabaseFault, IpcProblem, JobProblem } from '../answers.ts'

/** A call in the list of all calls. */
export type CallRow = CallListItem & {
  /** Made by the data generator, not by people. */
  readonly generated: boolean
}

/** A part of a list, in its order; `hasMore`: the list goes on in the direction in which it was read. */
export type CallPage = { readonly rows: readonly CallRow[]; readonly hasMore: boolean }

/** A wording as filters name it, such as `warn|w2`, with its words. */
export type WordingChoice = {
  readonly wording: string
  readonly text: Localized
  readonly flowVersionIds: readonly FlowVersionId[]
}

/** What filters offer that the team decides. */
export type CallChoices = {
  readonly flowVersions: readonly {
    readonly flowVersionId: FlowVersionId
    readonly name: Localized
    readonly number: number
  }[]
  /** Every wording of the ladder: where versions have the same words under the same name, once for all of them. */
  readonly wordings: readonly WordingChoice[]
  /** Every cause that a call has. */
  readonly causes: readonly string[]
  readonly languages: readonly string[]
}

/** A view that a person kept. */
export type SavedView = { readonly viewId: string; readonly name: string; readonly view: ListView }

type ListProblem = IpcProblem | JobProblem | 'searchTooShort'

/** What the channels of the list of calls answer. */
export type ListAnswers = {
  'calls.page': Result<CallPage, ListProblem>
  'calls.count': Result<number, ListProblem>
  'calls.whyEmpty': Result<readonly FilterName[], ListProblem>
  'calls.choices': Result<CallChoices, IpcProblem | JobProblem>
  'views.list': Result<readonly SavedView[], IpcProblem | DatabaseFault>
  'views.save': Result<SavedView, IpcProblem | DatabaseFault | 'nameTaken' | 'tooManyViews'>
  'views.remove': Result<null, IpcProblem | DatabaseFault>
}
