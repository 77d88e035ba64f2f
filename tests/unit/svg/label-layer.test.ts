import { describe, expect, it } from 'vitest'
import type { PlaceName, PointMark } from '../../../src/core/figure/figure.ts'
import { FLAVOURS } from '../../../src/core/look/flavours.ts'
import { labelMarkup } from '../../../src/svg/layers/label-layer.ts'
import { pageMedium, stillMedium } from '../../../src/svg/svg-medium.ts'

const still = stillMedium(FLAVOURS.light, 1)
const place = (name: string, longitude: number): PlaceName => ({ name, point: [longitude, 50.84] })
const markup = (placeNames: readonly PlaceName[], medium = still) =>
  labelMarkup(
    { marks: [], outlines: [], placeNames, points: [], origin: null },
    { districts: [] },
    medium,
  )

describe('labelMarkup', () => {
  it('leaves out a name that would cover an earlier one', () => {
    const near = markup([place('Elsene', 4.35), place('Etterbeek', 4.352)])
    expect(near).toContain('Elsene')
    expect(near).not.toContain('Etterbeek')
    expect(markup([place('Elsene', 4.3), place('Etterbeek', 4.4)])).toContain('Etterbeek')
  })

  it('marks the names for which a phone has no room', () => {
    const names = [place('Elsene', 4.35), place('Etterbeek', 4.372)]
    const text = markup(names, pageMedium(FLAVOURS.light))
    expect(text.match(/district-map__roomy/g)).toHaveLength(1)
    expect(text).toMatch(/__roomy"[^>]*>.*Etterbeek/)
  })

  it('moves a name out from under a service, and back when it is gone', () => {
    const service: PointMark = {
      serviceId: 'a',
      type: 'library',
      name: 'Bib',
      point: [4.35, 50.84],
      certainty: 'building',
      standing: 'present',
      formerPoint: null,
      note: '',
      description: 'Bib',
    }
    const yOf = (points: readonly PointMark[]): number => {
      const drawn = labelMarkup(
        { marks: [], outlines: [], placeNames: [place('Elsene', 4.35)], points, origin: null },
        { districts: [] },
        still,
      )
      return Number(/ y="(\d+)"/.exec(drawn)?.[1])
    }
    expect(Math.abs(yOf([service]) - yOf([]))).toBeGreaterThan(11)
  })

  it('breaks long names and keeps them safe', () => {
    expect(markup([place('Sint-Pieters-Woluwe', 4.35)])).toMatch(
      /<tspan[^>]*>Sint-Pieters-<\/tspan><tspan[^>]*>Woluwe<\/tspan>/,
    )
    expect(markup([place('<b>', 4.35)])).toContain('&lt;b&gt;')
  })
})
