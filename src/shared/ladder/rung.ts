/** The rungs of the de-escalation ladder, lowest first. Source: PRODUCT.md, after the first German text on building bridges. */
export const RUNGS = ['acknowledge', 'restate', 'requestRespect', 'warn', 'endCall'] as const

/** One rung of the ladder; on screen "Stufe" / "step of the ladder". */
export type Rung = (typeof RUNGS)[number]
