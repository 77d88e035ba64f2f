import { describe, expect, it } from 'vitest'
import { type Box, coveredArea } from '../../../src/core/look/box.ts'
import { FLAVOURS } from '../../../src/core/look/flavours.ts'
import { pointBoxes } from '../../../src/core/look/point-boxes.ts'
import { pointZoom } from '../../../src/core/look/point-size.ts'
import {
  type ZoneName,
  zoneNameBoxes,
  zoneNameMarkup,
  zoneNameOf,
  zoneNameReach,
} from '../../../src/svg/layers/zone-name.ts'
import { drawGeometry, REGION_PROJECTION } from '../../../src/svg/map-drawing.ts'
import type { DrawingPoint } from '../../../src/svg/mercator.ts'
import { STAGE_POINT_FACTOR, stageMedium } from '../../../src/svg/stage-medium.ts'
import { drawingZoom } from '../../../src/svg/svg-camera.ts'
import { pageMedium, stillMedium } from '../../../src/svg/svg-medium.ts'
import {
  publishedEdition,
  publishedFigure,
  publishedLoader,
} from '../../support/published-edition.ts'

const drawing = drawGeometry(await publishedLoader.loadGeometry(publishedEdition))
const figure = await publishedFigure({})

function sikkel(label: string): ZoneName {
  const [outline] = figure.outlines
  if (!outline) throw new Error('the published figure has no outline')
  return zoneNameOf({ ...outline, label }, drawing)
}

const lengthOf = (line: readonly DrawingPoint[]): number =>
  line.slice(1).reduce((sum, [x, y], i) => {
    const before = line[i]
    return before ? sum + Math.hypot(x - before[0], y - before[1]) : sum
  }, 0)

/** Drawing units per CSS pixel of the map of a window so many pixels wide, less its padding. */
const unitsAt = (windowPixels: number): number => 1000 / (windowPixels - 64)

describe('zone name', () => {
  it('never reaches past its line, however small the map', () => {
    for (const label of [
      'Arme sikkel',
      'Croissant pauvre',
      'Wijken met een mediaan onder € 20 000',
    ]) {
      const name = sikkel(label)
      for (const windowPixels of [1200, 390, 360, 320, 200]) {
        const { halfWidth } = zoneNameReach(name, unitsAt(windowPixels))
        expect(2 * halfWidth).toBeLessThan(lengthOf(name.line))
      }
    }
  })

  it('keeps its usual size where there is room, and can be read on a narrow phone', () => {
    const name = sikkel('Arme sikkel')
    expect(zoneNameReach(name, 1.3).size).toBeCloseTo(17 * 1.3, 9)
    expect(zoneNameReach(name, unitsAt(320)).size / unitsAt(320)).toBeGreaterThan(9)
  })

  it('is written no larger than its line allows', () => {
    const name = { ...sikkel('Arme sikkel'), largestSize: 20.7 }
    expect(zoneNameMarkup(name, pageMedium(FLAVOURS.light))).toContain(
      'font-size="min(17px*var(--map-unit,1.3),20px)"',
    )
    expect(zoneNameMarkup(name, stillMedium(FLAVOURS.light, 1.3))).toContain('font-size="20"')
    expect(zoneNameMarkup(name, stillMedium(FLAVOURS.light, 1))).toContain('font-size="17"')
  })

  it('stands straight above the zone where its line is too short for it', () => {
    const name = { ...sikkel('Croissant pauvre'), largestSize: 8 }
    const still = stillMedium(FLAVOURS.light, 1)
    expect(zoneNameMarkup(name, still)).not.toContain('textPath')
    expect(zoneNameMarkup(name, still)).toMatch(/>Croissant( pauvre)?</)
    const [box] = zoneNameBoxes(name, 1)
    expect(box?.bottom).toBeCloseTo(Math.min(...name.line.map(([, y]) => y)), 9)
  })

  it('is there at every size of the map, in every language, within the region', () => {
    for (const label of ['Arme sikkel', 'Croissant pauvre', 'Poor crescent']) {
      for (const windowPixels of [1200, 390, 320, 230]) {
        const units = unitsAt(windowPixels)
        expect(zoneNameMarkup(sikkel(label), stillMedium(FLAVOURS.light, units))).not.toBe('')
        for (const { left, right } of zoneNameBoxes(sikkel(label), units)) {
          expect(left).toBeGreaterThan(0)
          expect(right).toBeLessThan(1000)
        }
      }
    }
  })
})

