import { inLanguage } from '../../../shared/call/line.ts'
import { setEntry } from '../../../shared/flow/edit/editFlow.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useEditorSession } from '../EditorContext.ts'
import { CaptureList } from './CaptureList.tsx'
import fields from './Fields.module.css'
import { LanguageList } from './LanguageList.tsx'
import { LocalizedText } from './LocalizedText.tsx'
import { PanelHead } from './PanelHead.tsx'
import { PhraseLists } from './PhraseLists.tsx'
import { ProblemsAt } from './ProblemNotes.tsx'
import { Section } from './Section.tsx'
import { StepPicker } from './StepPicker.tsx'
import { useFlowField } from './speechFields.ts'

const ENTRIES = ['start', 'withheldAgain', 'askedForManager'] as const

/** What holds for the whole flow. */
export function FlowPanel() {
  const { t, i18n } = useTexts()
  const name = useFlowField('name')
  return (
    <>
      <PanelHead over={t('stepPanel.whole')} title={inLanguage(name, i18n.language)} path="flow" />
      <LocalizedText
        textKey="flow.name"
        path="name"
        text={name}
        label={t('stepPanel.flow.name')}
        heading={t('stepPanel.flow.name')}
        look="text"
      />
      <LanguageList />
      <CaptureList />
      <Section title={t('stepPanel.flow.entries')} path="entries">
        {ENTRIES.map((entry) => (
          <Entry key={entry} entry={entry} />
        ))}
      </Section>
      <PhraseLists />
    </>
  )
}

function Entry({ entry }: { readonly entry: (typeof ENTRIES)[number] }) {
  const { t } = useTexts()
  const { editor, readOnly } = useEditorSession()
  const step = useFlowField('entries')[entry]
  const label = t(`stepPanel.flow.entry.${entry}`)
  return (
    <div className={fields.group}>
      <span className={fields.label} aria-hidden="true">
        {label}
      </span>
      <StepPicker
        name={label}
        value={{ step }}
        path={`entries.${entry}`}
        readOnly={readOnly}
        onPick={(picked) => 'step' in picked && editor.edit('entries', (flow) => setEntry(flow, entry, picked.step))}
      />
      <ProblemsAt path={`entries.${entry}`} />
    </div>
  )
}
