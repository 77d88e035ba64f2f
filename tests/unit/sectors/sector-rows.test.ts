import { describe, expect, it } from 'vitest'
import { orderedSectors, sectorRows, shownOrder } from '../../../src/ui/sectors/sector-rows.ts'
import { publishedSectorFigure } from '../../support/published-sectors.ts'

const KAPELLEVELD = 92
const SINT_GILLIS = '21013'
const BY_VALUE = { sortBy: 'value', order: 'ascending' } as const

const { sectors } = await publishedSectorFigure({ municipality: SINT_GILLIS })
const marks = sectors?.marks ?? []

describe('sectorRows', () => {
  it('leaves out what lies outside the chosen municipality', () => {
    const rows = sectorRows(marks, { ...BY_VALUE, query: '' }, 'nl')
    expect(rows.length).toBeGreaterThan(10)
    expect(rows.length).toBeLessThan(60)
    expect(rows.filter(({ emphasis }) => emphasis === 'muted')).toEqual([])
  })

  it('finds a sector by its name, its wijk or its code, whatever the accents', () => {
    const [first] = sectorRows(marks, { ...BY_VALUE, query: '' }, 'nl')
    for (const query of [first?.name, first?.districtName.toLowerCase(), first?.sector]) {
      const rows = sectorRows(marks, { ...BY_VALUE, query: query ?? 'none' }, 'nl')
      expect(rows.map(({ sector }) => sector)).toContain(first?.sector)
    }
  })
})

describe('orderedSectors', () => {
  it('holds every sector of a wijk, also outside the chosen municipality, lowest first', () => {
    const ofDistrict = marks.filter(({ district }) => district === KAPELLEVELD)
    const rows = orderedSectors(ofDistrict, BY_VALUE, 'nl')
    expect(rows).toHaveLength(ofDistrict.filter(({ kind }) => kind !== 'ground').length)
    const values = rows.flatMap((row) => (row.kind === 'valued' ? [row.value] : []))
    expect(values).toEqual(values.toSorted((a, b) => a - b))
    expect(rows.slice(values.length).every(({ kind }) => kind === 'missing')).toBe(true)
  })
})

describe('shownOrder', () => {
  it('names the column and the direction in which the rows stand, also for a rank', () => {
    for (const order of ['ascending', 'descending'] as const) {
      for (const sortBy of ['rank', 'value'] as const) {
        const shown = shownOrder({ sortBy, order })
        expect(shown.sortBy).toBe('value')
        expect(orderedSectors(marks, shown, 'nl')).toEqual(
          orderedSectors(marks, { sortBy, order }, 'nl'),
        )
      }
    }
  })
})
