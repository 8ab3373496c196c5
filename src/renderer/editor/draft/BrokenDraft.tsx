import type { FlowProblem } from '../../../shared/flow/check/flowProblem.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import classes from './BrokenDraft.module.css'

/** A document that is no flow any more: what is in the way, place by place. Nothing of it is changed. */
export function BrokenDraft({ problems }: { readonly problems: readonly FlowProblem[] }) {
  const { t } = useTexts()
  return (
    <div className={classes.card} role="alert">
      <p>{t('flowLibrary.broken')}</p>
      <p>{t('flowLibrary.brokenText')}</p>
      <ul className={classes.list}>
        {problems.map(({ code, path, message }) => (
          <li key={`${code} ${path}`}>
            {path !== '' && <code>{path}</code>} <span lang="en">{message}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
