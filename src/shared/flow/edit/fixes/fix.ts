import type { FlowProblem, ProblemValues } from '../../check/flowProblem.ts'
import type { Flow } from '../../flow.ts'
import type { MakeKey } from '../makeId.ts'
import type { Place } from '../place.ts'

/** What a fix does. The words for it belong to the screen. */
export type FixKind =
  | 'newId'
  | 'removeDuplicate'
  | 'makeStep'
  | 'leadTo'
  | 'addChoiceTo'
  | 'leadFrom'
  | 'addWayBack'
  | 'removeChoice'
  | 'removeStep'
  | 'markAsEnd'
  | 'markAsEndWith'
  | 'setOutcome'
  | 'startAt'
  | 'alwaysOffer'
  | 'removeClause'
  | 'removeText'
  | 'removeLanguageTexts'
  | 'addLanguage'
  | 'removeWording'
  | 'removeBrackets'
  | 'declareCapture'
  | 'removeCapture'
  | 'writePlain'
  | 'useBindingWords'
  | 'allowPhrase'
  | 'markChecked'
  | 'removeCharacters'

/** A way out of a problem that needs no thought: what it does, what it does it with, and the edit itself. */
export type Fix = {
  readonly kind: FixKind
  readonly values: ProblemValues
  readonly apply: (flow: Flow, makeKey: MakeKey) => Flow
}

/** A problem that is to be fixed, and where it is. */
export type FixCase = { readonly flow: Flow; readonly problem: FlowProblem; readonly place: Place }

/** The fixes of one kind of problem; none where the case at hand needs a person. */
export type FindFixes = (fixCase: FixCase) => readonly Fix[]
