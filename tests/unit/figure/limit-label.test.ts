import { describe, expect, it } from 'vitest'
import { limitLabel } from '../../../src/core/figure/limit-label.ts'
import { DEFAULT_VIEW } from '../../../src/core/view/default-view.ts'
import { dutchTexts } from '../../../src/i18n/load-texts.ts'
import { publishedEdition } from '../../support/published-edition.ts'

const [indicator] = publishedEdition.indicators
if (!indicator) throw new Error('the edition has no indicators')
const money = { indicator: { ...indicator, decimals: 0 }, texts: dutchTexts, view: DEFAULT_VIEW }
const labels = (limits: readonly number[], context = money) =>
  limits.slice(1).map((_, i) => limitLabel(limits, i, context).replace(/[\u00a0\u202f]/g, ' '))

describe('limitLabel', () => {
  it('leaves the outer limits open, for they are only the extremes of the data', () => {
    expect(labels([10_918, 18_000, 26_000, 38_236])).toEqual([
      '< 18 000',
      '18 000 – 26 000',
      '≥ 26 000',
    ])
  })

  it('shows both limits of a single class', () => {
    expect(labels([1_000, 2_000])).toEqual(['1 000 – 2 000'])
  })

  it('adds decimals only where two limits would look the same', () => {
    expect(labels([0, 1.2, 1.4, 3])).toEqual(['< 1,2', '1,2 – 1,4', '≥ 1,4'])
  })

  it('signs the limits of a change', () => {
    const change = {
      ...money,
      view: { ...DEFAULT_VIEW, measure: { kind: 'change', sinceYear: 2019 } as const },
    }
    expect(labels([-900, -500, 0, 500, 900], change)).toEqual([
      '< −500',
      '−500 tot 0',
      '0 tot +500',
      '≥ +500',
    ])
    expect(labels([4_000, 6_000, 8_500, 9_000], change)).toEqual([
      '< +6 000',
      '+6 000 tot +8 500',
      '≥ +8 500',
    ])
  })

  it('refuses a class that is not there', () => {
    expect(() => limitLabel([1, 2], 1, money)).toThrow(RangeError)
  })
})
