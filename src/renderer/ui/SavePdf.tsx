import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import type { Result } from '../../shared/result.ts'
import { Button } from './Button.tsx'
import classes from './SavePdf.module.css'
import { useTexts } from './TextsProvider.tsx'

type SavePdfProps = {
  /** As it is proposed to the person, without its ending. */
  readonly fileName: string
  /** Asks main to print the page to a file. */
  readonly save: (fileName: string) => Promise<Result<{ readonly path: string }, string>>
  /** The sheet of paper (see PrintFrame). */
  readonly renderSheet: () => ReactNode
}

/** Saves a sheet of paper as a PDF: it stands in the page for as long as that takes. */
export function SavePdf({ fileName, save, renderSheet }: SavePdfProps) {
  const { t } = useTexts()
  const [isPrinting, setPrinting] = useState(false)
  const { mutate, data: answer, isError } = useMutation({ mutationFn: () => save(`${fileName}.pdf`) })
  // The effect runs once the sheet stands.
  useEffect(() => {
    if (isPrinting) mutate(undefined, { onSettled: () => setPrinting(false) })
  }, [isPrinting, mutate])
  const hasFailed = isError || (answer?.ok === false && answer.problem !== 'cancelled')
  return (
    <>
      <Button kind="quiet" disabled={isPrinting} onPress={() => setPrinting(true)}>
        {t('pdf.save')}
      </Button>
      <span className={classes.status} role="status">
        {answer?.ok === true && t('pdf.saved', { path: answer.value.path })}
        {hasFailed && t('pdf.failed')}
      </span>
      {isPrinting && renderSheet()}
    </>
  )
}
