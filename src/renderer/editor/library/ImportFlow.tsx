import { useState } from 'react'
import type { FlowFileRead } from '../../../shared/ipc/flows/answers.ts'
import { useApi } from '../../api/api.ts'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { ImportDialog } from './ImportDialog.tsx'

type ImportFlowProps = {
  readonly onMade: (flowId: string) => void
  /** Null: what was wrong before is over. */
  readonly onProblem: (error: unknown) => void
}

/** Reads a flow from a file: what is in it is shown before anything is made of it. */
export function ImportFlow({ onMade, onProblem }: ImportFlowProps) {
  const { t, i18n } = useTexts()
  const api = useApi()
  const [file, setFile] = useState<FlowFileRead | null>(null)
  const read = async () => {
    const language = i18n.language.startsWith('en') ? 'en' : 'de'
    const answer = await api['flows.import']({ jobId: crypto.randomUUID(), language })
    if (answer.ok) setFile(answer.value)
    onProblem(answer.ok || answer.problem === 'cancelled' ? null : answer.problem)
  }
  return (
    <>
      <Button onPress={() => void read()}>{t('flowLibrary.importFile')}</Button>
      {file !== null && <ImportDialog file={file} onMade={onMade} onClose={() => setFile(null)} />}
    </>
  )
}
