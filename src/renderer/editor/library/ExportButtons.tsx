import { FLOW_FILE_FORMATS, type FlowFileFormat } from '../../../shared/flow/exchange/flowFileFormat.ts'
import type { LibraryItem } from '../../../shared/ipc/flows/answers.ts'
import { useApi } from '../../api/api.ts'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import classes from './LibraryScreen.module.css'

type ExportButtonsProps = {
  readonly item: LibraryItem
  readonly onWritten: (file: string) => void
  /** Null: what was wrong before is over. */
  readonly onProblem: (error: unknown) => void
}

/** Writes a flow to a file: as it is, as a machine, as a drawing, or its lines for somebody who translates. */
export function ExportButtons({ item, onWritten, onProblem }: ExportButtonsProps) {
  const { t, i18n } = useTexts()
  const api = useApi()
  const write = async (format: FlowFileFormat) => {
    const which = { flowId: item.flowId, versionId: null, language: languageFor(item, format, i18n.language) }
    const answer = await api['flows.export']({ jobId: crypto.randomUUID(), format, ...which })
    if (answer.ok) onWritten(answer.value.file)
    onProblem(answer.ok || answer.problem === 'cancelled' ? null : answer.problem)
  }
  return (
    <>
      <p className={classes.menuTitle}>{t('flowLibrary.exportFile')}</p>
      {FLOW_FILE_FORMATS.map((format) => (
        <Button key={format} kind="quiet" onPress={() => void write(format)}>
          {t(`flowLibrary.exportAs.${format}`)}
        </Button>
      ))}
    </>
  )
}

/** A translation goes into the second language of the flow, or into the one that it lacks; a drawing speaks the screen's. */
function languageFor({ languages }: LibraryItem, format: FlowFileFormat, screen: string): string {
  if (format !== 'xliff' && format !== 'csv') return languages.includes(screen) ? screen : (languages[0] ?? 'de')
  return languages[1] ?? (languages[0] === 'en' ? 'de' : 'en')
}
