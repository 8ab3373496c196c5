import { memo } from 'react'
import { KeyCap } from '../ui/KeyCap.tsx'
import type { Command } from '../ui/keys/commands.ts'
import { shortcutOf, signOf } from '../ui/keys/keyMap.ts'
import { RecordedTick } from '../ui/RecordedTick.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import { useCallSession, useCallState, useKeys } from './CallContext.ts'
import classes from './Tools.module.css'
import { useIsRecorded } from './useRecorded.ts'

/** What the agent can do besides hearing: back, hold, note, override, keys. */
export const Tools = memo(function Tools() {
  const { t } = useTexts()
  const held = useCallState((state) => state.held)
  return (
    <div className={classes.tools} role="toolbar" aria-label={t('call.tool.label')}>
      <Tool command="back" label={t('call.tool.back')} />
      <Tool command="hold" label={t(held ? 'call.tool.resume' : 'call.tool.hold')} />
      <Tool command="note" label={t('call.tool.note')} />
      <Tool command="override" label={t('call.tool.override')} />
      <Tool command="help" label={t('call.tool.keys')} />
    </div>
  )
})

function Tool({ command, label }: { readonly command: Command; readonly label: string }) {
  const { run } = useCallSession()
  const { keys, singleKeys } = useKeys()
  return (
    <button
      type="button"
      className={classes.tool}
      aria-keyshortcuts={shortcutOf(keys[command], singleKeys)}
      onClick={() => run(command)}
    >
      <span className={classes.key}>
        <KeyCap sign={signOf(keys[command])} />
        <RecordedTick shown={useIsRecorded(command)} />
      </span>
      {label}
    </button>
  )
}
