import { useMemo } from 'react'
import { diffFlows } from '../../../shared/flow/diff/diffFlows.ts'
import type { ChangeSpot, FlowChange } from '../../../shared/flow/diff/flowChange.ts'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useSpotName } from '../useSpotName.ts'
import classes from './ChangeList.module.css'
import { groupChanges } from './groupChanges.ts'
import { type ChangeWords, type Compared, useChangeWords } from './useChangeWords.ts'

type ChangeListProps = {
  readonly compared: Compared
  /** Goes to a place of the flow; without it the places are names only. */
  readonly onShow?: (spot: ChangeSpot) => void
}

/** What differs between two flows, place by place, what stood there beside what stands there now. */
export function ChangeList({ compared, onShow }: ChangeListProps) {
  const { t } = useTexts()
  const { before, after } = compared
  const groups = useMemo(() => groupChanges(diffFlows(before, after)), [before, after])
  const nameSpot = useSpotName()
  const sayChange = useChangeWords(compared)
  if (groups.length === 0) return <p className={classes.same}>{t('flowVersions.same')}</p>
  return (
    <ol className={classes.groups}>
      {groups.map(({ key, spot, changes }) => (
        <li key={key} className={classes.group}>
          <h3 className={classes.spot}>
            {nameSpot(isGone(changes) ? before : after, spot)}
            {onShow !== undefined && !isGone(changes) && (
              <Button
                kind="quiet"
                name={`${nameSpot(after, spot)}: ${t('flowVersions.show')}`}
                onPress={() => onShow(spot)}
              >
                {t('flowVersions.show')}
              </Button>
            )}
          </h3>
          <ul className={classes.changes}>
            {changes.map((change) => (
              <Change key={keyOf(change)} language={change.language} words={sayChange(change)} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}

function Change({ words, language }: { readonly words: ChangeWords; readonly language: string | null }) {
  const { title, before, after, isSpeech } = words
  return (
    <li className={classes.change}>
      <span className={classes.title}>{title}</span>
      {(before !== null || after !== null) && (
        <div className={classes.values} data-speech={isSpeech} lang={language ?? undefined}>
          <Value side="before" value={before} />
          <Value side="after" value={after} />
        </div>
      )}
    </li>
  )
}

/** What stood there is struck through, and said to be so to those who do not see it. */
function Value({ side, value }: { readonly side: 'before' | 'after'; readonly value: string | null }) {
  const { t } = useTexts()
  return (
    <p className={classes.value} data-side={side}>
      <span className="visuallyHidden">{t(side === 'before' ? 'flowVersions.was' : 'flowVersions.is')} </span>
      {value === null ? (
        <span className={classes.nothing}>{t('flowVersions.nothing')}</span>
      ) : (
        <Words side={side} value={value} />
      )}
    </p>
  )
}

function Words({ side, value }: { readonly side: 'before' | 'after'; readonly value: string }) {
  return side === 'before' ? <del>{value}</del> : <ins>{value}</ins>
}

function isGone(changes: readonly FlowChange[]): boolean {
  return changes.some(({ kind }) => kind === 'stepRemoved')
}

function keyOf({ kind, subject, language }: FlowChange): string {
  return [kind, subject, language].join(' ')
}
