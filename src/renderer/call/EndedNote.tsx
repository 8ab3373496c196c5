import { Button } from '../ui/Button.tsx'
import { IconCheck } from '../ui/icons.ts'
import { useTexts } from '../ui/TextsProvider.tsx'
import classes from './EndedNote.module.css'

type EndedNoteProps = { readonly onBreak: () => void; readonly onLater: () => void }

/** After a call that was ended by the rules: that was right, and a break is there for the taking. */
export function EndedNote({ onBreak, onLater }: EndedNoteProps) {
  const { t } = useTexts()
  return (
    <section className={classes.note}>
      <span className={classes.mark} aria-hidden="true">
        <IconCheck size="1.5rem" stroke={2.5} />
      </span>
      <div className={classes.words}>
        <h2 className={classes.title}>{t('ready.ended.title')}</h2>
        <p>{t('ready.ended.text')}</p>
      </div>
      <div className={classes.offer}>
        <p>{t('ready.ended.offer')}</p>
        <Button onPress={onBreak}>{t('ready.ended.take')}</Button>
        <Button kind="quiet" onPress={onLater}>
          {t('ready.ended.later')}
        </Button>
      </div>
    </section>
  )
}
