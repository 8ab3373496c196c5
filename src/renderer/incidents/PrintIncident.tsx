import { type ReactNode, useEffect, useState } from 'react'
import type { IncidentDetail } from '../../shared/ipc/incidents/answers.ts'
import { usePrintIncident } from '../api/incidentQueries.ts'
import { Button } from '../ui/Button.tsx'
import { printName } from '../ui/printName.ts'
import { useTexts } from '../ui/TextsProvider.tsx'
import { IncidentSheet } from './IncidentSheet.tsx'
import classes from './IncidentView.module.css'

type PrintIncidentProps = { readonly incident: IncidentDetail; readonly renderRecord: () => ReactNode }

/** Saves the incident as a PDF: the sheet for it stands in the page for as long as that takes. */
export function PrintIncident({ incident, renderRecord }: PrintIncidentProps) {
  const { t } = useTexts()
  const [isPrinting, setPrinting] = useState(false)
  const { mutate, data: answer } = usePrintIncident()
  const { callId, startedAtMs } = incident.item
  const fileName = `${t('incidents.print.fileName', { time: printName(startedAtMs) })}.pdf`
  useEffect(() => {
    if (isPrinting) mutate({ callId, fileName }, { onSettled: () => setPrinting(false) })
  }, [isPrinting, mutate, callId, fileName])
  return (
    <>
      <span className={classes.printed} role="status">
        {answer?.ok === true && t('incidents.print.saved', { path: answer.value.path })}
        {answer?.ok === false && answer.problem !== 'cancelled' && t('incidents.print.failed')}
      </span>
      <Button kind="quiet" disabled={isPrinting} onPress={() => setPrinting(true)}>
        {t('incidents.print.button')}
      </Button>
      {isPrinting && <IncidentSheet incident={incident} record={renderRecord()} />}
    </>
  )
}
