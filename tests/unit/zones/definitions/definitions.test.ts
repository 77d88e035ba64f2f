import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localMoran } from '../../../../src/core/clusters/local-moran.ts'
import { DEFAULT_SIGNIFICANCE } from '../../../../src/core/clusters/significance.ts'
import { belowShareOfRegion } from '../../../../src/core/zones/definitions/below-share-of-region.ts'
import type { DefinedZone } from '../../../../src/core/zones/definitions/defined-zone.ts'
import { definitionStability } from '../../../../src/core/zones/definitions/definition-stability.ts'
import { largestPoorGroup } from '../../../../src/core/zones/definitions/largest-poor-group.ts'
import { lowLowCluster } from '../../../../src/core/zones/definitions/low-low-cluster.ts'
import { lowestNaturalClass } from '../../../../src/core/zones/definitions/lowest-natural-class.ts'
import { ownZone } from '../../../../src/core/zones/definitions/own-zone.ts'
import { zoneFromEvidence } from '../../../../src/core/zones/definitions/zone-from-evidence.ts'
import { border, row, valued } from '../../clusters/small-graphs.ts'
import { districtsOf } from '../../inequality/arbitrary-weighted.ts'
import {
  RESIDENTIAL,
  rawBorders,
  rawGlossaryCodes,
  rawWeighted,
} from '../../inequality/raw-tables.ts'

const codesOf = ({ members }: DefinedZone) => members.map(({ district }) => district)
const weighed = (values: readonly number[], weights?: readonly number[]) => ({
  values: districtsOf(values, weights),
  withoutValue: [],
  unweighted: [],
})

describe('belowShareOfRegion', () => {
  it('takes the districts below the limit, not those on it, and says why', () => {
    const zone = belowShareOfRegion({ values: valued([89, 90, 50]), withoutValue: [4] }, 100, 90)
    expect(zone).toEqual({
      definition: 'belowShareOfRegion',
      members: [1, 3].map((district) => ({
        district,
        reason: {
          kind: 'belowShareOfRegion',
          value: district === 1 ? 89 : 50,
          sharePercent: 90,
          limit: 90,
        },
      })),
      notJudged: [4],
    })
  })

  it('never loses a member when the share rises', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 200 })),
        fc.integer({ min: 1, max: 150 }),
        (values, share) => {
          const judged = { values: valued(values), withoutValue: [] }
          const wider = new Set(codesOf(belowShareOfRegion(judged, 100, share + 10)))
          for (const code of codesOf(belowShareOfRegion(judged, 100, share))) {
            expect(wider.has(code)).toBe(true)
          }
        },
      ),
    )
  })

  it('finds 19 districts below 90 % of the published regional income of 2023', () => {
    const zone = belowShareOfRegion(
      { values: rawWeighted('2336', 2023), withoutValue: [] },
      24_488,
      90,
    )
    const expected = rawWeighted('2336', 2023).filter(({ value }) => value < 22_039.2)
    expect(expected).toHaveLength(19)
    expect(codesOf(zone)).toEqual(expected.map(({ district }) => district).sort((a, b) => a - b))
  })

  it('refuses a regional value or share that is not above 0', () => {
    const judged = { values: [], withoutValue: [] }
    expect(() => belowShareOfRegion(judged, 0, 90)).toThrow(RangeError)
    expect(() => belowShareOfRegion(judged, 100, -5)).toThrow(RangeError)
  })
})

describe('lowestNaturalClass', () => {
  it('takes the lowest of clearly separate classes', () => {
    const judged = { values: valued([50, 11, 10, 52, 12, 90]), withoutValue: [7] }
    const zone = lowestNaturalClass(judged, 3)
    expect(codesOf(zone)).toEqual([2, 3, 5])
    expect(zone.members[0]?.reason).toEqual({
      kind: 'lowestNaturalClass',
      value: 11,
      classCount: 3,
      limit: 50,
    })
    expect(zone.notJudged).toEqual([7])
  })

  it('has no member when nothing is lower than the rest', () => {
    expect(codesOf(lowestNaturalClass({ values: valued([5, 5, 5]), withoutValue: [] }, 5))).toEqual(
      [],
    )
    expect(() => lowestNaturalClass({ values: [], withoutValue: [] }, 1)).toThrow(RangeError)
  })
})

describe('lowLowCluster', () => {
  it('takes the significant low-low districts and no others', () => {
    const districts = rawWeighted('2336', 2018)
    const withoutValue = RESIDENTIAL.filter((code) => districts.every((d) => d.district !== code))
    const options = { permutations: 999, seed: 1 }
    const local = localMoran(districts, rawBorders(), options, DEFAULT_SIGNIFICANCE)
    const zone = lowLowCluster(local, withoutValue)
    const mean = districts
      .filter(({ district }) => !local.islands.includes(district))
      .reduce((sum, { value }, _, all) => sum + value / all.length, 0)
    expect(zone.members.length).toBeGreaterThan(5)
    for (const { reason } of zone.members) {
      if (reason.kind !== 'lowLowCluster') throw new Error(reason.kind)
      expect(reason.mean).toBeCloseTo(mean, 6)
      expect(reason.value).toBeLessThan(mean)
      expect(reason.neighbourMean).toBeLessThan(mean)
      expect(reason.pValue).toBeLessThanOrEqual(0.05)
    }
    const lowLow = local.districts.filter(
      ({ isSignificant, quadrant }) => isSignificant && quadrant === 'lowLow',
    )
    expect(codesOf(zone)).toEqual(lowLow.map(({ district }) => district))
    // Two districts have a value in 2018 but no neighbour that has one.
    expect(local.islands).toEqual([23, 99])
    expect(zone.notJudged).toEqual([...withoutValue, 23, 99])
  })
})

