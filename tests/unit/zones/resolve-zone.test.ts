import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Edition } from '../../../src/core/edition.ts'
import { NAMED_ZONE_KINDS } from '../../../src/core/view/view-state.ts'
import { namedZone } from '../../../src/core/zones/named-zone.ts'
import { resolveZone } from '../../../src/core/zones/resolve-zone.ts'
import { publishedEdition } from '../../support/published-edition.ts'
import { SOURCE_ROWS } from '../../support/source-table.ts'
import { rawGlossaryCodes } from '../inequality/raw-tables.ts'

const edition = publishedEdition
const codesOf = (choice: Parameters<typeof resolveZone>[0]) =>
  resolveZone(choice, edition).members.map(({ district }) => district)

/** Income of 2023 straight from the rows of the table. */
const income = new Map(
  SOURCE_ROWS.filter(
    ({ indicator, year, flag, district }) =>
      indicator === '2336' && year === 2023 && flag === 'ok' && district <= 118,
  ).map(({ district, value }) => [district, value ?? Number.NaN]),
)
const below = (limit: number) =>
  [...income].filter(([, value]) => value < limit).map(([code]) => code)
const ascending = (codes: readonly number[]) => [...codes].sort((a, b) => a - b)

describe('resolveZone', () => {
  it('gives the 20 wijken of the glossary, 17 certain and 3 probable, with their evidence', () => {
    const zone = resolveZone({ kind: 'glossary' }, edition)
    expect(ascending(zone.inside)).toEqual(ascending(rawGlossaryCodes()))
    const statuses = zone.members.map(({ reason }) => reason.kind === 'evidence' && reason.status)
    expect(statuses.filter((status) => status === 'certain')).toHaveLength(17)
    expect(statuses.filter((status) => status === 'probable')).toHaveLength(3)
    for (const { evidence } of zone.members) expect(evidence.length).toBeGreaterThan(0)
    expect(zone.facts).toEqual({ kind: 'glossary', districts: 20 })
  })

  it('adds the two wijken of Laken as interpretation', () => {
    const added = resolveZone({ kind: 'glossaryWithLaken' }, edition).members.filter(
      ({ reason }) => reason.kind === 'evidence' && reason.status === 'interpretation',
    )
    const file = JSON.parse(readFileSync('data/definitions/arme_sikkel.json', 'utf8'))
    expect(file.proposed_codes).not.toContain(added[0]?.district)
    expect(added).toHaveLength(2)
  })

  it('takes the wijken below a share of the regional income of 2023, which is 24 488', () => {
    for (const percent of [80, 85, 90, 100]) {
      expect(codesOf({ kind: 'belowRegion', percent })).toEqual(
        ascending(below((24_488 * percent) / 100)),
      )
    }
    expect(codesOf({ kind: 'belowRegion', percent: 80 })).toEqual([])
    expect(codesOf({ kind: 'belowRegion', percent: 90 })).toHaveLength(19)
  })

  it('states for each computed member the figure and the limit it lies under', () => {
    for (const kind of ['belowRegion', 'lowestClass', 'poorestFifth'] as const) {
      const { members } = resolveZone(namedZone(kind), edition)
      expect(members.length).toBeGreaterThan(0)
      for (const { district, reason } of members) {
        if (!('value' in reason) || !('limit' in reason)) throw new Error(reason.kind)
        expect(reason.value).toBe(income.get(district))
        expect(reason.value).toBeLessThanOrEqual(reason.limit)
      }
    }
  })

  it('reads computed definitions on the income of its default year, whatever is shown', () => {
    for (const kind of ['belowRegion', 'lowestClass', 'lowLowCluster', 'poorestFifth'] as const) {
      expect(resolveZone(namedZone(kind), edition).facts).toMatchObject({ kind, year: 2023 })
    }
  })

  it('splits the 118 wijken in two, without the ground', () => {
    for (const kind of NAMED_ZONE_KINDS) {
      const { inside, rest, members } = resolveZone(namedZone(kind), edition)
      expect(inside).toHaveLength(members.length)
      expect(ascending([...inside, ...rest])).toEqual(Array.from({ length: 118 }, (_, i) => i + 1))
    }
  })

  it('takes an own zone as picked, with its name', () => {
    const choice = { kind: 'own', name: 'Kanaal', districts: [2, 12, 14] } as const
    const { inside, rest, members, facts } = resolveZone(choice, edition)
    expect(inside).toEqual([2, 12, 14])
    expect(rest).toHaveLength(115)
    expect(members[0]?.reason).toEqual({ kind: 'picked' })
    expect(facts).toEqual({ kind: 'own', name: 'Kanaal' })
  })

  it('computes a named definition once an edition', () => {
    const choice = { kind: 'lowLowCluster' } as const
    expect(resolveZone(choice, edition)).toBe(resolveZone({ ...choice }, edition))
    const copy: Edition = { ...edition }
    expect(resolveZone(choice, copy)).not.toBe(resolveZone(choice, edition))
    expect(resolveZone(choice, copy).inside).toEqual(resolveZone(choice, edition).inside)
    expect(codesOf({ kind: 'belowRegion', percent: 85 })).not.toEqual(
      codesOf({ kind: 'belowRegion', percent: 90 }),
    )
  })

  it('names the zone or district that the edition lacks', () => {
    const none: Edition = { ...edition, zones: [] }
    expect(() => resolveZone({ kind: 'glossary' }, none)).toThrow('no zone armeSikkel')
    const fewer: Edition = {
      ...edition,
      districts: edition.districts.filter(({ code }) => code !== 2),
    }
    expect(() => resolveZone({ kind: 'glossary' }, fewer)).toThrow('unknown district 2')
  })
})
