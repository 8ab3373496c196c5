import { useCallback, useRef, useSyncExternalStore } from 'react'
import type { FlowProblem } from '../../../shared/flow/check/flowProblem.ts'
import { useEditorSession } from '../EditorContext.ts'

const NONE: readonly FlowProblem[] = []

/** What is wrong with one field, by the path that its problems have. Its reader is drawn again only when that changes. */
export function useFieldProblems(path: string): readonly FlowProblem[] {
  const { problems } = useEditorSession()
  const last = useRef(NONE)
  const read = useCallback(() => {
    const now = byPath(problems.found().problems).get(path) ?? NONE
    if (!areSame(last.current, now)) last.current = now
    return last.current
  }, [problems, path])
  return useSyncExternalStore(problems.subscribe, read)
}

const INDEXES = new WeakMap<readonly FlowProblem[], ReadonlyMap<string, readonly FlowProblem[]>>()

function byPath(problems: readonly FlowProblem[]): ReadonlyMap<string, readonly FlowProblem[]> {
  const known = INDEXES.get(problems)
  if (known !== undefined) return known
  const index = Map.groupBy(problems, ({ path }) => path)
  INDEXES.set(problems, index)
  return index
}

function areSame(a: readonly FlowProblem[], b: readonly FlowProblem[]): boolean {
  return a.length === b.length && a.every(({ code, message }, at) => code === b[at]?.code && message === b[at].message)
}
