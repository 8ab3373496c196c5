import { DATABASE_FAULTS } from '../../../shared/ipc/answers.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'

const KNOWN = ['cannotReadFile', 'cannotWriteTarget', 'targetFull', 'notSaved'] as const

/** Why a file could not be written or read, in words. */
export function TranslationProblem({ problem }: { readonly problem: string | null }) {
  const { t } = useTexts()
  if (problem === null) return null
  const fault = DATABASE_FAULTS.find((each) => each === problem)
  const known = KNOWN.find((each) => each === problem) ?? 'other'
  return <p role="alert">{fault === undefined ? t(`translation.problem.${known}`) : t(`faults.${fault}.happened`)}</p>
}
