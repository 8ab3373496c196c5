import { memo } from 'react'
import { inLanguage } from '../../shared/call/line.ts'
import { Header } from '../ui/Header.tsx'
import { IconLayoutSidebarRight } from '../ui/icons.ts'
import { useSaving } from '../ui/SavingContext.ts'
import { useTexts } from '../ui/TextsProvider.tsx'
import { useCallSession, useCallState } from './CallContext.ts'
import classes from './CallHeader.module.css'
import { CallTimer } from './CallTimer.tsx'

type CallHeaderProps = { readonly sideOpen: boolean; readonly onSide: () => void }

/** Who is calling, for how long, by which version of the script, in which language. */
export const CallHeader = memo(function CallHeader({ sideOpen, onSide }: CallHeaderProps) {
  const { t, i18n } = useTexts()
  const { open, script } = useCallSession()
  const name = useCallState(({ captures }) => captures.callerName)
  const reference = useCallState(({ captures }) => captures.reference ?? captures.callerNumber)
  const failing = !useSaving().state.saved
  const version = t('call.version', { version: open.script.flowVersionNumber })
  return (
    <Header
      title={t('call.title')}
      aside={
        <>
          {!failing && (
            <span className={classes.version}>{`${inLanguage(script.flow.name, i18n.language)} · ${version}`}</span>
          )}
          <LanguageSwitch />
          <CallTimer startedAtMs={open.startedAtMs} />
          <button type="button" className={classes.side} aria-expanded={sideOpen} onClick={onSide}>
            <IconLayoutSidebarRight size="1.125rem" stroke={1.75} aria-hidden="true" />
            {t('call.steps')}
          </button>
        </>
      }
    >
      <strong className={classes.caller}>
        {[name, reference].filter(Boolean).join(' · ') || t('call.unknownCaller')}
      </strong>
    </Header>
  )
})

function LanguageSwitch() {
  const { t } = useTexts()
  const { script, send } = useCallSession()
  const spoken = useCallState((state) => state.language)
  return (
    // biome-ignore lint/a11y/useSemanticElements: two buttons in a row are no fieldset
    <div className={classes.languages} role="group" aria-label={t('call.spokenLanguage')}>
      {script.flow.languages.map((language) => (
        <button
          key={language}
          type="button"
          className={classes.language}
          aria-pressed={language === spoken}
          onClick={() => language !== spoken && send({ type: 'agent.switchedLanguage', language })}
        >
          {language.toUpperCase()}
        </button>
      ))}
    </div>
  )
}
