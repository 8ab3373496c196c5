import { useCallback } from 'react'
import { DATABASE_FAULTS } from '../../../shared/ipc/answers.ts'
import { problemIn } from '../../api/unwrap.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'

const KNOWN = [
  'noSuchFlow',
  'isDefault',
  'lockedByOther',
  'draftGone',
  'brokenFlow',
  'ownDraft',
  'ownRequest',
  'requestGone',
  'cannotReadFile',
] as const

/** Says why something in the library did not work: from an answer's code, or the error that carries it. */
export function useFlowProblem(): (error: unknown) => string {
  const { t } = useTexts()
  return useCallback(
    (error) => {
      const code = typeof error === 'string' ? error : problemIn(error)
      const fault = DATABASE_FAULTS.find((each) => each === code)
      if (fault !== undefined) return t(`faults.${fault}.happened`)
      const known = KNOWN.find((each) => each === code)
      return t(known === undefined ? 'flowLibrary.problem.other' : `flowLibrary.problem.${known}`)
    },
    [t],
  )
}
