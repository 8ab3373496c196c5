import { useState } from 'react'
import { CSV_STYLES, type CsvStyle, EXPORT_FORMATS, type ExportFormat } from '../../../shared/export/exportFormat.ts'
import type { JobProgress } from '../../../shared/ipc/answers.ts'
import type { ExportDone } from '../../../shared/ipc/export/answers.ts'
import { type ListView, queryOf } from '../../../shared/review/listView.ts'
import { useApi } from '../../api/api.ts'
import { useJob } from '../../api/useJob.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { JobProgressBar } from '../../ui/JobProgressBar.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import classes from './ExportDialog.module.css'

const WHICH = ['listed', 'all'] as const
type Which = (typeof WHICH)[number]

type ExportDialogProps = { readonly view: ListView; readonly onClose: () => void }

/** Writes calls to a file that the person chooses: in which format, how far it is, and what came of it. */
export function ExportDialog({ view, onClose }: ExportDialogProps) {
  const { t, i18n } = useTexts()
  const api = useApi()
  const [which, setWhich] = useState<Which>('listed')
  const [format, setFormat] = useState<ExportFormat>('csv')
  const [style, setStyle] = useState<CsvStyle>(i18n.language.startsWith('de') ? 'de' : 'en')
  const { start, cancel, state, progress, value, problem } = useJob<ExportDone, string>()
  const isRunning = state === 'running'
  const run = () => {
    const query = which === 'listed' ? queryOf(view, Date.now()) : null
    void start((jobId) => api['calls.export']({ jobId, format, style, query }))
  }
  return (
    <Dialog title={t('exporting.title')} onClose={onClose}>
      <div className={classes.form}>
        <p className={classes.quiet}>{t('exporting.text')}</p>
        <WhichChoice which={which} disabled={isRunning} onChange={setWhich} />
        <FormatChoice format={format} disabled={isRunning} onChange={setFormat} />
        {format === 'csv' && <StyleChoice style={style} disabled={isRunning} onChange={setStyle} />}
        {isRunning ? (
          <Running progress={progress} onCancel={cancel} />
        ) : (
          <div>
            <Button kind="primary" onPress={run}>
              {t('exporting.start')}
            </Button>
          </div>
        )}
        <Outcome value={value} problem={problem} />
      </div>
    </Dialog>
  )
}

type ChoiceProps<T> = { readonly disabled: boolean; readonly onChange: (value: T) => void }

function WhichChoice({ which, ...choice }: ChoiceProps<Which> & { readonly which: Which }) {
  const { t } = useTexts()
  return (
    <div className={classes.choice}>
      <Segmented
        label={t('exporting.which')}
        options={WHICH.map((value) => ({ value, label: t(`exporting.which_${value}`) }))}
        value={which}
        {...choice}
      />
      <p>{t(`exporting.aboutWhich_${which}`)}</p>
    </div>
  )
}

function FormatChoice({ format, ...choice }: ChoiceProps<ExportFormat> & { readonly format: ExportFormat }) {
  const { t } = useTexts()
  return (
    <div className={classes.choice}>
      <Segmented
        label={t('exporting.format')}
        options={EXPORT_FORMATS.map((value) => ({ value, label: t(`exporting.format_${value}`) }))}
        value={format}
        {...choice}
      />
      <p>{t(`exporting.about_${format}`)}</p>
    </div>
  )
}

function StyleChoice({ style, ...choice }: ChoiceProps<CsvStyle> & { readonly style: CsvStyle }) {
  const { t } = useTexts()
  return (
    <div className={classes.choice}>
      <Segmented
        label={t('exporting.style')}
        options={CSV_STYLES.map((value) => ({ value, label: t(`exporting.style_${value}`) }))}
        value={style}
        {...choice}
      />
      <p>{t(`exporting.aboutStyle_${style}`)}</p>
    </div>
  )
}

function Running({ progress, onCancel }: { readonly progress: JobProgress | null; readonly onCancel: () => void }) {
  const { t, i18n } = useTexts()
  if (progress === null) return <p role="status">{t('exporting.choosing')}</p>
  const { done, total } = progress
  const number = (value: number) => new Intl.NumberFormat(i18n.language).format(value)
  return (
    <JobProgressBar
      label={t('exporting.progress', { done: number(done), total: total === null ? '…' : number(total) })}
      done={done}
      total={total}
      cancelText={t('exporting.cancel')}
      onCancel={onCancel}
    />
  )
}

/** What the person can do something about is said in its own words. */
function Outcome({ value, problem }: { readonly value: ExportDone | null; readonly problem: string | null }) {
  const { t } = useTexts()
  const known = (['targetFull', 'cannotWriteTarget'] as const).find((each) => each === problem)
  return (
    <>
      <p role="status" className={classes.done}>
        {value !== null && t('exporting.done', { count: value.calls, file: value.file })}
      </p>
      {problem !== null && <p role="alert">{t(known === undefined ? 'exporting.failed' : `exporting.${known}`)}</p>}
    </>
  )
}
