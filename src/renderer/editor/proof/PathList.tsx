import { useEffect, useState } from 'react'
import { makeScript } from '../../../shared/call/script.ts'
import type { FlowPath, ListedPaths } from '../../../shared/flow/prove/listPaths.ts'
import { walkPath } from '../../../shared/simulate/walkPath.ts'
import { Button } from '../../ui/Button.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useSpotName } from '../useSpotName.ts'
import { startLongTask } from '../worker/startLongTask.ts'
import classes from './ProofView.module.css'
import type { Proved } from './proved.ts'
import { usePlay } from './usePlay.ts'

const PATHS_A_PAGE = 20

/** All ways through the flow, shortest first, page by page; each can be played. */
export function PathList(proved: Proved) {
  const { t, i18n } = useTexts()
  const { pathCount, hasMorePaths } = proved.report
  const [page, setPage] = useState(0)
  const paths = usePage(proved, page)
  const first = page * PATHS_A_PAGE
  const count = pathCount.toLocaleString(i18n.language)
  return (
    <section aria-labelledby="proof-paths" className={classes.part}>
      <Heading id="proof-paths">{t('proof.paths')}</Heading>
      <p>
        {hasMorePaths
          ? t('proof.morePaths', { paths: count })
          : t('proof.pathCount', { count: pathCount, paths: count })}
      </p>
      <ol className={classes.paths} start={first + 1}>
        {paths.map((path) => (
          <PathItem
            key={path.steps.map(({ stepId, choiceId }) => `${stepId}/${choiceId}`).join()}
            {...proved}
            path={path}
          />
        ))}
      </ol>
      {pathCount > PATHS_A_PAGE && (
        <div className={classes.tools}>
          <Button kind="quiet" disabled={page === 0} onPress={() => setPage(page - 1)}>
            {t('proof.shorterPaths')}
          </Button>
          <Button kind="quiet" disabled={first + PATHS_A_PAGE >= pathCount} onPress={() => setPage(page + 1)}>
            {t('proof.longerPaths')}
          </Button>
          <span className={classes.note} role="status">
            {t('proof.page', {
              from: (first + 1).toLocaleString(i18n.language),
              to: Math.min(first + PATHS_A_PAGE, pathCount).toLocaleString(i18n.language),
            })}
          </span>
        </div>
      )}
    </section>
  )
}

/** The paths of a page; a flow has more of them than a page could hold at once. */
function usePage({ flow, policy }: Proved, page: number): readonly FlowPath[] {
  const [listed, setListed] = useState<ListedPaths>({ paths: [], capped: false })
  useEffect(() => {
    const skip = page * PATHS_A_PAGE
    const task = startLongTask({ kind: 'listPaths', flow, policy, most: PATHS_A_PAGE, skip }, () => undefined)
    task.answer.then(setListed, () => setListed({ paths: [], capped: true }))
    return task.cancel
  }, [flow, policy, page])
  return listed.paths
}

function PathItem({ flow, policy, path }: Proved & { readonly path: FlowPath }) {
  const { t } = useTexts()
  const nameSpot = useSpotName()
  const play = usePlay(policy)
  const names = path.steps.map(({ stepId }) => nameSpot(flow, { kind: 'step', id: stepId }))
  const words = `${path.entry === 'start' ? '' : `${t(`proof.entry.${path.entry}`)} → `}${names.join(' → ')}`
  return (
    <li>
      {words}{' '}
      <Button
        kind="quiet"
        name={`${t('proof.play')}: ${words}`}
        onPress={() => play?.(walkPath(makeScript(flow, policy), path))}
      >
        {t('proof.play')}
      </Button>
    </li>
  )
}
