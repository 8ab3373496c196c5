import { memo } from 'react'
import { inLanguage } from '../../../shared/call/line.ts'
import { MAX_LABEL_CHARACTERS } from '../../../shared/flow/check/limits.ts'
import { addNamedCapture } from '../../../shared/flow/edit/editCaptures.ts'
import { removeCapture } from '../../../shared/flow/edit/editFlow.ts'
import type { Capture } from '../../../shared/flow/flow.ts'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useEditorSession } from '../EditorContext.ts'
import { AddField } from './AddField.tsx'
import classes from './Card.module.css'
import fields from './Fields.module.css'
import { LocalizedText } from './LocalizedText.tsx'
import { ProblemsAt } from './ProblemNotes.tsx'
import { Section } from './Section.tsx'
import { useFlowField } from './speechFields.ts'

const MOST = 50

/** What the agent can fill in during the call. */
export function CaptureList() {
  const { t } = useTexts()
  const { editor, readOnly } = useEditorSession()
  const captures = useFlowField('captures')
  return (
    <Section title={t('stepPanel.flow.captures')} path="captures">
      <p className={fields.help}>{t('stepPanel.flow.capturesText')}</p>
      {captures.map((capture, index) => (
        <CaptureCard key={capture.name} capture={capture} index={index} />
      ))}
      {!readOnly && captures.length < MOST && (
        <AddField
          label={t('stepPanel.flow.addCapture')}
          placeholder={t('stepPanel.flow.addCapture')}
          maxLength={60}
          onAdd={(label) => editor.edit('captures', (flow) => addNamedCapture(flow, label))}
        />
      )}
    </Section>
  )
}

type CaptureCardProps = { readonly capture: Capture; readonly index: number }

const CaptureCard = memo(function CaptureCard({ capture, index }: CaptureCardProps) {
  const { t, i18n } = useTexts()
  const { editor, readOnly } = useEditorSession()
  const { name, label } = capture
  const path = `captures.${index}`
  const title = t('stepPanel.flow.captureNamed', { name: inLanguage(label, i18n.language) || name })
  return (
    <fieldset className={classes.card} data-path={path}>
      <legend className="visuallyHidden">{title}</legend>
      <LocalizedText
        textKey={`capture.${name}.label`}
        path={`${path}.label`}
        text={label}
        label={title}
        look="text"
        limit={MAX_LABEL_CHARACTERS}
      />
      <div className={classes.foot} data-path={`${path}.name`}>
        <code>{`{{${name}}}`}</code>
        {!readOnly && (
          <Button
            kind="quiet"
            name={t('stepPanel.removeNamed', { name: title })}
            onPress={() => editor.edit('captures', (flow) => removeCapture(flow, name))}
          >
            {t('stepPanel.remove')}
          </Button>
        )}
      </div>
      <ProblemsAt path={`${path}.name`} />
    </fieldset>
  )
})
