import { inLanguage } from '../../shared/call/line.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { formatEuro } from '../ui/format.ts'
import { Heading } from '../ui/Heading.tsx'
import { KeyCap } from '../ui/KeyCap.tsx'
import { COMMANDS } from '../ui/keys/commands.ts'
import { signOf } from '../ui/keys/keyMap.ts'
import { useCommandName } from '../ui/keys/useCommandName.ts'
import { useTexts } from '../ui/TextsProvider.tsx'
import { useCallSession, useKeys } from './CallContext.ts'
import classes from './HelpDialog.module.css'

const EXAMPLES = [
  ['upset', 'reaction.upset'],
  ['insulted', 'reaction.insulted'],
  ['insultedSeverely', 'reaction.insultedSeverely'],
  ['threatened', 'reaction.threatened'],
] as const

/** The keys, where the line is by the team's own words, and what the agent may grant alone. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, i18n } = useTexts()
  const { examples, grant } = useCallSession().script.policy
  const amount = formatEuro(grant.amountEuro, i18n.language)
  const approver = inLanguage(grant.approver, i18n.language)
  return (
    <Dialog title={t('call.help.title')} wide onClose={onClose}>
      <div className={classes.columns}>
        <section className={classes.part}>
          <Heading>{t('call.help.examples')}</Heading>
          <p className={classes.muted}>{t('call.help.examplesText')}</p>
          <dl className={classes.examples}>
            {EXAMPLES.map(([kind, text]) => (
              <div key={kind}>
                <dt>{t(text)}</dt>
                <dd>{inLanguage(examples[kind], i18n.language)}</dd>
              </div>
            ))}
          </dl>
          <Heading>{t('call.help.grant')}</Heading>
          <p>
            {grant.amountEuro > 0
              ? t('call.help.grantText', { amount, approver })
              : t('call.help.grantNothing', { approver })}
          </p>
        </section>
        <KeyTable />
      </div>
    </Dialog>
  )
}

function KeyTable() {
  const { t } = useTexts()
  const { keys, singleKeys } = useKeys()
  const nameOf = useCommandName()
  const rows = [
    ...COMMANDS.map((command) => ({ sign: signOf(keys[command]), name: nameOf(command), alone: false })),
    { sign: t('key.withCtrl', { key: 'K' }), name: t('call.help.palette'), alone: true },
    { sign: 'Esc', name: t('call.help.leave'), alone: true },
  ]
  return (
    <section className={classes.part}>
      <Heading>{t('call.help.keys')}</Heading>
      {!singleKeys && <p className={classes.muted}>{t('call.help.withCtrl')}</p>}
      <dl className={classes.keys}>
        {rows.map(({ sign, name, alone }) => (
          <div key={name}>
            <dt>
              <KeyCap sign={sign} alone={alone} readOut />
            </dt>
            <dd>{name}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
