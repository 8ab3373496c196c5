import { memo } from 'react'
import { markPieces } from './markPieces.ts'
import classes from './SpeechField.module.css'

type MarkedTextProps = { readonly text: string; readonly language: string }

/** Lies behind the field of a line and marks its binding words and its fields where they stand. */
export const MarkedText = memo(function MarkedText({ text, language }: MarkedTextProps) {
  return (
    <div className={classes.marked} lang={language} aria-hidden="true">
      {markPieces(text).map(({ kind, text: piece }, index) => {
        const key = index
        if (kind === 'binding') return <u key={key}>{piece}</u>
        return kind === 'variable' ? <mark key={key}>{piece}</mark> : piece
      })}{' '}
    </div>
  )
})
