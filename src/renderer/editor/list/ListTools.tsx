import { useDeferredValue, useId, useMemo, useState } from 'react'
import { translationProgress } from '../../../shared/flow/edit/translationProgress.ts'
import type { Flow } from '../../../shared/flow/flow.ts'
import { Button } from '../../ui/Button.tsx'
import { Chips } from '../../ui/Chips.tsx'
import { languageName } from '../../ui/languageName.ts'
import { Popover } from '../../ui/Popover.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { TranslationDialog } from '../translation/TranslationDialog.tsx'
import { LIST_FILTERS, type Narrowing } from './filterRows.ts'
import classes from './ListTools.module.css'

type ListToolsProps = {
  readonly flow: Flow
  readonly narrowing: Narrowing
  /** How many rows are left. */
  readonly count: number
  readonly onNarrow: (narrowing: Narrowing) => void
  /** Out of the search and into the list. */
  readonly onLeave: () => void
}

/** Above the list: what is to be seen of it, and how far the translations are. */
export function ListTools({ flow, narrowing, count, onNarrow, onLeave }: ListToolsProps) {
  const { t } = useTexts()
  const [isTranslating, setTranslating] = useState(false)
  const { filters, words } = narrowing
  const isNarrowed = filters.length > 0 || words !== ''
  const toggle = (id: string) =>
    onNarrow({ words, filters: LIST_FILTERS.filter((each) => filters.includes(each) !== (each === id)) })
  return (
    <>
      <div className={classes.tools}>
        <input
          type="search"
          className={classes.search}
          aria-label={t('lines.search')}
          placeholder={t('lines.search')}
          value={words}
          onChange={({ target }) => onNarrow({ filters, words: target.value })}
          onKeyDown={(press) => {
            if (press.key !== 'ArrowDown' && press.key !== 'Enter') return
            press.preventDefault()
            onLeave()
          }}
        />
        <Chips
          label={t('lines.filters')}
          items={LIST_FILTERS.map((id) => ({ id, label: t(`lines.filter.${id}`) }))}
          chosen={filters}
          onToggle={toggle}
        />
        {isNarrowed && (
          <>
            <span role="status">{t('lines.found', { count })}</span>
            <Button kind="quiet" onPress={() => onNarrow({ filters: [], words: '' })}>
              {t('lines.showAll')}
            </Button>
          </>
        )}
        <span className={classes.rest} />
        <Progress flow={flow} />
        <Button kind="quiet" onPress={() => setTranslating(true)}>
          {t('translation.open')}
        </Button>
        <Popover title={t('lines.keys')} button={t('lines.keys')} buttonClass={classes.keys}>
          <p>{t('lines.help')}</p>
        </Popover>
      </div>
      {isTranslating && <TranslationDialog onClose={() => setTranslating(false)} />}
    </>
  )
}

function Progress({ flow }: { readonly flow: Flow }) {
  const { t, i18n } = useTexts()
  const id = useId()
  // To count all texts of a large flow takes a moment, and the next key is not to wait for it.
  const counted = useDeferredValue(flow)
  const progress = useMemo(() => translationProgress(counted), [counted])
  return (
    <ul className={classes.progress}>
      {progress.map(({ language, done, all, stale }) => {
        const values = { language: languageName(language, i18n.language), done, all, stale }
        const labelId = `${id}${language}`
        return (
          <li key={language} className={classes.language}>
            <span id={labelId}>{t(stale > 0 ? 'lines.progressStale' : 'lines.progress', values)}</span>
            <meter className={classes.meter} aria-labelledby={labelId} value={done - stale} max={all} />
          </li>
        )
      })}
    </ul>
  )
}
