import { describe, expect, it } from 'vitest'
import { lowIncomeDistricts } from '../../../src/core/access/low-income-districts.ts'
import { REACH_CHOICES } from '../../../src/core/access/reach-choice.ts'
import { comparedGroup } from '../../../src/core/gap/compared-group.ts'
import { DEFAULT_VIEW } from '../../../src/core/view/default-view.ts'
import type { ComparisonChoice } from '../../../src/core/view/view-state.ts'
import { resolveZone } from '../../../src/core/zones/resolve-zone.ts'
import { needRatio } from '../../../src/ui/place/need-ratio.ts'
import { countOf } from '../../../src/ui/place/place-reach.ts'
import {
  partPercent,
  type ReachGroupId,
  reachGroups,
  reachRows,
  shownTotal,
} from '../../../src/ui/place/reach-groups.ts'
import { scenarioEffects } from '../../../src/ui/place/scenario-effects.ts'
import { publishedEdition, publishedLoader } from '../../support/published-edition.ts'
import { summedReach } from '../../support/published-reach.ts'

const table = await publishedLoader.loadReach(publishedEdition)
const zone = resolveZone(DEFAULT_VIEW.zone, publishedEdition)
const lowIncome = lowIncomeDistricts(publishedEdition)
const inZone = new Set(zone.inside)

function rowsFor(
  comparison: ComparisonChoice,
  now: readonly number[],
  scenario: readonly number[] | null = null,
) {
  const groups = reachGroups(table.cells, {
    zone: zone.inside,
    compared: comparedGroup(comparison, zone, publishedEdition).districts,
    comparison: comparison.kind === 'rest' ? 'rest' : 'other',
    municipality: '21015',
    selection: 35,
  })
  return new Map(reachRows(table.cells, groups, now, scenario).map((row) => [row.id, row]))
}

describe.each(REACH_CHOICES)('groups for $type within $minutes minutes', (choice) => {
  const now = countOf(table, choice, 'network')
  const rows = rowsFor({ kind: 'rest' }, now)
  const expected: Readonly<Record<ReachGroupId, ReturnType<typeof summedReach>>> = {
    region: summedReach(choice.type, choice.minutes, () => true),
    zone: summedReach(choice.type, choice.minutes, ({ district }) => inZone.has(district)),
    compared: summedReach(
      choice.type,
      choice.minutes,
      ({ district }) => district < 700 && !inZone.has(district),
    ),
    outside: summedReach(choice.type, choice.minutes, ({ district }) => district >= 700),
    municipality: summedReach(
      choice.type,
      choice.minutes,
      ({ municipality }) => municipality === '21015',
    ),
    district: summedReach(choice.type, choice.minutes, ({ district }) => district === 35),
  }

  it('are the sums of the cells of the published file', () => {
    const got = [...rows].map(([id, row]) => {
      const { inhabitants, reached, notReached } = shownTotal(row)
      return [id, { inhabitants, reached, notReached }]
    })
    expect(Object.fromEntries(got)).toEqual(
      Object.fromEntries(
        Object.entries(expected).map(([id, { inhabitants, reached }]) => [
          id,
          { inhabitants, reached, notReached: inhabitants - reached },
        ]),
      ),
    )
  })

  it('add up: zone, other wijken and outside are the region', () => {
    const sum = (key: 'inhabitants' | 'reached' | 'notReached'): number =>
      (['zone', 'compared', 'outside'] as const).reduce(
        (total, id) => total + (rows.get(id)?.now[key] ?? Number.NaN),
        0,
      )
    const region = rows.get('region')?.now
    expect(sum('inhabitants')).toBe(1_252_352)
    expect(sum('inhabitants')).toBe(region?.inhabitants)
    expect(sum('reached')).toBe(region?.reached)
    expect(sum('notReached')).toBe(region?.notReached)
  })

  it('have a ratio that is the reach of the group over that of the region', () => {
    const { region, zone: group } = expected
    const ratio = needRatio(table.cells, now, zone.inside)
    if (ratio.kind !== 'ratio') throw new Error('nobody is reached')
    expect(ratio.ratio).toBeCloseTo(
      group.reached / group.inhabitants / (region.reached / region.inhabitants),
      10,
    )
    expect(ratio.shareOfReached).toBeCloseTo(group.reached / region.reached, 12)
  })
})

describe('reachGroups', () => {
  it('names those outside the wijken only where they complete the region', () => {
    const now = countOf(table, { type: 'library', minutes: 15 }, 'network')
    expect([...rowsFor({ kind: 'rest' }, now).keys()]).toContain('outside')
    expect([...rowsFor({ kind: 'region' }, now).keys()]).not.toContain('outside')
  })

  it('shows the scenario where there is one', () => {
    const now = countOf(table, { type: 'library', minutes: 15 }, 'network')
    const closed = now.map(() => 0)
    const region = rowsFor({ kind: 'rest' }, now, closed).get('region')
    expect(region && shownTotal(region).reached).toBe(0)
    expect(region?.now.reached).toBe(summedReach('library', 15, () => true).reached)
  })
})

describe('scenarioEffects', () => {
  const now = countOf(table, { type: 'library', minutes: 10 }, 'network')
  const shown = countOf(table, { type: 'library', minutes: 5 }, 'network')
  const rows = [...rowsFor({ kind: 'rest' }, now, shown).values()]
  const effects = scenarioEffects({
    cells: table.cells,
    rows,
    now,
    shown,
    zone: zone.inside,
    lowIncome,
  })

  it('give before, after and difference in persons', () => {
    const before = summedReach('library', 10, () => true)
    const after = summedReach('library', 5, () => true)
    expect(effects[0]).toEqual({
      figure: { kind: 'reached', group: 'region' },
      now: before.reached,
      scenario: after.reached,
      difference: after.reached - before.reached,
    })
    const unmet = effects.find(
      ({ figure }) => figure.kind === 'notReached' && figure.group === 'region',
    )
    expect(unmet?.difference).toBe(before.reached - after.reached)
  })

  it('give both ratios, and none when nobody is reached', () => {
    expect(effects.filter(({ figure }) => figure.kind === 'ratio')).toHaveLength(2)
    const nobody = now.map(() => 0)
    const none = scenarioEffects({
      cells: table.cells,
      rows,
      now,
      shown: nobody,
      zone: zone.inside,
      lowIncome,
    })
    expect(none.at(-1)).toMatchObject({ scenario: null, difference: null })
  })
})

describe('needRatio', () => {
  const now = countOf(table, { type: 'culture', minutes: 15 }, 'network')

  it('is 1 for the whole region', () => {
    const all = [...new Set(table.cells.map(({ district }) => district))]
    expect(needRatio(table.cells, now, all)).toEqual({
      kind: 'ratio',
      shareOfInhabitants: 1,
      shareOfReached: 1,
      ratio: 1,
    })
  })

  it('is none for an empty group, and where nobody is reached', () => {
    expect(needRatio(table.cells, now, [])).toEqual({ kind: 'nobodyInGroup' })
    const nobody = now.map(() => 0)
    expect(needRatio(table.cells, nobody, zone.inside)).toEqual({ kind: 'nobodyReached' })
  })
})

describe('partPercent', () => {
  it('is in per cent, and none where nobody lives', () => {
    expect(partPercent(1, 4)).toBe(25)
    expect(partPercent(0, 0)).toBeNull()
  })
})
