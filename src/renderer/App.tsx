import { QueryClientProvider } from '@tanstack/react-query'
import { useActorRef, useSelector } from '@xstate/react'
import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import type { CallId } from '../shared/ids.ts'
import type { Boot } from '../shared/ipc/answers.ts'
import { wallTime } from '../shared/review/wallTime.ts'
import classes from './App.module.css'
import { makeQueryClient } from './api/queries.ts'
import { CallPlace } from './CallPlace.tsx'
import { CountedShell } from './CountedShell.tsx'
import { DeskPlaces } from './DeskPlaces.tsx'
import { KeptTrials } from './editor/simulator/KeptTrials.ts'
import { firstView } from './insights/insightsView.ts'
import { Loading } from './Loading.tsx'
import { screenMachine } from './screenMachine.ts'
import { hereOf, stateIn } from './trail.ts'
import { SingleKeysContext } from './ui/keys/SingleKeysContext.ts'
import { SavingContext } from './ui/SavingContext.ts'
import { useAppearance } from './useAppearance.ts'
import { useCommitOnClose } from './useCommitOnClose.ts'
import { useSavingFor } from './useSavingFor.ts'
import { useTrailKeys } from './useTrailKeys.ts'

const LoggedCallView = lazy(async () => ({ default: (await import('./review/call/CallView.tsx')).CallView }))
const ComplaintsScreen = lazy(async () => ({
  default: (await import('./complaints/ComplaintsScreen.tsx')).ComplaintsScreen,
}))
const ReviewScreen = lazy(async () => ({ default: (await import('./review/ReviewScreen.tsx')).ReviewScreen }))
const InsightsScreen = lazy(async () => ({ default: (await import('./insights/InsightsScreen.tsx')).InsightsScreen }))
const FlowsPlace = lazy(async () => ({ default: (await import('./FlowsPlace.tsx')).FlowsPlace }))
const RulesScreen = lazy(async () => ({ default: (await import('./settings/RulesScreen.tsx')).RulesScreen }))
const SettingsScreen = lazy(async () => ({ default: (await import('./settings/SettingsScreen.tsx')).SettingsScreen }))

/** The whole window once the database is open. */
export function App({ boot }: { readonly boot: Boot }) {
  const [settings, setSettings] = useState(boot.settings)
  const [insightsView, setInsightsView] = useState(() => firstView(wallTime(Date.now()).day))
  const [incident, setIncident] = useState<CallId | null>(null)
  const [queryClient] = useState(makeQueryClient)
  const [trials] = useState(() => new KeptTrials())
  const screen = useActorRef(screenMachine, { input: { openCall: boot.openCall, saveState: boot.saveState } })
  const place = useSelector(screen, (snapshot) => snapshot.context.place)
  const visit = useSelector(screen, (snapshot) => snapshot.context.visit)
  const talking = useSelector(screen, (snapshot) => snapshot.context.openCall !== null)
  const reread = useCallback(() => void queryClient.invalidateQueries(), [queryClient])
  const saving = useSavingFor(screen, reread)
  const state = useSelector(screen, (snapshot) => stateIn(hereOf(snapshot.context.trail)))
  useTrailKeys(useCallback((by: 1 | -1) => screen.send({ type: 'trail.stepped', by }), [screen]))
  useAppearance(settings, boot.systemLanguage)
  useCommitOnClose()
  useEffect(() => {
    if (place === 'calls') void queryClient.invalidateQueries({ queryKey: ['calls'] })
  }, [place, queryClient])
  const go = useCallback(
    (to: typeof place) => {
      setIncident(null)
      screen.send({ type: 'place.chosen', place: to })
    },
    [screen],
  )
  return (
    <QueryClientProvider client={queryClient}>
      <SavingContext value={saving}>
        <SingleKeysContext value={settings.singleKeys}>
          <CountedShell person={boot.person} place={place} talking={talking} onPlace={go}>
            <div className={classes.place} hidden={place !== 'call'}>
              <CallPlace
                boot={boot}
                screen={screen}
                settings={settings}
                onSettings={setSettings}
                isActive={place === 'call'}
              />
            </div>
            <Suspense fallback={<Loading place={place} />}>
              {place === 'calls' && (
                <ReviewScreen
                  key={visit}
                  person={boot.person}
                  state={state}
                  onState={(next, how) => screen.send({ type: 'place.changed', state: next, how })}
                  onClose={(next) => screen.send({ type: 'place.closed', state: next })}
                />
              )}
              {place === 'insights' && (
                <InsightsScreen
                  person={boot.person}
                  view={insightsView}
                  onView={setInsightsView}
                  onOpenCalls={(list) => screen.send({ type: 'place.chosen', place: 'calls', state: list })}
                />
              )}
              <DeskPlaces place={place} opened={incident} onOpened={setIncident} onPlace={go} />
              {place === 'complaints' && (
                <ComplaintsScreen
                  key={visit}
                  person={boot.person}
                  renderCall={(callId, onBack) => <LoggedCallView callId={callId} backTo="before" onBack={onBack} />}
                />
              )}
              {place === 'flows' && (
                <FlowsPlace
                  state={state}
                  settings={settings}
                  trials={trials}
                  onState={(next) => screen.send({ type: 'place.changed', state: next, how: 'step' })}
                />
              )}
              {place === 'rules' && <RulesScreen person={boot.person} />}
              {place === 'settings' && <SettingsScreen boot={boot} settings={settings} onSettings={setSettings} />}
            </Suspense>
          </CountedShell>
        </SingleKeysContext>
      </SavingContext>
    </QueryClientProvider>
  )
}
