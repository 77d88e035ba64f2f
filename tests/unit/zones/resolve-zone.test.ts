import { describe, expect, it } from 'vitest'
import { resolveZone, zoneIdOf } from '../../../src/core/zones/resolve-zone.ts'
import type { Zone } from '../../../src/core/zones/zone.ts'
import { DISTRICTS } from '../../support/source-table.ts'

function zone(id: string, codes: readonly number[]): Zone {
  const members = codes.map((district) => ({ district, status: 'certain', evidence: [] }) as const)
  return { id, name: { nl: id, fr: id }, members }
}

const zones = [zone('armeSikkel', [9, 2, 700]), zone('armeSikkelWithLaken', [2, 9, 19, 20])]

describe('resolveZone', () => {
  it('splits the residential districts in two, ground left out', () => {
    const resolved = resolveZone({ kind: 'glossary' }, { zones, districts: DISTRICTS })
    expect(resolved.zone.id).toBe('armeSikkel')
    expect(resolved.inside).toEqual([2, 9])
    expect(resolved.rest).toHaveLength(116)
    expect(resolved.rest).not.toContain(2)
    expect(resolved.rest).not.toContain(700)
  })

  it('takes the reading with Laken', () => {
    const resolved = resolveZone({ kind: 'glossaryWithLaken' }, { zones, districts: DISTRICTS })
    expect(resolved.inside).toEqual([2, 9, 19, 20])
    expect(zoneIdOf({ kind: 'glossaryWithLaken' })).toBe('armeSikkelWithLaken')
  })

  it('names the zone or district that the edition lacks', () => {
    const none = { zones: [], districts: DISTRICTS }
    expect(() => resolveZone({ kind: 'glossary' }, none)).toThrow('no zone armeSikkel')
    const wrong = { zones: [zone('armeSikkel', [2, 444])], districts: DISTRICTS }
    expect(() => resolveZone({ kind: 'glossary' }, wrong)).toThrow('unknown district 444')
  })
})
