import { memo, useCallback, useRef } from 'react'
import { flushSync } from 'react-dom'
import type { Clause, Condition } from '../../../shared/flow/condition.ts'
import {
  addClause,
  changeClause,
  MAX_CLAUSES_OF_CONDITION,
  removeClause,
} from '../../../shared/flow/edit/editCondition.ts'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useEditorSession, useEditorState } from '../EditorContext.ts'
import { ClauseRow } from './ClauseRow.tsx'
import classes from './ConditionForm.module.css'
import { conditionSentence } from './conditionWords.ts'
import { firstClause } from './firstClause.ts'
import { SelectField } from './SelectField.tsx'

type ConditionFormProps = {
  readonly name: string
  readonly path: string
  readonly when: Condition | undefined
  /** The same function as long as it is the same choice. */
  readonly onChange: (when: Condition | undefined) => void
}

/** When a choice is offered: chosen row by row, and read back as a sentence. */
export const ConditionForm = memo(function ConditionForm({ name, path, when, onChange }: ConditionFormProps) {
  const { t } = useTexts()
  const { editor, readOnly } = useEditorSession()
  const box = useRef<HTMLDivElement>(null)
  // What was pressed may be gone with what it did: the focus goes on to another control of the form.
  const add = () => {
    flushSync(() => onChange(addClause(when, firstClause('capture', editor.state.flow))))
    const rows = box.current?.querySelectorAll('fieldset fieldset')
    rows?.[rows.length - 1]?.querySelector('select')?.focus()
  }
  const remove = (index: number) => {
    if (when === undefined) return
    flushSync(() => onChange(removeClause(when, index)))
    box.current?.querySelector<HTMLElement>('select, button')?.focus()
  }
  if (when === undefined) {
    return readOnly ? null : (
      <div ref={box} className={classes.offer}>
        <Button kind="quiet" name={t('stepPanel.when.addNamed', { name })} onPress={add}>
          {t('stepPanel.when.add')}
        </Button>
      </div>
    )
  }
  return (
    <div ref={box}>
      <fieldset className={classes.condition} data-path={path}>
        <legend className="visuallyHidden">{t('stepPanel.when.legend', { name })}</legend>
        <SelectField
          label={t('stepPanel.when.match')}
          options={(['all', 'any'] as const).map((value) => ({ value, label: t(`stepPanel.when.${value}`) }))}
          value={when.match}
          disabled={readOnly}
          onChange={(value) => onChange({ ...when, match: value === 'any' ? 'any' : 'all' })}
        />
        {when.clauses.map((clause, index) => (
          <ClauseRow
            // biome-ignore lint/suspicious/noArrayIndexKey: clauses have no names, and the same one may stand there twice
            key={index}
            number={index + 1}
            path={`${path}.clauses.${index}`}
            clause={clause}
            onChange={(changed: Clause) => onChange(changeClause(when, index, changed))}
            onRemove={() => remove(index)}
          />
        ))}
        {!readOnly && when.clauses.length < MAX_CLAUSES_OF_CONDITION && (
          <Button kind="quiet" name={t('stepPanel.when.addClauseNamed', { name })} onPress={add}>
            {t('stepPanel.when.addClause')}
          </Button>
        )}
        <Sentence when={when} />
      </fieldset>
    </div>
  )
})

function Sentence({ when }: { readonly when: Condition }) {
  const { t, i18n } = useTexts()
  const { language } = i18n
  const sentence = useEditorState(
    useCallback(({ flow }) => conditionSentence(when, { t, language, flow }), [when, t, language]),
  )
  return (
    <p className={classes.sentence} aria-live="polite">
      {sentence}
    </p>
  )
}
