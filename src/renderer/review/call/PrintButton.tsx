import { useMutation } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { CallFile } from '../../../shared/ipc/reviews/answers.ts'
import { useApi } from '../../api/api.ts'
import { Button } from '../../ui/Button.tsx'
import { printName } from '../../ui/printName.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import classes from './CallView.module.css'
import { PrintSheet } from './PrintSheet.tsx'

/** Saves the call as a PDF: the sheet for it stands in the page for as long as that takes. */
export function PrintButton({ file }: { readonly file: CallFile }) {
  const { t } = useTexts()
  const [isPrinting, setPrinting] = useState(false)
  const print = usePrint(file)
  const { mutate } = print
  useEffect(() => {
    if (isPrinting) mutate(undefined, { onSettled: () => setPrinting(false) })
  }, [isPrinting, mutate])
  const answer = print.data
  return (
    <>
      <Button kind="quiet" disabled={isPrinting} onPress={() => setPrinting(true)}>
        {t('callView.print.button')}
      </Button>
      {isPrinting && <PrintSheet file={file} />}
      <span className={classes.printed} role="status">
        {answer?.ok === true && t('callView.print.saved', { path: answer.value.path })}
        {answer?.ok === false && answer.problem !== 'cancelled' && t('callView.print.failed')}
      </span>
    </>
  )
}

function usePrint({ item: { callId, startedAtMs } }: CallFile) {
  const api = useApi()
  const { t } = useTexts()
  const fileName = t('callView.print.fileName', { time: printName(startedAtMs) })
  return useMutation({ mutationFn: () => api['calls.print']({ callId, fileName: `${fileName}.pdf` }) })
}
