import { useSyncExternalStore } from 'react'
import { useEditorSession } from './EditorContext.ts'
import type { Found } from './problemWatch.ts'

/** What is wrong with the flow in the making. */
export function useProblems(): Found {
  const { problems } = useEditorSession()
  return useSyncExternalStore(problems.subscribe, problems.found)
}
