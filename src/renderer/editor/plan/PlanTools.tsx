import { Heading } from '../../ui/Heading.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useEditorSession, useEditorState } from '../EditorContext.ts'
import type { EditorState } from '../flowEditor.ts'
import { KeyList } from './KeyList.tsx'
import { usePlanActions } from './PlanContext.ts'
import classes from './PlanTools.module.css'
import type { Arranging } from './useArranging.ts'

type PlanToolsProps = { readonly arranging: Arranging; readonly onSearch: () => void }

/** What can be done on the plan, by button. */
export function PlanTools({ arranging, onSearch }: PlanToolsProps) {
  const { t } = useTexts()
  const { readOnly } = useEditorSession()
  const actions = usePlanActions()
  const count = useEditorState(selectedCountOf)
  return (
    <div className={classes.row}>
      <Heading>{t('plan.path')}</Heading>
      <div className={classes.tools} role="toolbar" aria-label={t('plan.tools')}>
        <button type="button" disabled={readOnly} onClick={() => actions.add()}>
          {t('plan.add')}
        </button>
        <button type="button" disabled={readOnly || count === 0} onClick={() => actions.connect()}>
          {t('plan.connect')}
        </button>
        <button type="button" disabled={readOnly || count === 0} onClick={() => actions.duplicate()}>
          {t('plan.duplicate')}
        </button>
        <button type="button" disabled={readOnly || count === 0} onClick={() => actions.remove()}>
          {t('plan.remove')}
        </button>
        <button type="button" disabled={readOnly} onClick={arranging.toggle}>
          {t(arranging.isArranging ? 'plan.stopArranging' : 'plan.arrange')}
        </button>
        <button type="button" onClick={onSearch}>
          {t('plan.search')}
        </button>
        <Popover button={t('plan.keys')} title={t('plan.keysTitle')} buttonClass={undefined}>
          <KeyList />
        </Popover>
      </div>
    </div>
  )
}

function selectedCountOf({ selected }: EditorState) {
  return selected.size
}
