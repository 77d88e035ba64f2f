import { describe, expect, it } from 'vitest'
import { comparedFacts } from '../../../src/core/gap/compared-facts.ts'
import { comparedGroup } from '../../../src/core/gap/compared-group.ts'
import type { ComparisonChoice } from '../../../src/core/view/view-state.ts'
import { resolveZone } from '../../../src/core/zones/resolve-zone.ts'
import { publishedEdition as edition, publishedFigure } from '../../support/published-edition.ts'
import { RESIDENTIAL } from '../../support/source-table.ts'
import { rawColumn } from '../inequality/raw-tables.ts'

const zone = resolveZone({ kind: 'glossary' }, edition)
const districtsOf = (choice: ComparisonChoice) => comparedGroup(choice, zone, edition).districts

describe('comparedGroup', () => {
  it('is the rest, all wijken, or another definition', () => {
    expect(districtsOf({ kind: 'rest' })).toHaveLength(98)
    expect(districtsOf({ kind: 'region' })).toEqual(RESIDENTIAL)
    expect(districtsOf({ kind: 'zone', zone: 'glossaryWithLaken' })).toHaveLength(22)
  })

  it('is of a municipality the wijken that lie in it for the largest part: a partition', () => {
    const groups = edition.municipalities.map(({ nis }) =>
      districtsOf({ kind: 'municipality', nis }),
    )
    expect(groups.flat().sort((a, b) => a - b)).toEqual(RESIDENTIAL)
    expect(districtsOf({ kind: 'municipality', nis: '21016' })).toContain(111)
    expect(comparedFacts({ kind: 'municipality', nis: '21016' }, edition, 'fr')).toEqual({
      kind: 'municipality',
      name: 'Uccle',
    })
  })

  it('sets what sentence and legend compare with: Ukkel in 2023', async () => {
    const codes = districtsOf({ kind: 'municipality', nis: '21016' })
    const people = rawColumn('1603', 2023)
    const income = rawColumn('2336', 2023)
    const total = codes.reduce((sum, code) => sum + (people.get(code) ?? 0), 0)
    const mean = codes.reduce(
      (sum, code) => sum + ((income.get(code) ?? 0) * (people.get(code) ?? 0)) / total,
      0,
    )
    const figure = await publishedFigure({
      comparison: { kind: 'municipality', nis: '21016' },
      language: 'en',
    })
    const other = figure.legend.markers.find(({ kind }) => kind === 'rest')
    expect(other?.value).toBeCloseTo(mean, 6)
    expect(other?.label).toBe(`Ukkel, mean of ${codes.length}`)
    expect(figure.sentence).toContain(`the ${codes.length} neighbourhoods of the municipality`)
  })
})