describe('largestPoorGroup', () => {
  it('takes the piece with most inhabitants among the poorest fifth', () => {
    // 20 of 100 inhabitants: districts 1, 2 and 5 at 10 or less, in the pieces 1-2 and 5.
    const judged = weighed([10, 9, 50, 60, 8, 70], [4, 4, 30, 30, 12, 20])
    const zone = largestPoorGroup(judged, row(6))
    expect(codesOf(zone)).toEqual([5])
    expect(zone.members[0]?.reason).toEqual({
      kind: 'largestPoorGroup',
      value: 8,
      limit: 10,
      groupDistricts: 1,
      groupInhabitants: 12,
    })
  })

  it('takes in the district where the fifth is reached and all that tie with it', () => {
    expect(codesOf(largestPoorGroup(weighed([1, 2, 3, 4, 5, 6]), row(6)))).toEqual([1, 2])
    expect(codesOf(largestPoorGroup(weighed([1, 2, 2, 2, 5, 6]), row(6)))).toEqual([1, 2, 3, 4])
  })

  it('prefers more districts, then the lowest code, among equals', () => {
    const borders = [border(1, 9), border(2, 3), border(4, 5)]
    // Pieces 1, 2-3 and 4-5 of 4 inhabitants each: together a fifth of 60.
    const more = weighed([1, 1, 1, 1, 1, 90, 90, 90, 90], [4, 2, 2, 2, 2, 12, 12, 12, 12])
    expect(codesOf(largestPoorGroup(more, borders))).toEqual([2, 3])
  })

  it('names whoever it can not judge', () => {
    const judged = { values: districtsOf([1, 2]), withoutValue: [7], unweighted: [8] }
    expect(largestPoorGroup(judged, row(2)).notJudged).toEqual([7, 8])
  })

  it('keeps to the poorest fifth of 2023 as sorting the table by hand does', () => {
    const districts = rawWeighted('2336', 2023)
    const everyone = districts.reduce((sum, { weight }) => sum + weight, 0)
    let counted = 0
    const poorest = new Set<number>()
    for (const { district, weight } of districts.toSorted((a, b) => a.value - b.value)) {
      if (counted < everyone / 5) poorest.add(district)
      counted += weight
    }
    const zone = largestPoorGroup(
      { values: districts, withoutValue: [], unweighted: [] },
      rawBorders(),
    )
    const members = codesOf(zone)
    expect(members.every((code) => poorest.has(code))).toBe(true)
    const outside = [...poorest].filter((code) => !members.includes(code))
    const touching = rawBorders().filter(
      ({ a, b }) =>
        (members.includes(a) && outside.includes(b)) ||
        (members.includes(b) && outside.includes(a)),
    )
    expect(touching).toEqual([])
    expect(members.length).toBeGreaterThan(outside.length)
  })
})

describe('zoneFromEvidence and ownZone', () => {
  it('carry the status of the text and the hand that picked', () => {
    const name = { nl: 'arme sikkel', fr: 'croissant pauvre' }
    const zone = zoneFromEvidence('glossary', {
      id: 'armeSikkel',
      name,
      members: [
        { district: 9, status: 'probable', evidence: [] },
        { district: 2, status: 'certain', evidence: [] },
      ],
    })
    expect(zone.members).toEqual([
      { district: 2, reason: { kind: 'evidence', status: 'certain' } },
      { district: 9, reason: { kind: 'evidence', status: 'probable' } },
    ])
    expect(ownZone([5, 3, 5]).members).toEqual([
      { district: 3, reason: { kind: 'picked' } },
      { district: 5, reason: { kind: 'picked' } },
    ])
  })
})

describe('definitionStability', () => {
  it('adds up to the memberships of all definitions', () => {
    const districts = rawWeighted('2336', 2023)
    const judged = { values: districts, withoutValue: [], unweighted: [] }
    const options = { permutations: 999, seed: 1 }
    const zones = [
      ownZone(rawGlossaryCodes()),
      belowShareOfRegion(judged, 24_488, 90),
      lowestNaturalClass(judged, 5),
      lowLowCluster(localMoran(districts, rawBorders(), options, DEFAULT_SIGNIFICANCE), []),
      largestPoorGroup(judged, rawBorders()),
    ]
    const stability = definitionStability(RESIDENTIAL, zones)
    expect(stability.map(({ district }) => district)).toEqual(RESIDENTIAL)
    expect(stability.reduce((sum, { memberOf }) => sum + memberOf.length, 0)).toBe(
      zones.reduce((sum, { members }) => sum + members.length, 0),
    )
    for (const { district, memberOf } of stability) {
      expect(memberOf).toEqual(
        zones.filter((zone) => codesOf(zone).includes(district)).map((zone) => zone.definition),
      )
    }
    expect(stability.some(({ memberOf }) => memberOf.length === zones.length)).toBe(true)
  })

  it('tells outside from not judged', () => {
    const judged = { values: valued([1, 200]), withoutValue: [3] }
    expect(definitionStability([1, 2, 3], [belowShareOfRegion(judged, 100, 90)])).toEqual([
      { district: 1, memberOf: ['belowShareOfRegion'], notJudgedBy: [] },
      { district: 2, memberOf: [], notJudgedBy: [] },
      { district: 3, memberOf: [], notJudgedBy: ['belowShareOfRegion'] },
    ])
  })

  it('refuses a definition given twice and a member it does not know', () => {
    expect(() => definitionStability([1], [ownZone([1]), ownZone([1])])).toThrow('own')
    expect(() => definitionStability([1], [ownZone([2])])).toThrow('district 2')
  })
})
