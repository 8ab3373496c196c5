import { type FormEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { CAPTURES_AT_START } from '../../shared/call/callState.ts'
import type { CallListItem, OpenCall } from '../../shared/ipc/answers.ts'
import type { OfferedFlow } from '../../shared/ipc/flows/answers.ts'
import { useApi } from '../api/api.ts'
import { Button } from '../ui/Button.tsx'
import { Header } from '../ui/Header.tsx'
import { KeyCap } from '../ui/KeyCap.tsx'
import { signOf } from '../ui/keys/keyMap.ts'
import { useTexts } from '../ui/TextsProvider.tsx'
import { Break } from './Break.tsx'
import { EndedNote } from './EndedNote.tsx'
import classes from './ReadyScreen.module.css'
import { StartFields } from './StartFields.tsx'
import { Unfinished } from './Unfinished.tsx'

type ReadyScreenProps = {
  readonly flows: readonly OfferedFlow[]
  /** The one that the next call begins with. */
  readonly chosen: OfferedFlow
  readonly onFlow: (flow: OfferedFlow) => void
  readonly unfinished: readonly CallListItem[]
  /** Whether the last call was ended by the rules and that was not seen yet. */
  readonly endedByRules: boolean
  readonly onSeen: () => void
  readonly onOpened: (call: OpenCall) => void
  readonly onUnfinishedClosed: () => void
  readonly onToday: () => void
  /** False while another place is on screen. */
  readonly isActive: boolean
}

/** Between two calls: who is calling, if that is known; Enter starts. */
export function ReadyScreen(props: ReadyScreenProps) {
  const { flows, chosen, onFlow, unfinished, endedByRules, onSeen, onOpened, onUnfinishedClosed, onToday, isActive } =
    props
  const { t } = useTexts()
  const api = useApi()
  const starting = useRef(false)
  const [failed, setFailed] = useState(false)
  const [resting, setResting] = useState(false)
  const form = useEnterStarts(isActive && !resting)

  const start = async (submit: FormEvent<HTMLFormElement>) => {
    submit.preventDefault()
    if (starting.current) return
    starting.current = true
    const answer = await api['calls.start']({
      flowId: chosen.flowId,
      ...readForm(new FormData(submit.currentTarget)),
    })
    starting.current = false
    setFailed(!answer.ok)
    if (answer.ok) onOpened(answer.value)
  }

  if (resting) return <Break onEnd={() => setResting(false)} />
  return (
    <>
      <Header title={t('call.title')} />
      <main className={classes.body}>
        <div className={classes.stack}>
          {endedByRules && (
            <EndedNote
              onBreak={() => {
                onSeen()
                setResting(true)
              }}
              onLater={onSeen}
            />
          )}
          <form ref={form} className={classes.card} onSubmit={start}>
            <div>
              <h2 className={classes.title}>{t('ready.title')}</h2>
              <p className={classes.text}>{t('ready.text')}</p>
            </div>
            <StartFields flows={flows} chosen={chosen} onFlow={onFlow} />
            {failed && (
              <p role="alert" className={classes.alert}>
                {t('ready.failed')}
              </p>
            )}
            <div className={classes.foot}>
              <Button kind="quiet" onPress={onToday}>
                {t('ready.today')}
              </Button>
              <Button kind="primary" type="submit">
                {t('ready.start')} <KeyCap sign={signOf('Enter')} alone />
              </Button>
            </div>
          </form>
          {unfinished.length > 0 && <Unfinished calls={unfinished} onOpened={onOpened} onClosed={onUnfinishedClosed} />}
        </div>
      </main>
    </>
  )
}

function readForm(form: FormData) {
  const filled = CAPTURES_AT_START.map((name) => [name, String(form.get(name) ?? '').trim()] as const)
  return {
    language: String(form.get('language') ?? ''),
    captures: Object.fromEntries(filled.filter(([, value]) => value !== '')),
  }
}

/** The first field is ready to type in, and Enter starts wherever the focus is, buttons and lists excepted. */
function useEnterStarts(isActive: boolean): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (!isActive) return
    form.current?.querySelector('input')?.focus()
    const onKeyDown = (press: KeyboardEvent) => {
      const isElsewhere = press.target === document.body
      if (press.key === 'Enter' && !press.repeat && isElsewhere) form.current?.requestSubmit()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [isActive])
  return form
}
