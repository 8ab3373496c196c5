import type { Step } from '../../flow.ts'

/** Smoke, sparks or water: people before devices, and a way to hang up for the emergency number. */
export const faultDangerSteps: readonly Step[] = [
  {
    id: 'danger',
    part: 'clarify',
    title: { de: 'Gefahr zuerst', en: 'Danger first' },
    hint: { de: 'Erst die Menschen, dann das Gerät.', en: 'People first, then the device.' },
    pauseSeconds: 3,
    wordings: [
      {
        id: 'fault-danger-1',
        tone: 'firm',
        text: {
          de: 'Gehen Sie bitte nicht mehr ans Gerät, Ihre Sicherheit geht vor. Sind alle bei Ihnen außer Gefahr?',
          en: 'Please don’t touch it any more, your safety comes first. Is everyone with you out of danger?',
        },
      },
      {
        id: 'fault-danger-2',
        tone: 'firm',
        text: {
          de: 'Ziehen Sie den Stecker nur, wenn Sie gefahrlos herankommen. Bei Rauch oder Feuer rufen Sie sofort die 112.',
          en: 'Only pull the plug if you can do it safely. If there’s smoke or fire, call the emergency number right away.',
        },
      },
      {
        id: 'fault-danger-3',
        tone: 'calm',
        text: {
          de: 'Schalten Sie die Sicherung aus, wenn Sie sicher hinkommen. Ich bleibe so lange dran.',
          en: 'Switch it off at the fuse box if you can get there safely. I’ll stay on the line.',
        },
      },
    ],
    choices: [
      { id: 'safe', label: { de: 'Gerät ist aus', en: 'It’s switched off' }, goTo: { step: 'options' } },
      { id: 'emergency', label: { de: 'Notruf nötig', en: 'Emergency call needed' }, goTo: { step: 'emergency' } },
      { id: 'next', label: { de: 'Noch ein Handgriff', en: 'One more thing to do' }, goTo: { step: 'danger' } },
      {
        id: 'clarify',
        label: { de: 'Doch nichts Gefährliches', en: 'Not dangerous after all' },
        goTo: { step: 'clarify' },
      },
    ],
  },
  {
    id: 'emergency',
    part: 'passOn',
    title: { de: 'Notruf geht vor', en: 'Emergency goes first' },
    hint: { de: 'Kurz fassen, auflegen lassen.', en: 'Keep it short, let them hang up.' },
    outcome: 'passedOn',
    ends: true,
    wordings: [
      {
        id: 'fault-emergency-1',
        tone: 'firm',
        text: {
          de: 'Legen Sie bitte auf und wählen Sie den Notruf. Ihre Störung steht hier, darum kümmern wir uns danach.',
          en: 'Please hang up and call the emergency number. Your fault is on record, we’ll deal with it afterwards.',
        },
      },
      {
        id: 'fault-emergency-2',
        tone: 'firm',
        text: {
          de: 'Gehen Sie erst ins Freie und rufen Sie dann den Notruf. Bei uns melden Sie sich, sobald alle sicher sind.',
          en: 'Get outside first, then call the emergency number. Come back to us once everyone is safe.',
        },
      },
    ],
    choices: [
      { id: 'options', label: { de: 'Gefahr ist vorbei', en: 'The danger is over' }, goTo: { step: 'options' } },
    ],
  },
]
