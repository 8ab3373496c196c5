import { type FormEvent, useState } from 'react'
import { makeScript } from '../../../shared/call/script.ts'
import type { LadderPolicy, Policy } from '../../../shared/policy/policy.ts'
import { pickLadderPolicy } from '../../../shared/policy/policy.ts'
import { type Preset, prepareCall } from '../../../shared/simulate/prepareCall.ts'
import { usePolicy } from '../../api/queries.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useEditorSession } from '../EditorContext.ts'
import classes from './PresetDialog.module.css'
import { PresetFields } from './PresetFields.tsx'
import { RuleFields } from './RuleFields.tsx'
import { useSimulatedCall, useWorkbench } from './WorkbenchContext.ts'

/** Begins a call at any step, with what is to have happened before. */
export function PresetDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTexts()
  const { data } = usePolicy()
  return (
    <Dialog title={t('simulator.beginElsewhere')} wide onClose={onClose}>
      {data !== undefined && <PresetForm team={data.policy} onClose={onClose} />}
    </Dialog>
  )
}

type PresetFormProps = { readonly team: Policy; readonly onClose: () => void }

function PresetForm({ team, onClose }: PresetFormProps) {
  const { t } = useTexts()
  const { editor } = useEditorSession()
  const { simulation } = useWorkbench()
  const { flow, spot } = editor.state
  const now = useSimulatedCall()?.rehearsal.policy ?? team
  const [own, setOwn] = useState<LadderPolicy | null>(() => (isSame(now, team) ? null : pickLadderPolicy(now)))
  const [preset, setPreset] = useState<Preset>(() => ({
    stepId: spot?.kind === 'step' ? spot.id : flow.entries.start,
    language: flow.languages[0] ?? 'de',
    captures: {},
    insults: 0,
    warnings: 0,
  }))
  const policy = { ...team, ...own }
  const begin = (submit: FormEvent) => {
    submit.preventDefault()
    const { started, moves } = prepareCall(makeScript(flow, policy), preset)
    simulation.begin({ policy, started, moves, presetCount: moves.length, at: moves.length })
    onClose()
  }
  return (
    <form className={classes.form} onSubmit={begin}>
      <p className={classes.text}>{t('simulator.presetText')}</p>
      <PresetFields flow={flow} preset={preset} onPreset={setPreset} />
      <div className={classes.rules}>
        <Segmented
          label={t('simulator.rules.title')}
          options={(['team', 'own'] as const).map((value) => ({ value, label: t(`simulator.rules.${value}`) }))}
          value={own === null ? 'team' : 'own'}
          onChange={(value) => setOwn(value === 'team' ? null : pickLadderPolicy(team))}
        />
        {own !== null && <RuleFields rules={own} onRules={setOwn} />}
      </div>
      <div className={classes.foot}>
        <Button kind="primary" type="submit">
          {t('simulator.begin')}
        </Button>
      </div>
    </form>
  )
}

function isSame(a: Policy, b: Policy): boolean {
  return JSON.stringify(pickLadderPolicy(a)) === JSON.stringify(pickLadderPolicy(b))
}
