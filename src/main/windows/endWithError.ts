/** The parts of Electron that are used to end with a message. */
export type Ending = {
  readonly showErrorBox: (title: string, content: string) => void
  readonly exit: (code: number) => void
}

const SENTENCES = {
  de: {
    title: 'Ruhepol kann nicht starten',
    text: 'Starten Sie Ruhepol neu. Bleibt der Fehler, hilft Ihre IT mit diesem Text:',
  },
  en: {
    title: 'Ruhepol cannot start',
    text: 'Start Ruhepol again. If the error stays, your IT can help with this text:',
  },
}

/** Ends an app whose services did not start: a window that never shows anything helps nobody. */
export function endWithError({ showErrorBox, exit }: Ending, language: 'de' | 'en', error: unknown): void {
  const { title, text } = SENTENCES[language]
  showErrorBox(title, `${text}\n\n${error instanceof Error ? error.message : String(error)}`)
  exit(1)
}
