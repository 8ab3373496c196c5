import { describe, expect, it } from 'vitest'
import { boot } from '../../src/main/services/boot.ts'
import { changeSettings, getPolicy, savePolicy } from '../../src/main/services/changeProfile.ts'
import { canonicalJson, contentId } from '../../src/main/services/contentId.ts'
import { settingsSchema } from '../../src/shared/ipc/settings.ts'
import { defaultPolicy } from '../../src/shared/policy/defaultPolicy.ts'
import { hear } from '../support/playCall.ts'
import { testFlow } from '../support/testFlow.ts'
import { rowsOf } from './support/rows.ts'
import { append, begin, dbOf, makeApp } from './support/testApp.ts'

const twoWarnings = { ...defaultPolicy, warnings: 2 }

describe('policies', () => {
  it('saving makes a new version; a call that goes on keeps its own', () => {
    const app = makeApp()
    const before = begin(app)
    expect(savePolicy(app, twoWarnings)).toEqual({ ok: true, value: { policy: twoWarnings, version: 2 } })
    const after = begin(app)
    append(app, before.callId, [hear('insulted')])
    expect(app.liveCalls.find(before.callId)?.script.policy.warnings).toBe(1)
    expect(after.script).toMatchObject({ policyVersionNumber: 2, policy: { warnings: 2 } })
    const next = makeApp(app.paths.folder, app.time.nowMs)
    expect(getPolicy(next)).toEqual({ ok: true, value: { policy: twoWarnings, version: 2 } })
  })

  it('saving the same makes none, and going back to earlier rules gives their number again', () => {
    const app = makeApp()
    savePolicy(app, twoWarnings)
    savePolicy(app, twoWarnings)
    app.time.nowMs += 1
    expect(savePolicy(app, defaultPolicy)).toMatchObject({ value: { version: 1 } })
    expect(rowsOf(dbOf(app), 'policy_versions')).toHaveLength(2)
    const numbersIn = (table: string) => rowsOf(dbOf(app), table).map((row) => Number(row.device_sequence))
    expect(numbersIn('policy_versions').toSorted()).toEqual([1, 2])
    expect(numbersIn('policy_activations').toSorted()).toEqual([1, 2, 3])
    expect(numbersIn('persons')).toEqual([1])
  })
})

describe('settings', () => {
  it('are kept for the next start', () => {
    const app = makeApp()
    boot(app)
    const settings = settingsSchema.parse({ theme: 'dark', textPercent: 150, keys: { 'caller.insulted': 'i' } })
    expect(changeSettings(app, settings)).toEqual({ ok: true, value: settings })
    const next = boot(makeApp(app.paths.folder, app.time.nowMs))
    expect(next.ok && next.value.settings).toEqual(settings)
  })
})

describe('the address of a document', () => {
  it('is the hash of its content, whatever the order of its keys', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'x' }], a: undefined })).toBe('{"b":[1,{"c":"x","d":null}]}')
    expect(contentId({ a: 1, b: 2 })).toBe(contentId({ b: 2, a: 1 }))
    expect(contentId(testFlow)).toMatch(/^[0-9a-f]{64}$/)
    expect(contentId(testFlow)).not.toBe(contentId({ ...testFlow, id: 'other' }))
  })
})
