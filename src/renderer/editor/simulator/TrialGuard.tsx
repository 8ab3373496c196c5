import { Component, type ReactNode } from 'react'
import { Translation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import classes from './TrialGuard.module.css'

type TrialGuardProps = { readonly onAgain: () => void; readonly children: ReactNode }

/** Catches bugs of what is tried out: the flow and the editor around it stay as they are. */
export class TrialGuard extends Component<TrialGuardProps, { readonly failed: boolean }> {
  static getDerivedStateFromError() {
    return { failed: true }
  }

  override state = { failed: false }

  override render() {
    if (!this.state.failed) return this.props.children
    const again = () => {
      this.props.onAgain()
      this.setState({ failed: false })
    }
    return (
      <Translation>
        {(t) => (
          <div className={classes.failed} role="alert">
            <p>{t('simulator.crashed')}</p>
            <Button kind="primary" onPress={again}>
              {t('simulator.startAgain')}
            </Button>
          </div>
        )}
      </Translation>
    )
  }
}
