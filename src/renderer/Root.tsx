import { useLayoutEffect, useState } from 'react'
import { I18nextProvider } from 'react-i18next'
import { resolveLanguage } from '../shared/i18n/language.ts'
import type { Answer } from '../shared/ipc/answers.ts'
import { App } from './App.tsx'
import { useApi } from './api/api.ts'
import { Crash } from './Crash.tsx'
import { FaultScreen } from './FaultScreen.tsx'
import { makeI18n } from './ui/i18n.ts'
import { TextsProvider } from './ui/TextsProvider.tsx'
import { putSystemAppearance } from './useAppearance.ts'

/** The window: the app, or what is wrong with the database. */
export function Root({ answer: first }: { readonly answer: Answer<'app.boot'> }) {
  const api = useApi()
  const [answer, setAnswer] = useState(first)
  const [i18n] = useState(() => makeI18n(languageOf(first)))
  useLayoutEffect(() => {
    if (!answer.ok) putSystemAppearance(languageOf(answer))
  }, [answer])
  const retry = async () => setAnswer(await api['app.boot'](null))
  return (
    <I18nextProvider i18n={i18n}>
      <TextsProvider>
        <Crash>
          {answer.ok ? <App boot={answer.value} /> : <FaultScreen problem={answer.problem} onRetry={retry} />}
        </Crash>
      </TextsProvider>
    </I18nextProvider>
  )
}

function languageOf(answer: Answer<'app.boot'>) {
  if (answer.ok) return resolveLanguage(answer.value.settings.language, answer.value.systemLanguage)
  return navigator.language.startsWith('de') ? 'de' : 'en'
}