/** Drawing units per CSS pixel of the map of a show, on a projector and on larger screens. */
const ROOMS = [2.6, 2.08, 1.35] as const

describe('zone name among services', () => {
  it.each(ROOMS)('keeps all its letters in sight in a room, at %d units a pixel', async (unit) => {
    for (const serviceTypes of [['communityCentre', 'library'], ['communityCentre']] as const) {
      const { points, origin } = await publishedFigure({ serviceTypes })
      const obstacles = pointBoxes({ points, origin }, pointZoom(drawingZoom(unit))).map(
        ({ point, box }): Box => {
          const [x, y] = REGION_PROJECTION.project(point)
          const size = unit * STAGE_POINT_FACTOR
          return {
            left: x + box.left * size,
            right: x + box.right * size,
            top: y + box.top * size,
            bottom: y + box.bottom * size,
          }
        },
      )
      const medium = stageMedium(FLAVOURS.projector)
      const boxes = zoneNameBoxes(sikkel('Arme sikkel'), unit * medium.nameScale, obstacles)
      for (const box of boxes) {
        const whole = (box.right - box.left) * (box.bottom - box.top)
        expect(coveredArea([box], obstacles) / whole).toBeLessThan(0.25)
      }
    }
  })

  it('stands clear of the outline in a room', () => {
    const name = sikkel('Arme sikkel')
    const medium = stageMedium(FLAVOURS.projector)
    const points = name.rings.flat().map(([x = 0, y = 0]) => ({ x, y }))
    for (const { left, right, top, bottom } of zoneNameBoxes(name, medium.unitsPerPixel)) {
      // The letter itself: half as wide as the box that services keep out of.
      const reach = (right - left) / 4
      const near = points.filter(
        ({ x, y }) =>
          Math.abs(x - (left + right) / 2) < reach && Math.abs(y - (top + bottom) / 2) < reach,
      )
      expect(near).toEqual([])
    }
  })

  it('is a text a letter in a picture, for programs that know no text along a path', () => {
    const markup = zoneNameMarkup(sikkel('Arme sikkel'), stillMedium(FLAVOURS.light, 1))
    expect(markup).not.toContain('textPath')
    expect([...markup.matchAll(/>([^<]+)</g)].map(([, letter]) => letter).join('')).toBe(
      'Armesikkel',
    )
  })

  it('follows its line where that is clear', () => {
    expect(zoneNameBoxes(sikkel('Arme sikkel'), 1.3).length).toBeGreaterThan(1)
  })
})

describe('zoneNameReach', () => {
  it('keeps its letters together where the line turns', () => {
    const line: readonly DrawingPoint[] = Array.from({ length: 41 }, (_, i) => {
      const angle = Math.PI * (1 - i / 40)
      return [60 * Math.cos(angle), -60 * Math.sin(angle)]
    })
    const { halfWidth, middles } = zoneNameReach(
      { id: 'a', label: 'Sikkel', line, rings: [], largestSize: 20 },
      9,
    )
    expect(lengthOf(middles) / (2 * halfWidth)).toBeLessThan(1.15)
  })

  it('lies outside a line that runs clockwise', () => {
    const line: readonly DrawingPoint[] = [
      [0, 10],
      [10, 10],
      [20, 10],
    ]
    const { size, middles } = zoneNameReach(
      { id: 'a', label: 'i', line, rings: [], largestSize: 20 },
      9,
    )
    expect(size).toBe(20)
    for (const [, y] of middles) expect(y).toBeCloseTo(10 - 0.76 * 20, 9)
    expect(middles.length).toBeGreaterThan(0)
  })
})
