import { DATABASE_FAULTS } from '../../../shared/ipc/answers.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import type { PublishState } from './usePublish.ts'

const KNOWN = [
  'conflict',
  'lockedByOther',
  'draftGone',
  'approvalMissing',
  'unchanged',
  'ownDraft',
  'notSaved',
] as const

/** What became of publishing, in a sentence. */
export function PublishOutcomeText({ state }: { readonly state: PublishState }) {
  const { t } = useTexts()
  switch (state.kind) {
    case 'idle':
      return null
    case 'underWay':
      return <p role="status">{t('flowVersions.publishing')}</p>
    case 'asked':
      return <p role="status">{t('flowVersions.askedApproval')}</p>
    case 'published':
      return <p role="status">{t('flowVersions.publishedAs', { number: state.number })}</p>
    case 'hasErrors':
    case 'warningsNotTicked':
      return <p role="alert">{t('flowVersions.errors', { count: state.problems.length })}</p>
    case 'scenariosFail':
      return (
        <p role="alert">
          {t('flowVersions.scenariosFail', { names: state.failed.map(({ name }) => name).join(', ') })}
        </p>
      )
    case 'failed':
      return <Failed problem={state.problem} />
  }
}

function Failed({ problem }: { readonly problem: string }) {
  const { t } = useTexts()
  const fault = DATABASE_FAULTS.find((each) => each === problem)
  const known = KNOWN.find((each) => each === problem)
  return (
    <p role="alert">
      {fault !== undefined && `${t(`faults.${fault}.happened`)} `}
      {t(known === undefined ? 'flowVersions.problem.other' : `flowVersions.problem.${known}`)}
    </p>
  )
}
