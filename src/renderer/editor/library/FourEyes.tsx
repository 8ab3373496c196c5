import { useFlowChange, useFlowRules } from '../../api/flowQueries.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import classes from './LibraryScreen.module.css'

/** Whether a second person has to approve before something is published. */
export function FourEyes() {
  const { t } = useTexts()
  const { data: rules } = useFlowRules()
  const save = useFlowChange('flows.saveSettings')
  if (rules === undefined) return null
  return (
    <label className={classes.tick}>
      <input
        type="checkbox"
        checked={rules.fourEyes}
        disabled={save.isPending}
        onChange={(event) => save.mutate({ fourEyes: event.currentTarget.checked })}
      />
      {t('flowLibrary.fourEyes')}
    </label>
  )
}
