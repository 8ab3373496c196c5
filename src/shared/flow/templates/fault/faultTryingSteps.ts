import type { Step } from '../../flow.ts'
import { usualChoices } from '../usualChoices.ts'

/** Saying it back, and trying what the caller can do without a tool. */
export const faultTryingSteps: readonly Step[] = [
  {
    id: 'summarise',
    part: 'summarise',
    title: { de: 'Zusammenfassen', en: 'Summarise' },
    hint: { de: 'In eigenen Worten, dann bestätigen lassen.', en: 'In your own words, then let them confirm.' },
    captures: ['concern'],
    wordings: [
      {
        id: 'fault-summarise-1',
        text: {
          de: 'Seit {{since}} haben Sie das Problem: {{concern}}. Habe ich das richtig notiert?',
          en: 'Since {{since}} you’ve had this problem: {{concern}}. Have I got that right?',
        },
        plain: {
          de: 'Ich fasse den Fehler kurz zusammen. Unterbrechen Sie mich, wenn etwas nicht stimmt.',
          en: 'Let me sum up the fault. Stop me if I’ve got anything wrong.',
        },
      },
      {
        id: 'fault-summarise-2',
        text: {
          de: 'Ich habe aufgeschrieben: {{concern}}. Angezeigt wird {{errorShown}}, stimmt das?',
          en: 'I’ve written down: {{concern}}. The display says {{errorShown}}, is that right?',
        },
        plain: {
          de: 'Ich wiederhole, was Sie sehen und was Sie schon versucht haben. Ergänzen Sie bitte, was fehlt.',
          en: 'I’ll repeat what you’re seeing and what you’ve tried. Please add anything I’ve missed.',
        },
      },
      {
        id: 'fault-summarise-3',
        text: {
          de: 'Damit niemand noch einmal fragt, steht hier jetzt: {{concern}}. Passt das so?',
          en: 'So that nobody asks you again, this is what I’ve put down: {{concern}}. Is that right?',
        },
        plain: {
          de: 'Ich schreibe es so auf, dass Sie es nicht noch einmal erzählen müssen. Hören Sie bitte mit, ob alles stimmt.',
          en: 'I’m writing it down so you won’t have to tell it again. Listen in and say if it’s all correct.',
        },
      },
    ],
    choices: [
      {
        id: 'guide',
        label: { de: 'Stimmt, zusammen probieren', en: 'Right, try it together' },
        goTo: { step: 'guide' },
      },
      usualChoices.offer,
      usualChoices.notRightYet,
      usualChoices.passOn,
    ],
  },
  {
    id: 'guide',
    part: 'options',
    title: { de: 'Gemeinsam probieren', en: 'Try it together' },
    hint: { de: 'Ein Handgriff nach dem anderen, dranbleiben.', en: 'One move at a time, stay on the line.' },
    pauseSeconds: 10,
    wordings: [
      {
        id: 'fault-guide-1',
        tone: 'calm',
        text: {
          de: 'Ziehen Sie bitte den Netzstecker, zählen Sie bis dreißig und stecken Sie ihn wieder ein. Ich warte so lange.',
          en: 'Please pull the plug, count to thirty and put it back in. I’ll wait while you do.',
        },
      },
      {
        id: 'fault-guide-2',
        tone: 'clear',
        text: {
          de: 'Prüfen Sie bitte, ob jedes Kabel fest sitzt, auch an der Wand. Sagen Sie mir, was Sie vorfinden.',
          en: 'Please check that every cable is in tight, at the wall as well. Tell me what you find.',
        },
      },
      {
        id: 'fault-guide-3',
        tone: 'clear',
        text: {
          de: 'Dann gehen wir ins Menü: Öffnen Sie bitte die Einstellungen. Was steht dort ganz oben?',
          en: 'Let’s try the menu: please open the settings. What’s at the top?',
        },
      },
    ],
    choices: [
      { id: 'works', label: { de: 'Läuft wieder', en: 'Works again' }, goTo: { step: 'closeWorks' } },
      { id: 'next', label: { de: 'Nächster Handgriff', en: 'Next thing to try' }, goTo: { step: 'guide' } },
      { id: 'options', label: { de: 'Geht immer noch nicht', en: 'Still not working' }, goTo: { step: 'options' } },
      {
        id: 'handsOff',
        label: { de: 'Möchte nichts anfassen', en: 'Would rather not touch it' },
        goTo: { step: 'options' },
      },
      { id: 'danger', label: { de: 'Rauch, Funken, Wasser', en: 'Smoke, sparks, water' }, goTo: { step: 'danger' } },
    ],
  },
]
