import type { DraftCopy } from '../../../shared/ipc/flows/answers.ts'
import { useApi } from '../../api/api.ts'
import { useDraftCopies } from '../../api/flowQueries.ts'
import { Button } from '../../ui/Button.tsx'
import { formatDateTime } from '../../ui/format.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useDraftSession } from '../draft/DraftContext.ts'
import { useEditorSession } from '../EditorContext.ts'
import classes from './HistoryView.module.css'

/** States of the draft that were set aside when another one took their place: nothing that was written is lost. */
export function DraftCopies() {
  const { t } = useTexts()
  const { flowId } = useDraftSession()
  const { data: copies } = useDraftCopies(flowId)
  if (copies === undefined || copies.length === 0) return null
  return (
    <section className={classes.compare} aria-label={t('flowLibrary.copies')}>
      <h2 className={classes.title}>{t('flowLibrary.copies')}</h2>
      <ul className={classes.versions}>
        {copies.map((copy) => (
          <Copy key={copy.copyId} copy={copy} />
        ))}
      </ul>
    </section>
  )
}

function Copy({ copy: { copyId, by, setAsideAtMs } }: { readonly copy: DraftCopy }) {
  const { t, i18n } = useTexts()
  const api = useApi()
  const { editor, readOnly } = useEditorSession()
  const name = t('flowLibrary.copy', { date: formatDateTime(setAsideAtMs, i18n.language), name: by })
  const take = async () => {
    const answer = await api['drafts.copy']({ copyId })
    if (answer.ok) editor.edit('takeOver', () => answer.value)
  }
  return (
    <li className={classes.version}>
      {name}
      {!readOnly && (
        <Button kind="quiet" name={`${name}: ${t('flowLibrary.copyTake')}`} onPress={() => void take()}>
          {t('flowLibrary.copyTake')}
        </Button>
      )}
    </li>
  )
}
