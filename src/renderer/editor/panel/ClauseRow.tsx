import type { Clause } from '../../../shared/flow/condition.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useEditorSession } from '../EditorContext.ts'
import { ClauseObject } from './ClauseObject.tsx'
import classes from './ConditionForm.module.css'
import { CLAUSE_KINDS, firstClause } from './firstClause.ts'
import { OrderButtons } from './OrderButtons.tsx'
import { ProblemsAt } from './ProblemNotes.tsx'
import { SelectField } from './SelectField.tsx'

type ClauseRowProps = {
  readonly number: number
  readonly path: string
  readonly clause: Clause
  readonly onChange: (clause: Clause) => void
  readonly onRemove: () => void
}

/** One thing that a choice depends on: what about it, which one, and what holds. */
export function ClauseRow({ number, path, clause, onChange, onRemove }: ClauseRowProps) {
  const { t } = useTexts()
  const { editor, readOnly } = useEditorSession()
  const name = t('stepPanel.when.clause', { number })
  return (
    <fieldset className={classes.clause} data-path={path}>
      <legend className="visuallyHidden">{name}</legend>
      <div className={classes.subject}>
        <SelectField
          label={t('stepPanel.when.subject')}
          isLabelShown={false}
          options={CLAUSE_KINDS.map((value) => ({ value, label: t(`stepPanel.when.on.${value}`) }))}
          value={clause.on}
          disabled={readOnly}
          onChange={(value) => {
            const on = CLAUSE_KINDS.find((each) => each === value)
            if (on !== undefined) onChange(firstClause(on, editor.state.flow))
          }}
        />
        {!readOnly && <OrderButtons name={name} index={0} count={1} onMove={() => {}} onRemove={onRemove} />}
      </div>
      <ClauseObject clause={clause} onChange={onChange} />
      <ProblemsAt path={path} />
    </fieldset>
  )
}
