import { useTexts } from '../../ui/TextsProvider.tsx'
import classes from './ScenarioList.module.css'

type ScenarioNameProps = {
  readonly name: string
  /** Takes the focus when its dialog opens. */
  readonly isFirst?: boolean
  readonly onName: (name: string) => void
}

const LONGEST_NAME = 120

/** What an example is called. */
export function ScenarioName({ name, isFirst = false, onName }: ScenarioNameProps) {
  const { t } = useTexts()
  return (
    <label className={classes.field}>
      {t('simulator.scenarioName')}
      <input
        data-first={isFirst ? true : undefined}
        maxLength={LONGEST_NAME}
        value={name}
        autoComplete="off"
        onChange={({ currentTarget }) => onName(currentTarget.value)}
      />
    </label>
  )
}
