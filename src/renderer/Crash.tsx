import { Component, type ReactNode } from 'react'
import { Translation } from 'react-i18next'
import classes from './FaultScreen.module.css'
import { Button } from './ui/Button.tsx'

/** Catches bugs of the screen once for all: the call is in main, so reloading leads to the same line. */
export class Crash extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  static getDerivedStateFromError() {
    return { failed: true }
  }

  override state = { failed: false }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <Translation>
        {(t) => (
          <main className={classes.screen}>
            <div className={classes.card}>
              <h1 className={classes.title}>{t('faults.crashed')}</h1>
              <p>{t('faults.crashedText')}</p>
              <div className={classes.actions}>
                <Button kind="primary" onPress={() => location.reload()}>
                  {t('faults.reload')}
                </Button>
              </div>
            </div>
          </main>
        )}
      </Translation>
    )
  }
}
