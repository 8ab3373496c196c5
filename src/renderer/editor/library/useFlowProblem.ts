import { useCallback } from 'react'
import { DATABASE_FAULTS } from '../../../shared/ipc/answers.ts'
import { problemIn } from '../../api/unwrap.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'

const KNOWN = ['noSuchFlow', 'isDefault', 'lockedByOther', 'draftGone', 'brokenFlow'] as const

/** Says why something in the library did not work. */
export function useFlowProblem(): (error: unknown) => string {
  const { t } = useTexts()
  return useCallback(
    (error) => {
      const code = problemIn(error)
      const fault = DATABASE_FAULTS.find((each) => each === code)
      if (fault !== undefined) return t(`faults.${fault}.happened`)
      const known = KNOWN.find((each) => each === code)
      return t(known === undefined ? 'flowLibrary.problem.other' : `flowLibrary.problem.${known}`)
    },
    [t],
  )
}
