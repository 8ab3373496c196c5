import { type Ref, useEffect, useId, useRef, useState } from 'react'
import { SEARCH_LIMIT } from '../../../shared/review/callQuery.ts'
import { readSearchWords } from '../../../shared/review/searchWords.ts'
import { KeyCap } from '../../ui/KeyCap.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import classes from './SearchField.module.css'

/** Long enough to type the next letter. */
const TYPING_MS = 250

type SearchFieldProps = {
  readonly value: string
  readonly fieldRef: Ref<HTMLInputElement>
  readonly onSearch: (text: string) => void
  /** Out of the field and into the list. */
  readonly onLeave: () => void
}

/** Looks for words in the texts of calls, a moment after the last key; says which word is too short to be looked for. */
export function SearchField({ value, fieldRef, onSearch, onLeave }: SearchFieldProps) {
  const { t } = useTexts()
  const hintId = useId()
  const [text, setText] = useState(value)
  const searched = useRef(value)
  if (searched.current !== value) {
    searched.current = value
    setText(value)
  }
  const words = readSearchWords(text)
  const waits = words.ok && text.trim() !== value.trim()
  useEffect(() => {
    if (!waits) return
    const timer = setTimeout(() => {
      searched.current = text
      onSearch(text)
    }, TYPING_MS)
    return () => clearTimeout(timer)
  }, [waits, text, onSearch])
  return (
    <div className={classes.search}>
      <input
        ref={fieldRef}
        type="search"
        className={classes.field}
        aria-label={t('callList.search')}
        aria-describedby={hintId}
        aria-invalid={!words.ok}
        aria-keyshortcuts="/"
        placeholder={t('callList.search')}
        maxLength={SEARCH_LIMIT}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(press) => {
          if (press.key === 'Escape' && text !== '') {
            press.preventDefault()
            setText('')
          } else if (press.key === 'Escape' || press.key === 'ArrowDown' || press.key === 'Enter') {
            press.preventDefault()
            if (words.ok && waits) onSearch(text)
            onLeave()
          }
        }}
      />
      {text === '' ? (
        <span className={classes.key}>
          <KeyCap sign="/" look="small" />
        </span>
      ) : (
        <button
          type="button"
          className={classes.clear}
          aria-label={t('callList.clear', { filter: t('callList.filter.text') })}
          onClick={() => setText('')}
        >
          ✕
        </button>
      )}
      <p id={hintId} className={classes.hint} role="status">
        {words.ok ? '' : t('callList.searchTooShort', { word: words.problem.word })}
      </p>
    </div>
  )
}
