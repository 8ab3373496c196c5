import classes from './LanguageMark.module.css'

/** Which language a field is in, for the eye; its name says it to everybody else. */
export function LanguageMark({ language }: { readonly language: string }) {
  return (
    <span className={classes.language} aria-hidden="true">
      {language.toUpperCase()}
    </span>
  )
}
