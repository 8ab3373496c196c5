import '@mantine/spotlight/styles.css'
import { createSpotlight, Spotlight } from '@mantine/spotlight'
import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { COMMANDS } from '../ui/keys/commands.ts'
import { signOf } from '../ui/keys/keyMap.ts'
import { useCommandName } from '../ui/keys/useCommandName.ts'
import { MantineFrame } from '../ui/MantineFrame.tsx'
import { useCallSession, useKeys } from './CallContext.ts'
import classes from './CommandPalette.module.css'

/** Every command by name, for whoever does not know its key. Loaded when it is first asked for. */
export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const { run, send } = useCallSession()
  const { keys } = useKeys()
  const nameOf = useCommandName()
  const [store, spotlight] = useMemo(createSpotlight, [])
  useEffect(() => spotlight.open(), [spotlight])
  const actions = [
    ...COMMANDS.map((command) => ({
      id: command,
      label: nameOf(command),
      rightSection: <kbd className={classes.key}>{signOf(keys[command])}</kbd>,
      onClick: () => run(command),
    })),
    { id: 'finish', label: t('call.command.finish'), onClick: () => send({ type: 'agent.finished' }) },
  ]
  return (
    <MantineFrame>
      <Spotlight
        store={store}
        actions={actions}
        nothingFound={t('call.palette.nothing')}
        shortcut={null}
        returnFocus={false}
        scrollable
        maxHeight="60vh"
        transitionProps={{ duration: 0 }}
        overlayProps={{ transitionProps: { duration: 0 } }}
        classNames={{ content: classes.content, search: classes.search, action: classes.action }}
        searchProps={{ placeholder: t('call.palette.placeholder'), 'aria-label': t('call.palette.label') }}
        onSpotlightClose={onClose}
      />
    </MantineFrame>
  )
}
