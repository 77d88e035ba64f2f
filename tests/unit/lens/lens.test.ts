import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_VIEW } from '../../../src/core/view/default-view.ts'
import { insideTitle } from '../../../src/i18n/inside-title.ts'
import { defaultLens } from '../../../src/ui/lens/default-lens.ts'
import { moved } from '../../../src/ui/lens/moved.ts'
import { singleView } from '../../../src/ui/lens/single-view.ts'
import { spotlightFigure } from '../../../src/ui/lens/spotlight-figure.ts'
import { publishedEdition, publishedFigure } from '../../support/published-edition.ts'

describe('moved', () => {
  it('moves one entry', () => {
    expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b'])
    expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a'])
  })

  it('keeps all entries, and the list itself at its ends', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 6 }),
        fc.nat(5),
        fc.constantFrom(-1, 1),
        (list, from, places) => {
          const result = moved(list, from, places)
          expect([...result].sort()).toEqual([...list].sort())
          const leaves = from >= list.length || from + places < 0 || from + places >= list.length
          expect(result === list).toBe(leaves)
        },
      ),
    )
  })
})

describe('defaultLens', () => {
  it('puts unemployment beside income and income beside anything else', () => {
    expect(defaultLens('bivariate', '2336', publishedEdition)).toMatchObject({ second: '2233' })
    expect(defaultLens('bivariate', '2233', publishedEdition)).toMatchObject({ second: '2336' })
  })

  it('has no second indicator for a count', () => {
    expect(defaultLens('bivariate', '1603', publishedEdition)).toEqual({ kind: 'single' })
  })

  it('starts small maps with the indicator shown', () => {
    expect(defaultLens('smallMaps', '2414', publishedEdition)).toEqual({
      kind: 'smallMaps',
      indicators: ['2414', '2336', '2233', '2531'],
    })
  })
})

describe('singleView', () => {
  const value = { kind: 'value' } as const

  it('keeps the year where the indicator has it, else takes its default year', () => {
    expect(singleView(DEFAULT_VIEW, '2233', value, publishedEdition).year).toBe(2023)
    expect(singleView(DEFAULT_VIEW, '2443', value, publishedEdition).year).toBe(2021)
  })

  it('keeps manual limits for their own indicator only', () => {
    const view = { ...DEFAULT_VIEW, classes: { kind: 'manual', limits: [20000] } as const }
    expect(singleView(view, '2336', value, publishedEdition).classes).toEqual(view.classes)
    expect(singleView(view, '2233', value, publishedEdition).classes.kind).toBe('computed')
  })
})

describe('spotlightFigure', () => {
  it('leaves one line and two wijken in the light', async () => {
    const figure = await publishedFigure({ breakLines: 'shown' })
    const line = figure.breakLines.find(({ metres }) => metres < 20)
    if (!line) throw new Error('no short border')
    const lit = spotlightFigure(figure, line)
    expect(lit.breakLines).toHaveLength(1)
    expect(lit.breakLines[0]?.widthPixels).toBeGreaterThan(0)
    const normal = lit.marks.filter((mark) => mark.kind !== 'ground' && mark.emphasis === 'normal')
    expect(normal.map(({ district }) => district).sort()).toEqual(
      [line.lower.district, line.higher.district].sort(),
    )
  })
})

describe('insideTitle', () => {
  it('drops a capital but keeps initials', () => {
    expect(insideTitle('Werkloosheidsgraad')).toBe('werkloosheidsgraad')
    expect(insideTitle('Écart')).toBe('écart')
    expect(insideTitle('EU-14')).toBe('EU-14')
    expect(insideTitle('65-plussers')).toBe('65-plussers')
  })
})
