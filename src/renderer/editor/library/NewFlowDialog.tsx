import { type FormEvent, useState } from 'react'
import { inLanguage } from '../../../shared/call/line.ts'
import { FLOW_TEMPLATES } from '../../../shared/flow/templates/templates.ts'
import { useFlowChange } from '../../api/flowQueries.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import classes from './NewFlowDialog.module.css'
import { useFlowProblem } from './useFlowProblem.ts'

const EMPTY = 'empty'
const LONGEST_NAME = 100

type NewFlowDialogProps = { readonly onMade: (flowId: string) => void; readonly onClose: () => void }

/** Begins a flow: from one of those the app brings along, or from nothing but the ladder. */
export function NewFlowDialog({ onMade, onClose }: NewFlowDialogProps) {
  const { t, i18n } = useTexts()
  const create = useFlowChange('flows.create')
  const sayProblem = useFlowProblem()
  const [source, setSource] = useState<string>(FLOW_TEMPLATES[0]?.id ?? EMPTY)
  const [typed, setTyped] = useState<string | null>(null)
  const template = FLOW_TEMPLATES.find(({ id }) => id === source)
  const name = typed ?? (template === undefined ? '' : inLanguage(template.flow.name, i18n.language))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    create.mutate(
      {
        name: name.trim(),
        source:
          template === undefined
            ? { kind: 'empty', languages: [languageOf(i18n.language)] }
            : { kind: 'template', id: template.id },
      },
      { onSuccess: (made) => onMade(made.flowId) },
    )
  }
  return (
    <Dialog title={t('flowLibrary.newTitle')} wide startsAtBody={false} onClose={onClose}>
      <form className={classes.form} onSubmit={submit}>
        <fieldset className={classes.sources}>
          <legend>{t('flowLibrary.newFrom')}</legend>
          {FLOW_TEMPLATES.map(({ id, summary, flow }) => (
            <Source
              key={id}
              id={id}
              isChosen={id === source}
              onChoose={setSource}
              name={inLanguage(flow.name, i18n.language)}
            >
              {inLanguage(summary, i18n.language)}
            </Source>
          ))}
          <Source id={EMPTY} isChosen={source === EMPTY} onChoose={setSource} name={t('flowLibrary.empty')}>
            {t('flowLibrary.emptyText')}
          </Source>
        </fieldset>
        <label className={classes.name}>
          {t('flowLibrary.newName')}
          <input
            type="text"
            required
            maxLength={LONGEST_NAME}
            value={name}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        {create.isError && <p role="alert">{sayProblem(create.error)}</p>}
        <div>
          <Button kind="primary" type="submit" disabled={name.trim() === '' || create.isPending}>
            {t('flowLibrary.create')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

type SourceProps = {
  readonly id: string
  readonly name: string
  readonly isChosen: boolean
  readonly onChoose: (id: string) => void
  readonly children: string
}

function Source({ id, name, isChosen, onChoose, children }: SourceProps) {
  return (
    <label className={classes.source}>
      <input
        type="radio"
        name="source"
        data-first={isChosen ? true : undefined}
        checked={isChosen}
        onChange={() => onChoose(id)}
      />
      <span>
        <strong>{name}</strong>
        <span className={classes.summary}>{children}</span>
      </span>
    </label>
  )
}

function languageOf(language: string): 'de' | 'en' {
  return language.startsWith('en') ? 'en' : 'de'
}
