import { call } from './call.ts'
import { callList } from './callList.ts'
import { callView } from './callView.ts'
import { common } from './common.ts'
import { complaints } from './complaints.ts'
import { editor } from './editor.ts'
import { exporting } from './export.ts'
import { faults } from './faults.ts'
import { flowCalls } from './flowCalls.ts'
import { flowLibrary } from './flowLibrary.ts'
import { flowProblems } from './flowProblems.ts'
import { flowVersions } from './flowVersions.ts'
import { flowWords } from './flowWords.ts'

import { incidents } from './incidents.ts'
import { insights } from './insights.ts'
import { lines } from './lines.ts'
import { plan } from './plan.ts'
import { policy } from './policy.ts'
import { problems } from './problems.ts'
import { proof } from './proof.ts'
import { ready } from './ready.ts'
import { review } from './review.ts'
import { rules } from './rules.ts'
import { settings } from './settings.ts'
import { simulator } from './simulator.ts'
import { stepPanel } from './stepPanel.ts'
import { today } from './today.ts'
import { translation } from './translation.ts'
import { wrapUp } from './wrapUp.ts'

/** All texts of the screen in English, by area. */
export const en = {
  ...common,
  call,
  callList,
  callView,
  complaints,
  editor,
  exporting,
  faults,
  flowCalls,
  flowLibrary,
  flowVersions,
  flowWords,
  flowProblems,
  insights,
  incidents,
  lines,
  plan,
  policy,
  problems,
  proof,
  ready,
  review,
  rules,
  settings,
  simulator,
  stepPanel,
  today,
  translation,
  wrapUp,
}
