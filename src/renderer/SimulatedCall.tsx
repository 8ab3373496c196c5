import { QueryClientProvider } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { Settings } from '../shared/ipc/settings.ts'
import { ApiContext, useApi } from './api/api.ts'
import { makeQueryClient } from './api/queries.ts'
import { CallView } from './call/CallView.tsx'
import type { CallOnTrial } from './editor/simulator/callOnTrial.ts'
import { makeTrialApi } from './makeTrialApi.ts'
import { TrialContext } from './ui/TrialContext.ts'

type SimulatedCallProps = { readonly call: CallOnTrial; readonly settings: Settings }

/** The agent's call screen with a call that is only tried out: it looks and works the same, and main hears nothing of it. */
export function SimulatedCall({ call, settings }: SimulatedCallProps) {
  const { open, append, isActive } = call
  const api = useApi()
  const trialApi = useMemo(() => makeTrialApi(api, append), [api, append])
  const [client] = useState(makeQueryClient)
  return (
    <ApiContext value={trialApi}>
      <QueryClientProvider client={client}>
        <TrialContext value={true}>
          <CallView
            open={open}
            settings={settings}
            isActive={isActive}
            onStage={nothing}
            onSaveState={nothing}
            onLost={nothing}
            onClosed={nothing}
          />
        </TrialContext>
      </QueryClientProvider>
    </ApiContext>
  )
}

function nothing(): void {}
