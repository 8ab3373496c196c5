import { drawMachine } from '../../../shared/flow/exchange/drawMachine.ts'
import { exportJson } from '../../../shared/flow/exchange/exportJson.ts'
import { exportMermaid } from '../../../shared/flow/exchange/exportMermaid.ts'
import type { FlowFileFormat } from '../../../shared/flow/exchange/flowFileFormat.ts'
import { makeTranslationFile } from '../../../shared/flow/exchange/translation/makeTranslationFile.ts'
import type { Flow } from '../../../shared/flow/flow.ts'
import { diagramWords } from '../../../shared/i18n/diagramWords.ts'
import { assertNever } from '../../../shared/result.ts'
import { writeTranslationTable } from './translationTable.ts'
import { writeXliff } from './writeXliff.ts'

/** A flow as the text of a file. `language`: what a translation is to be made in, or the words of a drawing are in. */
export function writeFlow(flow: Flow, format: FlowFileFormat, language: string): string {
  switch (format) {
    case 'json':
      return exportJson(flow)
    case 'stately':
      return `${JSON.stringify(drawMachine(flow, language), null, 2)}\n`
    case 'mermaid':
      return exportMermaid(flow, language, diagramWords(language))
    case 'xliff':
      return writeXliff(makeTranslationFile(flow, language))
    case 'csv':
      return writeTranslationTable(makeTranslationFile(flow, language))
    default:
      return assertNever(format)
  }
}
