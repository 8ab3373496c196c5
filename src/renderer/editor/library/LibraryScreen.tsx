import { type ReactNode, useState } from 'react'
import type { LibraryItem } from '../../../shared/ipc/flows/answers.ts'
import { useFlows } from '../../api/flowQueries.ts'
import { Button } from '../../ui/Button.tsx'
import { Header } from '../../ui/Header.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { DiscardDialog } from './DiscardDialog.tsx'
import { FourEyes } from './FourEyes.tsx'
import { ImportFlow } from './ImportFlow.tsx'
import { LibraryRow } from './LibraryRow.tsx'
import classes from './LibraryScreen.module.css'
import { NewFlowDialog } from './NewFlowDialog.tsx'
import { useFlowProblem } from './useFlowProblem.ts'

type LibraryScreenProps = {
  /** The flow that somebody comes back from; null where she comes from elsewhere. */
  readonly leftFlowId: string | null
  readonly onOpen: (flowId: string) => void
}

type Open = { readonly kind: 'new' } | { readonly kind: 'discard'; readonly item: LibraryItem } | null

/** Every flow there is: which are in use, which are drafts, and who has changed what when. */
export function LibraryScreen({ leftFlowId, onOpen }: LibraryScreenProps) {
  const { t } = useTexts()
  const { data: flows, isError } = useFlows()
  const sayProblem = useFlowProblem()
  const [open, setOpen] = useState<Open>(null)
  const [problem, setProblem] = useState<unknown>(null)
  const [written, setWritten] = useState<string | null>(null)
  const [showsArchived, setShowsArchived] = useState(false)
  const shown = flows?.filter(({ state }) => showsArchived || state !== 'archived') ?? []
  const hasArchived = flows?.some(({ state }) => state === 'archived') === true
  return (
    <>
      <Header title={t('flowLibrary.title')} />
      <main className={classes.body}>
        <div className={classes.page}>
          <div className={classes.top}>
            <p className={classes.text}>{t('flowLibrary.text')}</p>
            <span className={classes.ways}>
              <ImportFlow onMade={onOpen} onProblem={setProblem} />
              <Button kind="primary" onPress={() => setOpen({ kind: 'new' })}>
                {t('flowLibrary.new')}
              </Button>
            </span>
          </div>
          {isError && <p role="alert">{t('flowLibrary.failed')}</p>}
          {problem !== null && <p role="alert">{sayProblem(problem)}</p>}
          {written !== null && <p role="status">{t('flowLibrary.exported', { file: written })}</p>}
          {flows !== undefined && (
            <Table>
              {shown.map((item) => (
                <LibraryRow
                  key={item.flowId}
                  item={item}
                  isReturn={item.flowId === leftFlowId}
                  onOpen={() => onOpen(item.flowId)}
                  onDiscard={() => setOpen({ kind: 'discard', item })}
                  onProblem={setProblem}
                  onWritten={setWritten}
                />
              ))}
            </Table>
          )}
          <div className={classes.foot}>
            {hasArchived && (
              <label className={classes.tick}>
                <input
                  type="checkbox"
                  checked={showsArchived}
                  onChange={(event) => setShowsArchived(event.currentTarget.checked)}
                />
                {t('flowLibrary.showArchived')}
              </label>
            )}
            <FourEyes />
          </div>
        </div>
      </main>
      {open?.kind === 'new' && <NewFlowDialog onMade={onOpen} onClose={() => setOpen(null)} />}
      {open?.kind === 'discard' && <DiscardDialog item={open.item} onClose={() => setOpen(null)} />}
    </>
  )
}

function Table({ children }: { readonly children: ReactNode }) {
  const { t } = useTexts()
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('flowLibrary.name')}</th>
          <th scope="col">{t('flowLibrary.state')}</th>
          <th scope="col">{t('flowLibrary.languages')}</th>
          <th scope="col">{t('flowLibrary.changed')}</th>
          <th scope="col">
            <span className="visuallyHidden">{t('flowLibrary.actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}
