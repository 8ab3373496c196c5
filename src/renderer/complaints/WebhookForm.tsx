import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { WebhookView } from '../../shared/ipc/complaints/answers.ts'
import { WEBHOOK_FORMATS, WEBHOOK_LIMITS } from '../../shared/webhook/webhook.ts'
import { useApi } from '../api/api.ts'
import { Button } from '../ui/Button.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { SwitchField } from '../ui/SwitchField.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import { SecretField } from './SecretField.tsx'
import classes from './WebhookDialog.module.css'

const WORDED = ['noKeyring', 'addressMissing', 'addressUnreadable', 'addressNotHttps', 'badInput'] as const

/** The settings of the webhook. A secret that is kept is never shown again; an empty field leaves it as it is. */
export function WebhookForm({ webhook }: { readonly webhook: WebhookView }) {
  const { t } = useTexts()
  const api = useApi()
  const client = useQueryClient()
  const [{ on, format, withDetails }, setRules] = useState(webhook)
  const [address, setAddress] = useState('')
  const [token, setToken] = useState('')
  const [outcome, setOutcome] = useState<{ readonly ok: boolean; readonly text: string } | null>(null)
  const change = (part: Partial<WebhookView>) => setRules((now) => ({ ...now, ...part }))
  const save = async (submit: FormEvent) => {
    submit.preventDefault()
    const rules = { on, format, withDetails }
    const answer = await api['webhook.save']({ ...rules, address: address.trim() || null, token: token.trim() || null })
    if (answer.ok) {
      client.setQueryData(['webhook'], answer.value)
      setAddress('')
      setToken('')
      setOutcome({ ok: true, text: t('complaints.webhook.saved') })
      return
    }
    const code = WORDED.find((each) => each === answer.problem)
    setOutcome({ ok: false, text: t(code === undefined ? 'complaints.refused' : `complaints.webhook.problem.${code}`) })
  }
  const formats = WEBHOOK_FORMATS.map((value) => ({ value, label: t(`complaints.webhook.formats.${value}`) }))
  return (
    <form className={classes.form} onSubmit={save}>
      <div className={classes.switch}>
        <div>
          <b>{t('complaints.webhook.on')}</b>
          <p className={classes.text}>{t(on ? 'complaints.webhook.onText' : 'complaints.webhook.offText')}</p>
        </div>
        <SwitchField label={t('complaints.webhook.on')} on={on} onChange={(value) => change({ on: value })} />
      </div>
      <div className={classes.field}>
        <span aria-hidden="true" className={classes.name}>
          {t('complaints.webhook.format')}
        </span>
        <Segmented
          label={t('complaints.webhook.format')}
          options={formats}
          value={format}
          onChange={(value) => change({ format: value })}
        />
      </div>
      <SecretField
        label={t('complaints.webhook.address')}
        hint={
          webhook.host === null
            ? t('complaints.webhook.addressText')
            : t('complaints.webhook.addressKept', { host: webhook.host })
        }
        placeholder={t('complaints.webhook.addressPlaceholder')}
        value={address}
        maxLength={WEBHOOK_LIMITS.address}
        onChange={setAddress}
      />
      {format === 'json' && (
        <SecretField
          label={t('complaints.webhook.token')}
          hint={webhook.hasToken ? t('complaints.webhook.tokenKept') : ''}
          value={token}
          maxLength={WEBHOOK_LIMITS.token}
          onChange={setToken}
        />
      )}
      <div className={classes.switch}>
        <div>
          <b>{t('complaints.webhook.details')}</b>
          <p className={classes.text}>
            {t(withDetails ? 'complaints.webhook.detailsOn' : 'complaints.webhook.detailsOff')}
          </p>
        </div>
        <SwitchField
          label={t('complaints.webhook.details')}
          on={withDetails}
          onChange={(value) => change({ withDetails: value })}
        />
      </div>
      <div className={classes.foot}>
        <p role="status" className={classes.status} data-failed={outcome?.ok === false}>
          {outcome?.text}
        </p>
        <Button kind="primary" type="submit">
          {t('complaints.webhook.save')}
        </Button>
      </div>
    </form>
  )
}
