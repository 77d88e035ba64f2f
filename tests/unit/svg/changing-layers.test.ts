import { describe, expect, it } from 'vitest'
import type { Figure } from '../../../src/core/figure/figure.ts'
import { FLAVOURS } from '../../../src/core/look/flavours.ts'
import { isSameData } from '../../../src/state/is-same-data.ts'
import {
  CHANGING_LAYERS,
  type ChangingLayer,
  changingContent,
  changingSource,
} from '../../../src/svg/layers/changing-layers.ts'
import { drawGeometry } from '../../../src/svg/map-drawing.ts'
import { pageMedium } from '../../../src/svg/svg-medium.ts'
import {
  publishedEdition,
  publishedFigure,
  publishedLoader,
} from '../../support/published-edition.ts'

const drawing = drawGeometry(await publishedLoader.loadGeometry(publishedEdition))
const first = await publishedFigure({})
const lined = await publishedFigure({ breakLines: 'shown' })
const served = await publishedFigure({ serviceTypes: ['library'] })
const counted = await publishedFigure({ indicator: '1603' })

const VARIANTS: Readonly<Record<string, Partial<Figure>>> = {
  'break lines': { breakLines: lined.breakLines },
  'another zone': { outlines: first.outlines.map((one) => ({ ...one, districts: [1, 2, 3] })) },
  'a zone by another name': { outlines: first.outlines.map((one) => ({ ...one, label: 'Zo' })) },
  'a selection': { selection: 14 },
  circles: { symbols: counted.symbols },
  'service points': { points: served.points },
  'other names of municipalities': {
    placeNames: first.placeNames.map((place) => ({ ...place, name: place.name.slice(0, 4) })),
  },
  'wijken in other municipalities': {
    marks: first.marks.map((mark) => ({
      ...mark,
      municipality: first.placeNames.at(-1)?.name ?? '',
    })),
  },
}

const medium = pageMedium(FLAVOURS.light)
const content = (name: ChangingLayer, figure: Figure): string =>
  changingContent(name, figure, drawing, medium)
const source = (name: ChangingLayer, figure: Figure): unknown =>
  changingSource(name, figure, medium)

describe('changingSource', () => {
  it.each(Object.entries(VARIANTS))('tells every layer that changes with %s', (_, changes) => {
    const next = { ...first, ...changes }
    const changed = CHANGING_LAYERS.filter((name) => content(name, next) !== content(name, first))
    const told = CHANGING_LAYERS.filter(
      (name) => !isSameData(source(name, next), source(name, first)),
    )
    expect(changed.length).toBeGreaterThan(0)
    expect(told).toEqual(expect.arrayContaining([...changed]))
  })

  it('leaves all layers alone when another year is painted', async () => {
    const other = await publishedFigure({ year: 2019 })
    for (const name of CHANGING_LAYERS) {
      expect(isSameData(source(name, other), source(name, first))).toBe(true)
    }
  })
})
