import { useTexts } from '../../ui/TextsProvider.tsx'
import classes from './PublishDialog.module.css'

const LONGEST_NOTE = 500

type PublishFieldsProps = {
  readonly note: string
  readonly onNote: (note: string) => void
  /** New calls begin with this flow already, which publishing leaves as it is; null as long as that is not known. */
  readonly isDefault: boolean | null
  readonly makeDefault: boolean
  readonly onMakeDefault: (makeDefault: boolean) => void
}

/** Why it is published, and whether new calls begin with it. */
export function PublishFields({ note, onNote, isDefault, makeDefault, onMakeDefault }: PublishFieldsProps) {
  const { t } = useTexts()
  return (
    <>
      <label className={classes.note}>
        {t('flowVersions.note')}
        <input
          type="text"
          maxLength={LONGEST_NOTE}
          value={note}
          placeholder={t('flowVersions.notePlace')}
          onChange={(event) => onNote(event.currentTarget.value)}
        />
      </label>
      {isDefault === true && <p className={classes.text}>{t('flowVersions.staysDefault')}</p>}
      {isDefault === false && (
        <label className={classes.tick}>
          <input
            type="checkbox"
            checked={makeDefault}
            onChange={(event) => onMakeDefault(event.currentTarget.checked)}
          />
          {t('flowVersions.makeDefault')}
        </label>
      )}
    </>
  )
}
