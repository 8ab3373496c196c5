import { useEffect, useRef } from 'react'
import { inLanguage } from '../../../shared/call/line.ts'
import type { LibraryItem } from '../../../shared/ipc/flows/answers.ts'
import { useFlowChange } from '../../api/flowQueries.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { formatDateTime } from '../../ui/format.ts'
import { Popover } from '../../ui/Popover.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { ExportButtons } from './ExportButtons.tsx'
import classes from './LibraryScreen.module.css'

type LibraryRowProps = {
  readonly item: LibraryItem
  /** Somebody comes back from this flow: the keys are where she left the library. */
  readonly isReturn: boolean
  readonly onOpen: () => void
  readonly onDiscard: () => void
  /** Null: what was wrong before is over. */
  readonly onProblem: (error: unknown) => void
  readonly onWritten: (file: string) => void
}

/** A flow in the library. */
export function LibraryRow({ item, isReturn, onOpen, ...rest }: LibraryRowProps) {
  const { t, i18n } = useTexts()
  const opener = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isReturn && document.activeElement === document.body) opener.current?.focus()
  }, [isReturn])
  const name = inLanguage(item.name, i18n.language)
  return (
    <tr>
      <th scope="row">
        <button
          ref={opener}
          type="button"
          className={classes.open}
          aria-label={t('flowLibrary.openNamed', { name })}
          onClick={onOpen}
        >
          {name}
        </button>
      </th>
      <td>
        <State item={item} />
      </td>
      <td className={classes.muted}>{item.languages.map((language) => language.toUpperCase()).join(' ')}</td>
      <td className={classes.muted}>
        <Changed item={item} />
      </td>
      <td className={classes.actions}>
        <Popover
          button={t('flowLibrary.actions')}
          name={t('flowLibrary.actionsFor', { name })}
          title={t('flowLibrary.actionsFor', { name })}
          buttonClass={classes.more}
        >
          <Actions item={item} name={name} {...rest} />
        </Popover>
      </td>
    </tr>
  )
}

function State({ item }: Pick<LibraryRowProps, 'item'>) {
  const { t } = useTexts()
  const { state, current, draft, askedReturn, isDefault, callsUnderWay } = item
  return (
    <span className={classes.badges}>
      {state === 'archived' && <Badge tone="plain">{t('flowLibrary.archived')}</Badge>}
      {current !== null && <Badge tone="teal">{t('flowLibrary.published', { number: current.number })}</Badge>}
      {draft !== null && <Badge tone="amber">{t('flowLibrary.draft')}</Badge>}
      {draft !== null && draft.approval !== 'none' && (
        <Badge tone="plain">{t(draft.approval === 'asked' ? 'flowLibrary.asked' : 'flowLibrary.approved')}</Badge>
      )}
      {askedReturn !== null && (
        <Badge tone="plain">{t('flowLibrary.askedReturn', { number: askedReturn.number })}</Badge>
      )}
      {isDefault && <span className={classes.muted}>{t('flowLibrary.forNewCalls')}</span>}
      {callsUnderWay > 0 && (
        <span className={classes.muted}>{t('flowLibrary.underWay', { count: callsUnderWay })}</span>
      )}
    </span>
  )
}

/** Who changed it last: the draft, or else whoever published. Below it who waits for somebody else. */
function Changed({ item: { current, draft, askedReturn } }: Pick<LibraryRowProps, 'item'>) {
  const { t, i18n } = useTexts()
  const atMs = draft?.changedAtMs ?? current?.publishedAtMs
  const name = draft?.changedBy ?? current?.publishedBy
  if (atMs === undefined || name === undefined) return null
  return (
    <>
      {t('flowLibrary.by', { date: formatDateTime(atMs, i18n.language), name })}
      {draft?.lockedBy != null && <div>{t('flowLibrary.lockedBy', { name: draft.lockedBy })}</div>}
      {draft?.approval === 'asked' && (
        <div>{t('flowLibrary.writers', { names: joinNames(draft.writers, i18n.language) })}</div>
      )}
      {askedReturn !== null && (
        <div>{t('flowLibrary.returnAsker', { name: askedReturn.askedBy, number: askedReturn.number })}</div>
      )}
    </>
  )
}

function joinNames(names: readonly string[], language: string): string {
  return new Intl.ListFormat(language).format(names)
}

type ActionsProps = Omit<LibraryRowProps, 'isReturn' | 'onOpen'> & { readonly name: string }

function Actions({ item, name, onDiscard, onProblem, onWritten }: ActionsProps) {
  const { t } = useTexts()
  const create = useFlowChange('flows.create')
  const archive = useFlowChange('flows.archive')
  const setDefault = useFlowChange('flows.setDefault')
  const approve = useFlowChange('flows.approve')
  const approveReturn = useFlowChange('flows.approveReturn')
  const told = { onError: onProblem, onSuccess: () => onProblem(null) }
  const { flowId, state, current, draft, askedReturn, isDefault } = item
  const isArchived = state === 'archived'
  const copy = { source: { kind: 'copyOf', flowId }, name: t('flowLibrary.copyName', { name }) } as const
  return (
    <div className={classes.menu}>
      {draft?.approval === 'asked' && (
        <Button kind="quiet" onPress={() => approve.mutate({ flowId, revision: draft.revision }, told)}>
          {t('flowLibrary.approve')}
        </Button>
      )}
      {askedReturn !== null && (
        <Button kind="quiet" onPress={() => approveReturn.mutate({ flowId, versionId: askedReturn.versionId }, told)}>
          {t('flowLibrary.approveReturn', { number: askedReturn.number })}
        </Button>
      )}
      <Button kind="quiet" onPress={() => create.mutate(copy, told)}>
        {t('flowLibrary.duplicate')}
      </Button>
      {current !== null && !isDefault && !isArchived && (
        <Button kind="quiet" onPress={() => setDefault.mutate({ flowId }, told)}>
          {t('flowLibrary.setDefault')}
        </Button>
      )}
      <Button kind="quiet" onPress={() => archive.mutate({ flowId, archived: !isArchived }, told)}>
        {t(isArchived ? 'flowLibrary.unarchive' : 'flowLibrary.archive')}
      </Button>
      {draft !== null && (
        <Button kind="quiet" onPress={onDiscard}>
          {t('flowLibrary.discard')}
        </Button>
      )}
      <ExportButtons item={item} onWritten={onWritten} onProblem={onProblem} />
    </div>
  )
}
