import { CAUSES } from '../../../shared/call/outcome.ts'
import { type Clause, RULE_FACTS } from '../../../shared/flow/condition.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useEditorSession } from '../EditorContext.ts'
import classes from './ConditionForm.module.css'
import { captureName, causeName } from './conditionWords.ts'
import { SelectField, type SelectOption } from './SelectField.tsx'
import { StepPicker } from './StepPicker.tsx'
import { useFlowField } from './speechFields.ts'
import { useLanguageName } from './useLanguageName.ts'

type ClauseObjectProps = { readonly clause: Clause; readonly onChange: (clause: Clause) => void }

const MOST_INSULTS = 9

/** Which one a clause is about, and what must hold for it. */
export function ClauseObject({ clause, onChange }: ClauseObjectProps) {
  switch (clause.on) {
    case 'capture':
      return (
        <>
          <CaptureSelect name={clause.name} onChange={(name) => onChange({ ...clause, name })} />
          <StateSelect of={['filled', 'empty']} value={clause.is} onChange={(is) => onChange({ ...clause, is })} />
        </>
      )
    case 'cause':
      return (
        <>
          <CauseSelect cause={clause.cause} onChange={(cause) => onChange({ ...clause, cause })} />
          <StateSelect of={['named', 'notNamed']} value={clause.is} onChange={(is) => onChange({ ...clause, is })} />
        </>
      )
    case 'step':
      return (
        <>
          <StepSelect step={clause.step} onChange={(step) => onChange({ ...clause, step })} />
          <StateSelect of={['said', 'notSaid']} value={clause.is} onChange={(is) => onChange({ ...clause, is })} />
        </>
      )
    case 'warning':
      return <StateSelect of={['given', 'notGiven']} value={clause.is} onChange={(is) => onChange({ ...clause, is })} />
    case 'insults':
      return (
        <div className={classes.pair}>
          <StateSelect of={['atLeast', 'atMost']} value={clause.is} onChange={(is) => onChange({ ...clause, is })} />
          <CountSelect count={clause.count} onChange={(count) => onChange({ ...clause, count })} />
        </div>
      )
    case 'language':
      return (
        <>
          <LanguageSelect language={clause.language} onChange={(language) => onChange({ ...clause, language })} />
          <StateSelect of={['spoken', 'notSpoken']} value={clause.is} onChange={(is) => onChange({ ...clause, is })} />
        </>
      )
    case 'rules':
      return (
        <>
          <RuleSelect rule={clause.rule} onChange={(rule) => onChange({ ...clause, rule })} />
          <StateSelect of={['on', 'off']} value={clause.is} onChange={(is) => onChange({ ...clause, is })} />
        </>
      )
  }
}

type StateSelectProps<S extends Clause['is']> = {
  readonly of: readonly S[]
  readonly value: S
  readonly onChange: (is: S) => void
}

function StateSelect<S extends Clause['is']>({ of, value, onChange }: StateSelectProps<S>) {
  const { t } = useTexts()
  return (
    <Choose
      label={t('stepPanel.when.state')}
      options={of.map((each: Clause['is']) => ({ value: each, label: t(`stepPanel.when.is.${each}`) }))}
      value={value}
      onChange={(chosen) => {
        const is = of.find((each) => each === chosen)
        if (is !== undefined) onChange(is)
      }}
    />
  )
}

function CaptureSelect({ name, onChange }: { readonly name: string; readonly onChange: (name: string) => void }) {
  const { t, i18n } = useTexts()
  const { editor } = useEditorSession()
  const names = new Set([...useFlowField('captures').map((capture) => capture.name), name])
  const options = [...names].map((value) => ({
    value,
    label: captureName(editor.state.flow, value, i18n.language),
  }))
  return <Choose label={t('stepPanel.when.object')} options={options} value={name} onChange={onChange} />
}

function CauseSelect({ cause, onChange }: { readonly cause: string; readonly onChange: (cause: string) => void }) {
  const { t } = useTexts()
  const options = [...new Set([...CAUSES, cause])].map((value) => ({ value, label: causeName(value, t) }))
  return <Choose label={t('stepPanel.when.object')} options={options} value={cause} onChange={onChange} />
}

function StepSelect({ step, onChange }: { readonly step: string; readonly onChange: (step: string) => void }) {
  const { t } = useTexts()
  const { readOnly } = useEditorSession()
  return (
    <StepPicker
      name={t('stepPanel.when.object')}
      value={{ step }}
      readOnly={readOnly}
      onPick={(picked) => 'step' in picked && onChange(picked.step)}
    />
  )
}

function CountSelect({ count, onChange }: { readonly count: number; readonly onChange: (count: number) => void }) {
  const { t } = useTexts()
  const options = Array.from({ length: MOST_INSULTS + 1 }, (_, value) => ({
    value: String(value),
    label: String(value),
  }))
  return (
    <Choose
      label={t('stepPanel.when.count')}
      options={options}
      value={String(count)}
      onChange={(value) => onChange(Number(value))}
    />
  )
}

type LanguageSelectProps = { readonly language: string; readonly onChange: (language: string) => void }

function LanguageSelect({ language, onChange }: LanguageSelectProps) {
  const { t } = useTexts()
  const nameOf = useLanguageName()
  const options = [...new Set([...useFlowField('languages'), language])].map((value) => ({
    value,
    label: nameOf(value),
  }))
  return <Choose label={t('stepPanel.when.object')} options={options} value={language} onChange={onChange} />
}

type RuleSelectProps = {
  readonly rule: (typeof RULE_FACTS)[number]
  readonly onChange: (rule: (typeof RULE_FACTS)[number]) => void
}

function RuleSelect({ rule, onChange }: RuleSelectProps) {
  const { t } = useTexts()
  const options = RULE_FACTS.map((value) => ({ value, label: t(`stepPanel.when.rule.${value}`) }))
  const choose = (value: string) => {
    const chosen = RULE_FACTS.find((each) => each === value)
    if (chosen !== undefined) onChange(chosen)
  }
  return <Choose label={t('stepPanel.when.object')} options={options} value={rule} onChange={choose} />
}

type ChooseProps = {
  readonly label: string
  readonly options: readonly SelectOption[]
  readonly value: string
  readonly onChange: (value: string) => void
}

function Choose(props: ChooseProps) {
  const { readOnly } = useEditorSession()
  return <SelectField {...props} isLabelShown={false} disabled={readOnly} />
}
