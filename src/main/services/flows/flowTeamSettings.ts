import { z } from 'zod'
import { type FlowRules, flowRulesSchema } from '../../../shared/ipc/flows/contract.ts'
import type { ReadDb, WriteDb } from '../../db/database.ts'
import { findTeamSetting, saveTeamSetting } from '../../store/teamSettingStore.ts'

/** Under which names the team's settings about flows are kept. */
export const FLOW_SETTINGS = ['flowRules', 'defaultFlow'] as const

const [RULES, DEFAULT] = FLOW_SETTINGS
const defaultSchema = z.strictObject({ flowId: z.string() })

/** What the team has agreed about its flows. */
export function readFlowRules(db: ReadDb): FlowRules {
  return flowRulesSchema.parse(findTeamSetting(db, RULES) ?? {})
}

/** Keeps what the team has agreed about its flows. */
export function writeFlowRules(db: WriteDb, rules: FlowRules, atMs: number): void {
  saveTeamSetting(db, RULES, rules, atMs)
}

/** The flow that the team has chosen for calls where nobody chooses one; null where it never did. */
export function findDefaultFlowId(db: ReadDb): string | null {
  const found = findTeamSetting(db, DEFAULT)
  return found === null ? null : defaultSchema.parse(found).flowId
}

/** Keeps the team's choice of a flow. */
export function writeDefaultFlowId(db: WriteDb, flowId: string, atMs: number): void {
  saveTeamSetting(db, DEFAULT, { flowId }, atMs)
}
