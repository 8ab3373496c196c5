import { memo } from 'react'
import { changeWording, removeWording } from '../../../shared/flow/edit/editWordings.ts'
import { setField } from '../../../shared/flow/edit/setField.ts'
import type { SpeechSpot } from '../../../shared/flow/edit/speechSpot.ts'
import { bindingWordsIn, variablesIn } from '../../../shared/flow/fillText.ts'
import { TONES, type Wording } from '../../../shared/flow/flow.ts'
import { Badge } from '../../ui/Badge.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { WordingFigure } from '../calls/WordingFigure.tsx'
import { useEditorSession } from '../EditorContext.ts'
import classes from './Card.module.css'
import { LocalizedText } from './LocalizedText.tsx'
import { OrderButtons } from './OrderButtons.tsx'
import { SelectField } from './SelectField.tsx'
import { useFlowField } from './speechFields.ts'
import { directionOf, type Reorder } from './useReorder.ts'

type WordingCardProps = {
  readonly spot: SpeechSpot
  readonly path: string
  readonly wording: Wording
  readonly index: number
  readonly count: number
  readonly limit: number
  readonly onMove: Reorder['moveBy']
}

/** One wording in all its languages. */
export const WordingCard = memo(function WordingCard(props: WordingCardProps) {
  const { spot, path, wording, index, count, limit, onMove } = props
  const { id, text, plain, tone } = wording
  const { t } = useTexts()
  const { editor, readOnly } = useEditorSession()
  const languages = useFlowField('languages')
  const name = t(spot.kind === 'threat' ? 'stepPanel.threatWording' : 'stepPanel.wording', { number: index + 1 })
  const move = (by: 1 | -1) => onMove({ id, name, index, count, by })
  const isBinding = Object.values(text).some((each) => bindingWordsIn(each).length > 0)
  const withFields = languages.filter((language) => variablesIn(text[language] ?? '').length > 0)
  const tones = [
    { value: '', label: t('stepPanel.noTone') },
    ...TONES.map((value) => ({ value, label: t(`stepPanel.tones.${value}`) })),
  ]
  const setTone = (value: string) => {
    const chosen = TONES.find((each) => each === value)
    editor.edit('changeWording', (flow) => changeWording(flow, spot, id, (each) => setField(each, 'tone', chosen)))
  }
  return (
    <fieldset
      className={classes.card}
      data-path={path}
      onKeyDown={(press) => {
        const by = directionOf(press)
        if (by === null || readOnly) return
        press.preventDefault()
        move(by)
      }}
    >
      <legend className="visuallyHidden">{name}</legend>
      <div className={classes.head}>
        <span className={classes.number} aria-hidden="true">
          {index + 1}
        </span>
        <Badge tone={isBinding ? 'teal' : 'plain'}>{t(isBinding ? 'stepPanel.binding' : 'stepPanel.free')}</Badge>
        <span className={classes.rest} />
        {!readOnly && (
          <OrderButtons
            name={name}
            index={index}
            count={count}
            onMove={move}
            onRemove={() => editor.edit('removeWording', (flow) => removeWording(flow, spot, id))}
          />
        )}
      </div>
      <WordingFigure spot={spot} wording={wording} />
      <LocalizedText
        textKey={`wording.${id}.text`}
        path={`${path}.text`}
        text={text}
        label={name}
        look="speech"
        limit={limit}
      />
      {withFields.length > 0 && (
        <LocalizedText
          textKey={`wording.${id}.plain`}
          path={`${path}.plain`}
          text={plain}
          label={t('stepPanel.plainNamed', { name })}
          heading={t('stepPanel.plain')}
          look="plainSpeech"
          limit={limit}
          only={withFields}
        />
      )}
      <div className={classes.tone}>
        <SelectField
          label={t('stepPanel.tone')}
          name={t('stepPanel.toneNamed', { name })}
          options={tones}
          value={tone ?? ''}
          disabled={readOnly}
          onChange={setTone}
        />
      </div>
    </fieldset>
  )
})
