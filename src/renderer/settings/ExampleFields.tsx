import type { Policy } from '../../shared/policy/policy.ts'
import { useTexts } from '../ui/TextsProvider.tsx'
import { LocalizedFields } from './LocalizedFields.tsx'
import classes from './RulesScreen.module.css'
import { SettingRow } from './SettingRow.tsx'

const EXAMPLES = [
  ['upset', 'reaction.upset'],
  ['insulted', 'reaction.insulted'],
  ['insultedSeverely', 'reaction.insultedSeverely'],
  ['threatened', 'reaction.threatened'],
] as const

type ExampleFieldsProps = {
  readonly examples: Policy['examples']
  readonly onChange: (examples: Policy['examples']) => void
}

/** Where the line is, in the team's own words. */
export function ExampleFields({ examples, onChange }: ExampleFieldsProps) {
  const { t } = useTexts()
  return (
    <section className={classes.card}>
      <SettingRow title={t('rules.examples')} text={t('rules.examplesText')} />
      {EXAMPLES.map(([kind, text]) => (
        <LocalizedFields
          key={kind}
          label={t(text)}
          rows={2}
          value={examples[kind]}
          onChange={(value) => onChange({ ...examples, [kind]: value })}
        />
      ))}
    </section>
  )
}
