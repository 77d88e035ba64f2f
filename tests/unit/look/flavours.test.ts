import { describe, expect, it } from 'vitest'
import { FLAVOUR_IDS } from '../../../src/core/look/flavour.ts'
import { FLAVOURS } from '../../../src/core/look/flavours.ts'
import { DIVERGING_RAMPS, SEQUENTIAL_RAMPS } from '../../../src/core/look/ramps.ts'
import { contrast, seenDifference, VISIONS } from '../../support/colour-vision.ts'

/** Text on its surface, WCAG 2 AA. */
const TEXT = 4.5
/** Controls and lines that carry meaning, WCAG 2 AA. */
const GRAPHICS = 3
/** CIEDE2000 between ground or hatch and any class, normal, protan and deutan vision. */
const APART_FROM_CLASSES = 10
/** The same under tritan vision, where the hatch and the border help. */
const APART_FROM_CLASSES_TRITAN = 5
/** CIEDE2000 between any two types of service; their signs differ too. */
const APART_SERVICES = 12

const CLASS_COLOURS: readonly string[] = [
  ...new Set([
    ...Object.values(SEQUENTIAL_RAMPS).flatMap((table) => table.slice(0, 7).flat()),
    ...Object.values(DIVERGING_RAMPS).flatMap(({ below, above }) => [
      ...below.slice(0, 7).flat(),
      ...above.slice(0, 7).flat(),
    ]),
  ]),
]

describe.each(FLAVOUR_IDS)('flavour %s', (id) => {
  const flavour = FLAVOURS[id]
  const { colours } = flavour
  const surfaces = {
    paper: colours.paper,
    card: colours.card,
    cardRaised: colours.cardRaised,
    cardSunken: colours.cardSunken,
    accentSurface: colours.accentSurface,
    noticeSurface: colours.noticeSurface,
  }

  it('names itself and writes every colour as #rrggbb', () => {
    expect(flavour.id).toBe(id)
    for (const colour of [...Object.values(colours), ...Object.values(flavour.services)]) {
      expect(colour).toMatch(/^#[0-9a-f]{6}$/)
    }
  })

  it.each(Object.entries(surfaces))('text can be read on %s', (_name, surface) => {
    expect(contrast(colours.ink, surface)).toBeGreaterThanOrEqual(7)
    for (const text of [colours.inkMuted, colours.accent, colours.errorInk]) {
      expect(contrast(text, surface), `${text} on ${surface}`).toBeGreaterThanOrEqual(TEXT)
    }
  })

  it('text can be read on the accent, resting and pointed at', () => {
    expect(contrast(colours.accentInk, colours.accent)).toBeGreaterThanOrEqual(TEXT)
    expect(contrast(colours.accentInk, colours.accentHover)).toBeGreaterThanOrEqual(TEXT)
  })

  it.each(Object.entries(surfaces))('edges of controls and focus show on %s', (_name, surface) => {
    expect(contrast(colours.controlBorder, surface)).toBeGreaterThanOrEqual(GRAPHICS)
    expect(contrast(colours.focus, surface)).toBeGreaterThanOrEqual(GRAPHICS)
  })

  it('the line of the zone or its halo shows on the ground and on every class', () => {
    for (const surface of [colours.ground, colours.missingFill, ...CLASS_COLOURS]) {
      const seen = Math.max(
        contrast(colours.zoneLine, surface),
        contrast(colours.zoneHalo, surface),
      )
      expect(seen, surface).toBeGreaterThanOrEqual(GRAPHICS)
    }
  })

  it.each([
    ['zone', colours.zoneLine, colours.zoneHalo],
    ['selection', colours.selectionLine, colours.selectionHalo],
    ['label', colours.label, colours.labelHalo],
    ['closed service', colours.pointClosed, colours.pointHalo],
    ['origin', colours.origin, colours.pointHalo],
    ...Object.entries(flavour.services).map(([type, colour]) => [type, colour, colours.pointHalo]),
  ])('%s stands off its own halo, so it shows on any class', (_name, line, halo) => {
    expect(contrast(line ?? '', halo ?? '')).toBeGreaterThanOrEqual(TEXT)
  })

  it('the line of the zone shows on the ground by itself', () => {
    expect(contrast(colours.zoneLine, colours.ground)).toBeGreaterThanOrEqual(GRAPHICS)
    expect(contrast(colours.zoneLine, colours.paper)).toBeGreaterThanOrEqual(GRAPHICS)
  })

  it('types of service differ from each other', () => {
    const points = Object.values(flavour.services)
    points.forEach((a, index) => {
      for (const b of points.slice(index + 1)) {
        expect(seenDifference(a, b, 'normal'), `${a} ${b}`).toBeGreaterThanOrEqual(APART_SERVICES)
      }
    })
  })

  it('circles of counts show on ground and paper', () => {
    for (const surface of [colours.ground, colours.paper, colours.missingFill]) {
      expect(contrast(colours.symbolFill, surface)).toBeGreaterThanOrEqual(GRAPHICS)
    }
  })

  it.each(VISIONS)('ground and missing can not be taken for a class, %s vision', (vision) => {
    const least = vision === 'tritan' ? APART_FROM_CLASSES_TRITAN : APART_FROM_CLASSES
    for (const surface of [colours.ground, colours.missingFill]) {
      for (const colour of CLASS_COLOURS) {
        const step = seenDifference(surface, colour, vision)
        expect(step, `${surface} and class ${colour}`).toBeGreaterThanOrEqual(least)
      }
    }
  })

  it.each(VISIONS)('the hatch is seen as a hatch and not as ground, %s vision', (vision) => {
    expect(seenDifference(colours.missingHatch, colours.missingFill, vision)).toBeGreaterThan(20)
    expect(seenDifference(colours.missingHatch, colours.ground, vision)).toBeGreaterThan(14)
  })

  it('the canal stands off its casing', () => {
    expect(contrast(colours.canal, colours.canalCasing)).toBeGreaterThanOrEqual(GRAPHICS)
  })
})
