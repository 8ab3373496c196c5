import { useWebhook } from '../api/complaintQueries.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import classes from './WebhookDialog.module.css'
import { WebhookForm } from './WebhookForm.tsx'

/** What the team tells other programs of its complaints. */
export function WebhookDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTexts()
  const { data, isError } = useWebhook()
  return (
    <Dialog title={t('complaints.webhook.title')} onClose={onClose}>
      <p className={classes.text}>{t('complaints.webhook.text')}</p>
      {isError && <p role="alert">{t('complaints.failed')}</p>}
      {data?.canKeepSecrets === false && <p className={classes.notice}>{t('complaints.webhook.problem.noKeyring')}</p>}
      {data !== undefined && (data.canKeepSecrets || data.on) && <WebhookForm webhook={data} />}
    </Dialog>
  )
}
