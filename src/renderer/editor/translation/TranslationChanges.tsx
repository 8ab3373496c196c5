import { makePlaceFinder } from '../../../shared/flow/edit/placeOf.ts'
import type { TranslationChange } from '../../../shared/flow/exchange/translation/compareTranslation.ts'
import { listKeyedTexts } from '../../../shared/flow/textKeys.ts'
import type { TranslationRead } from '../../../shared/ipc/flows/answers.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { placeWords } from '../../ui/problems/placeWords.ts'
import { problemWords } from '../../ui/problems/problemWords.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useEditorSession } from '../EditorContext.ts'
import { SeveritySign } from '../problems/SeveritySign.tsx'
import classes from './TranslationChanges.module.css'

/** Nobody reads more before taking them over. */
const MOST_SHOWN = 200

type TranslationChangesProps = { readonly read: TranslationRead; readonly onApply: () => void }

/** What a translated file would change: place, old and new; and what in it does not fit. */
export function TranslationChanges({ read: { fileName, changes, problems }, onApply }: TranslationChangesProps) {
  const { t, i18n } = useTexts()
  const { flow } = useEditorSession().editor.state
  const speaking = { t, language: i18n.language }
  const old = changes.filter(({ sourceChanged }) => sourceChanged).length
  const more = changes.length - MOST_SHOWN
  return (
    <>
      <p role="status">
        {t('translation.changes', { count: changes.length, file: fileName })}
        {old > 0 && ` ${t('translation.old', { count: old })}`}
      </p>
      {problems.length > 0 && (
        <ul className={classes.problems}>
          {problems.slice(0, MOST_SHOWN).map((problem) => (
            <li key={`${problem.code} ${problem.path}`} className={classes.problem}>
              <SeveritySign severity={problem.severity} />
              {problemWords(speaking, problem, flow).message} {problemWords(speaking, problem, flow).fix}
            </li>
          ))}
        </ul>
      )}
      {changes.length > 0 && (
        <>
          <ChangesTable changes={changes.slice(0, MOST_SHOWN)} />
          {more > 0 && <p>{t('translation.more', { count: more })}</p>}
          <div>
            <Button kind="primary" onPress={onApply}>
              {t('translation.apply', { count: changes.length })}
            </Button>
          </div>
        </>
      )}
    </>
  )
}

function ChangesTable({ changes }: { readonly changes: readonly TranslationChange[] }) {
  const { t, i18n } = useTexts()
  const { flow } = useEditorSession().editor.state
  const find = makePlaceFinder(flow)
  const texts = new Map(listKeyedTexts(flow).map(({ key, text }) => [key, text]))
  return (
    <table className={classes.changes}>
      <thead>
        <tr>
          <th scope="col">{t('translation.place')}</th>
          <th scope="col">{t('translation.before')}</th>
          <th scope="col">{t('translation.after')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ key, language, text, sourceChanged }) => {
          const place = find(`${key}.${language}`)
          const before = texts.get(key)?.[language] ?? ''
          return (
            <tr key={`${key} ${language}`}>
              <th scope="row">
                {place === null ? key : placeWords({ t, language: i18n.language }, flow, place)}
                {sourceChanged && <Badge tone="amber">{t('translation.sourceChanged')}</Badge>}
              </th>
              <td lang={before === '' ? undefined : language}>
                {before === '' ? <i>{t('translation.nothing')}</i> : before}
              </td>
              <td lang={language}>{text}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
