import { createSpotlight, Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight'
import { useEffect, useMemo } from 'react'
import { inLanguage } from '../../shared/call/line.ts'
import { KeyCap } from '../ui/KeyCap.tsx'
import { CHOICE_COMMANDS, COMMANDS, type Command, REACTION_ORDER } from '../ui/keys/commands.ts'
import { signOf } from '../ui/keys/keyMap.ts'
import { useCommandName } from '../ui/keys/useCommandName.ts'
import { MantineFrame } from '../ui/MantineFrame.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import { useCallSession, useKeys } from './CallContext.ts'
import classes from './CommandPalette.module.css'
import { listWaysOn } from './moveFor.ts'

/** Every command by name, for whoever does not know its key. Loaded when it is first asked for. */
export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTexts()
  const [store, spotlight] = useMemo(createSpotlight, [])
  useEffect(() => spotlight.open(), [spotlight])
  return (
    <MantineFrame>
      <Spotlight
        store={store}
        actions={useActionGroups()}
        nothingFound={t('call.palette.nothing')}
        shortcut={null}
        returnFocus={false}
        scrollable
        maxHeight="60vh"
        transitionProps={{ duration: 0 }}
        overlayProps={{ transitionProps: { duration: 0 }, backgroundOpacity: 0.45, color: '#0a1414' }}
        classNames={{
          content: classes.content ?? '',
          search: classes.search ?? '',
          actionsList: classes.list ?? '',
          action: classes.action ?? '',
          actionsGroup: classes.group ?? '',
        }}
        attributes={{ content: { 'aria-label': t('call.palette.label') } }}
        searchProps={{ placeholder: t('call.palette.placeholder'), 'aria-label': t('call.palette.label') }}
        onSpotlightClose={onClose}
      />
    </MantineFrame>
  )
}

const TOOLS = COMMANDS.filter((command) => !command.startsWith('caller.') && !command.startsWith('choice.'))

function useActionGroups(): SpotlightActionGroupData[] {
  const { t, i18n } = useTexts()
  const { actor, script, run, send } = useCallSession()
  const { keys } = useKeys()
  const nameOf = useCommandName()
  const action = (command: Command, label: string) => ({
    id: command,
    label,
    rightSection: <KeyCap sign={signOf(keys[command])} />,
    onClick: () => run(command),
  })
  const ways = listWaysOn(script, actor.getSnapshot().context.progress.now).flatMap((way, index) => {
    const command = CHOICE_COMMANDS[index]
    if (command === undefined || way.kind === 'finish') return []
    return [action(command, inLanguage(way.choice.label, i18n.language))]
  })
  const finish = { id: 'finish', label: t('call.command.finish'), onClick: () => send({ type: 'agent.finished' }) }
  return [
    { group: t('call.continue'), actions: [...ways, finish] },
    { group: t('call.whatDoYouHear'), actions: REACTION_ORDER.map((command) => action(command, nameOf(command))) },
    { group: t('call.tool.label'), actions: TOOLS.map((command) => action(command, nameOf(command))) },
  ]
}
