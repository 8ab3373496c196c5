import { useState } from 'react'
import type { Boot } from '../../shared/ipc/answers.ts'
import type { Settings } from '../../shared/ipc/settings.ts'
import { useApi } from '../api/api.ts'
import { Button } from '../ui/Button.tsx'
import { Header } from '../ui/Header.tsx'
import { useSaving } from '../ui/SavingContext.ts'
import { Segmented } from '../ui/Segmented.tsx'
import { SwitchField } from '../ui/SwitchField.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import { KeyRemap } from './KeyRemap.tsx'
import { SettingRow } from './SettingRow.tsx'
import classes from './SettingsScreen.module.css'

const TEXT_SIZES = [100, 125, 150, 200] as const

type SettingsScreenProps = {
  readonly boot: Boot
  readonly settings: Settings
  readonly onSettings: (settings: Settings) => void
}

/** What one person sets for herself; every change holds at once. */
export function SettingsScreen({ boot, settings, onSettings }: SettingsScreenProps) {
  const { t } = useTexts()
  const api = useApi()
  const { onSaveCopy } = useSaving()
  const [failed, setFailed] = useState(false)
  const change = async (part: Partial<Settings>) => {
    const next = { ...settings, ...part }
    onSettings(next)
    const answer = await api['settings.save'](next)
    setFailed(!answer.ok)
    if (!answer.ok) onSettings(settings)
  }
  return (
    <>
      <Header title={t('settings.title')} />
      <main className={classes.body}>
        <div className={classes.card}>
          {failed && <p role="alert">{t('settings.failed')}</p>}
          <SettingRow title={t('settings.language')} text={t('settings.languageText')}>
            <Segmented
              label={t('settings.language')}
              options={[
                { value: 'system', label: t('settings.system') },
                { value: 'de', label: 'Deutsch' },
                { value: 'en', label: 'English' },
              ]}
              value={settings.language}
              onChange={(language) => change({ language })}
            />
          </SettingRow>
          <SettingRow title={t('settings.theme')}>
            <Segmented
              label={t('settings.theme')}
              options={[
                { value: 'system', label: t('settings.system') },
                { value: 'light', label: t('settings.light') },
                { value: 'dark', label: t('settings.dark') },
              ]}
              value={settings.theme}
              onChange={(theme) => change({ theme })}
            />
          </SettingRow>
          <SettingRow title={t('settings.textSize')}>
            <Segmented
              label={t('settings.textSize')}
              options={TEXT_SIZES.map((value) => ({ value, label: `${value} %` }))}
              value={settings.textPercent}
              onChange={(textPercent) => change({ textPercent })}
            />
          </SettingRow>
          <SettingRow
            title={t('settings.singleKeys')}
            text={t(settings.singleKeys ? 'settings.singleKeysOn' : 'settings.singleKeysOff')}
          >
            <SwitchField
              label={t('settings.singleKeys')}
              on={settings.singleKeys}
              onChange={(singleKeys) => change({ singleKeys })}
            />
          </SettingRow>
        </div>
        <KeyRemap changes={settings.keys} onChange={(keys) => change({ keys })} />
        <div className={classes.card}>
          <SettingRow title={t('settings.data')} text={`${t('settings.dataFolder')} ${boot.dataFolder}`}>
            <div className={classes.actions}>
              <Button onPress={() => api['app.openFolder'](null)}>{t('settings.openFolder')}</Button>
              <Button onPress={onSaveCopy}>{t('settings.saveCopy')}</Button>
            </div>
          </SettingRow>
          <SettingRow
            title={t('settings.about')}
            text={`${t('appName')} · ${t('settings.version', { version: boot.appVersion })}`}
          />
        </div>
      </main>
    </>
  )
}
