import { describe, expect, it } from 'vitest'
import type { PointMark } from '../../../src/core/figure/figure.ts'
import { FLAVOURS } from '../../../src/core/look/flavours.ts'
import { SERVICE_SHAPES } from '../../../src/core/look/service-shapes.ts'
import { legendRows } from '../../../src/export/legend-rows.ts'
import { legendSign } from '../../../src/export/print/legend-sign.ts'
import { loadShareTexts } from '../../../src/i18n/load-share-texts.ts'
import { dutchTexts } from '../../../src/i18n/load-texts.ts'
import { publishedFigure } from '../../support/published-edition.ts'

const share = await loadShareTexts('nl')
const figure = await publishedFigure({ serviceTypes: ['localServiceCentre'] })
const rowsOf = (points: readonly PointMark[]) =>
  legendRows({ ...figure, points }, FLAVOURS.print, dutchTexts, share).filter(
    ({ sign }) => sign.kind === 'symbol',
  )

describe('legendRows', () => {
  it('shows a type of service by its symbol, and the hollow one where only the street is known', () => {
    const street = figure.points.filter(({ certainty }) => certainty === 'street')
    expect(street.length).toBeGreaterThan(0)
    expect(rowsOf(figure.points).map(({ sign }) => sign)).toMatchObject([
      { look: { type: 'localServiceCentre', certainty: 'building', standing: 'present' } },
      { look: { type: 'localServiceCentre', certainty: 'street', standing: 'present' } },
    ])
    const sure = figure.points.filter(({ certainty }) => certainty === 'building')
    expect(rowsOf(sure)).toHaveLength(1)
  })

  it('tells apart what a scenario adds, moves and closes', () => {
    const [first, second, ...rest] = figure.points
    if (!first || !second) throw new Error('too few points')
    const points: readonly PointMark[] = [
      { ...first, standing: 'closed' },
      { ...second, standing: 'added' },
      ...rest,
    ]
    const looks = rowsOf(points).flatMap(({ sign }) => (sign.kind === 'symbol' ? [sign.look] : []))
    expect(looks.map(({ standing }) => standing).toSorted()).toEqual([
      'added',
      'closed',
      'present',
      'present',
    ])
  })
})

describe('legendRows of services close together', () => {
  it('says what a dot is, and only where there can be one', () => {
    const labelsOf = (points: readonly PointMark[]) =>
      legendRows({ ...figure, points }, FLAVOURS.print, dutchTexts, share).map(({ label }) => label)
    const [one] = figure.points
    if (!one) throw new Error('no points')
    expect(labelsOf([one, { ...one, serviceId: 'next-door' }])).toContain(share.sheet.dots)
    expect(labelsOf([one])).not.toContain(share.sheet.dots)
  })
})

describe('legendSign', () => {
  it('draws the symbol of the map on paper', () => {
    const look = { type: 'library', certainty: 'building', standing: 'present' } as const
    const svg = legendSign({ kind: 'symbol', look }, FLAVOURS.print, 600)
    expect(svg).toContain(SERVICE_SHAPES.library.sign)
    expect(svg).toContain(FLAVOURS.print.services.library)
  })
})
