import type { LineSegment } from '../../shared/flow/fillText.ts'
import classes from './Speech.module.css'

type SpeechProps = { readonly segments: readonly LineSegment[]; readonly language: string }

/** Words to say aloud: binding words underlined, filled-in words softly marked, quotation marks by style. */
export function Speech({ segments, language }: SpeechProps) {
  return (
    <span className={classes.speech} lang={language}>
      {segments.map((segment, index) => {
        const key = index
        if (segment.kind === 'binding') return <u key={key}>{segment.text}</u>
        return segment.kind === 'variable' ? <mark key={key}>{segment.text}</mark> : segment.text
      })}
    </span>
  )
}
