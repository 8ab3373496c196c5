import type { FlowProblem } from '../../check/flowProblem.ts'
import type { FlowProblemCode } from '../../check/problemDefinitions.ts'
import type { Flow } from '../../flow.ts'
import { placeOf } from '../placeOf.ts'
import { fixDeadEnd, fixEndlessWay, fixMissingOutcome, fixSideStart } from './endFixes.ts'
import type { FindFixes, Fix } from './fix.ts'
import { fixDuplicateId } from './idFixes.ts'
import { fixBindingWords, fixBrackets, fixCharacters, fixEmptyWording, fixPlainForm, fixStale } from './lineFixes.ts'
import { fixForbiddenPhrase, fixUnusedLanguage } from './listFixes.ts'
import { fixReservedCapture, fixUnknownCapture, fixUnknownVariable } from './nameFixes.ts'
import { fixNoSureChoice, fixResume, fixUnknownClause, fixUnknownTarget, fixUnreachable } from './wayFixes.ts'

const FIXES: { readonly [Code in FlowProblemCode]?: FindFixes } = {
  duplicateId: fixDuplicateId,
  unknownTarget: fixUnknownTarget,
  unreachableStep: fixUnreachable,
  deadEnd: fixDeadEnd,
  noWayToEnd: fixEndlessWay,
  noWayBack: fixEndlessWay,
  pathWithoutOutcome: fixMissingOutcome,
  startIsSidePath: fixSideStart,
  resumeOnMainPath: fixResume,
  noSureChoice: fixNoSureChoice,
  unknownConditionStep: fixUnknownClause,
  unknownConditionCapture: fixUnknownClause,
  unusedLanguage: fixUnusedLanguage,
  emptyWording: fixEmptyWording,
  brokenMarkup: fixBrackets,
  unknownVariable: fixUnknownVariable,
  unknownCapture: fixUnknownCapture,
  reservedCapture: fixReservedCapture,
  plainFormMissing: fixPlainForm,
  variableInPlain: fixPlainForm,
  bindingWordsDiffer: fixBindingWords,
  forbiddenPhrase: fixForbiddenPhrase,
  staleTranslation: fixStale,
  controlCharacter: fixCharacters,
}

/**
 * What can be done about a problem at one click, the best first. A fix takes its problem away and brings no error; where
 * nothing is sure to do that, there is none.
 */
export function findFixes(flow: Flow, problem: FlowProblem): readonly Fix[] {
  const find = FIXES[problem.code]
  const place = find === undefined ? null : placeOf(flow, problem.path)
  return find === undefined || place === null ? [] : find({ flow, problem, place })
}
