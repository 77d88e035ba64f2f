import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Edition } from '../../../src/core/edition.ts'
import {
  hasMeaningfulRatio,
  isMeasureAvailable,
} from '../../../src/core/measures/available-measures.ts'
import { measureDistricts } from '../../../src/core/measures/measure-districts.ts'
import { measuredUnit } from '../../../src/core/measures/measured-unit.ts'
import { referenceValue, resolveMeasure } from '../../../src/core/measures/resolve-measure.ts'
import type { MeasureChoice } from '../../../src/core/view/view-state.ts'
import { resolveZone } from '../../../src/core/zones/resolve-zone.ts'
import { publishedEdition, publishedSeries } from '../../support/published-edition.ts'
import { plainDistrict, RESIDENTIAL, writtenSeries } from '../../support/source-table.ts'
import { rawColumn, rawGlossaryCodes } from '../inequality/raw-tables.ts'

const edition = publishedEdition
const zone = resolveZone({ kind: 'glossary' }, edition)
const indicatorOf = (id: string) => {
  const found = edition.indicators.find((one) => one.id === id)
  if (!found) throw new Error(id)
  return found
}

/** Inhabitant-weighted mean straight from the rows of the tables. */
function rawMean(id: string, year: number, codes: readonly number[]): number {
  const people = rawColumn('1603', year)
  const values = rawColumn(id, year)
  const pairs = codes.flatMap((code) => {
    const [value, weight] = [values.get(code), people.get(code)]
    return value === undefined || weight === undefined ? [] : [[value, weight] as const]
  })
  const total = pairs.reduce((sum, [, weight]) => sum + weight, 0)
  return pairs.reduce((sum, [value, weight]) => sum + (value * weight) / total, 0)
}

async function measured(id: string, year: number, choice: MeasureChoice) {
  const indicator = indicatorOf(id)
  const series = await publishedSeries(id)
  const measure = resolveMeasure(choice, { edition, indicator, series, zone })
  const districts = measureDistricts({ indicator, series, districts: RESIDENTIAL, year, measure })
  return new Map(districts.map((one) => [one.district, one]))
}

describe('the reference of a difference', () => {
  const others = RESIDENTIAL.filter((code) => !rawGlossaryCodes().includes(code))

  it('is the published value of the region where there is one', async () => {
    const series = await publishedSeries('2336')
    const input = { edition, indicator: indicatorOf('2336'), series, zone }
    expect(referenceValue('region', 2018, input)).toEqual({
      value: 19_723,
      source: 'published',
      counted: 0,
    })
  })

  it('is the weighted mean of the wijken with a value where there is none', async () => {
    const series = await publishedSeries('x_nat_fr')
    const input = { edition, indicator: indicatorOf('x_nat_fr'), series, zone }
    const region = referenceValue('region', 2025, input)
    expect(region).toMatchObject({ source: 'weightedMean', counted: 118 })
    expect(region?.value).toBeCloseTo(rawMean('x_nat_fr', 2025, RESIDENTIAL), 8)
  })

  it('is the weighted mean of zone or rest, over those with a value', async () => {
    const series = await publishedSeries('2336')
    const input = { edition, indicator: indicatorOf('2336'), series, zone }
    const inZone = referenceValue('zone', 2018, input)
    const rest = referenceValue('rest', 2018, input)
    expect([inZone?.counted, rest?.counted]).toEqual([15, 44])
    expect(inZone?.value).toBeCloseTo(rawMean('2336', 2018, rawGlossaryCodes()), 6)
    expect(rest?.value).toBeCloseTo(rawMean('2336', 2018, others), 6)
  })
})

describe('measureDistricts: difference', () => {
  it('subtracts the reference, in the unit: Diesdelle 2023 against the region', async () => {
    const choice = { kind: 'difference', reference: 'region', form: 'absolute' } as const
    const diesdelle = (await measured('2336', 2023, choice)).get(111)
    expect(diesdelle).toEqual({
      kind: 'observed',
      district: 111,
      value: 38_236 - 24_488,
      rank: 1,
      detail: { kind: 'difference', from: 24_488, to: 38_236 },
    })
  })

  it('gives per cent of the reference', async () => {
    const choice = { kind: 'difference', reference: 'zone', form: 'relative' } as const
    const mean = rawMean('2336', 2023, rawGlossaryCodes())
    const diesdelle = (await measured('2336', 2023, choice)).get(111)
    expect(diesdelle?.kind === 'observed' && diesdelle.value).toBeCloseTo(
      (100 * (38_236 - mean)) / mean,
      6,
    )
  })

  it('keeps the reason of a missing value', async () => {
    const choice = { kind: 'difference', reference: 'region', form: 'absolute' } as const
    const districts = [...(await measured('2336', 2018, choice)).values()]
    const missing = districts.filter(({ kind }) => kind === 'missing')
    expect(missing).toHaveLength(59)
    for (const one of missing) expect(one).toMatchObject({ reason: 'notInEdition' })
  })

  it('has nothing to compare with when the group has no value, or a relative one is of 0', () => {
    const series = writtenSeries({ 2023: { 1: 5 } })
    const outcome = (value: number | null, form: 'absolute' | 'relative') =>
      measureDistricts({
        indicator: { theme: 'income' },
        series,
        districts: [1],
        year: 2023,
        measure: {
          kind: 'difference',
          form,
          referenceOf: () =>
            value === null ? null : { value, source: 'weightedMean', counted: 1 },
        },
      })[0]
    expect(outcome(null, 'absolute')).toMatchObject({ reason: 'nothingToCompare' })
    expect(outcome(0, 'relative')).toMatchObject({ reason: 'nothingToCompare' })
    expect(outcome(0, 'absolute')).toMatchObject({ kind: 'observed', value: 5 })
  })

  it('never lets a wijk without a value into a reference, a difference or a rank', () => {
    const values = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 20 })
    const missingCount = fc.integer({ min: 1, max: 5 })
    fc.assert(
      fc.property(values, missingCount, (known, extra) => {
        const codes = known.map((_, i) => i + 1)
        const missing = Array.from({ length: extra }, (_, i) => known.length + i + 1)
        const series = writtenSeries({
          2023: {
            ...Object.fromEntries(known.map((value, i) => [i + 1, value])),
            ...Object.fromEntries(missing.map((code) => [code, 'belowThreshold'] as const)),
          },
        })
        const people = [...codes, ...missing].map((code) => [code, code * 10])
        const population = writtenSeries({ 2023: Object.fromEntries(people) })
        const outcomeOver = (districts: readonly number[]) => {
          const all: Edition = {
            ...edition,
            population,
            districts: districts.map((code) => plainDistrict(code, 'residential')),
          }
          const input = {
            edition: all,
            indicator: { id: '2336', years: [] },
            series,
            zone: { inside: districts, rest: [] },
          }
          return (['region', 'zone'] as const).map((reference) => {
            const choice = { kind: 'difference', reference, form: 'absolute' } as const
            const measured = measureDistricts({
              indicator: { theme: 'income' },
              series,
              districts,
              year: 2023,
              measure: resolveMeasure(choice, input),
            })
            return {
              reference: referenceValue(reference, 2023, input),
              observed: measured.filter(({ kind }) => kind === 'observed'),
            }
          })
        }
        expect(outcomeOver([...missing, ...codes])).toEqual(outcomeOver(codes))
      }),
    )
  })

  it('keeps the order and the ties of the figures', () => {
    const values = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 50 }), (figures, reference) => {
        const series = writtenSeries({ 2023: Object.fromEntries(figures.entries()) })
        const districts = figures.map((_, code) => code)
        const input = { indicator: { theme: 'income' }, series, districts, year: 2023 } as const
        const ranks = (measure: Parameters<typeof measureDistricts>[0]['measure']) =>
          measureDistricts({ ...input, measure }).map((one) =>
            one.kind === 'observed' ? one.rank : null,
          )
        const referenceOf = () =>
          ({ value: reference + 0.1, source: 'weightedMean', counted: 1 }) as const
        expect(ranks({ kind: 'difference', form: 'relative', referenceOf })).toEqual(
          ranks({ kind: 'value' }),
        )
      }),
    )
  })
})

describe('measureDistricts: rank', () => {
  it('gives the place among those with a value, and keeps the figure', async () => {
    const districts = await measured('2336', 2023, { kind: 'rank' })
    expect(districts.get(111)).toEqual({
      kind: 'observed',
      district: 111,
      value: 1,
      rank: 1,
      detail: { kind: 'rank', figure: 38_236, of: 118 },
    })
    const in2018 = [...(await measured('2336', 2018, { kind: 'rank' })).values()]
    const ranks = in2018.flatMap((one) => (one.kind === 'observed' ? [one.value] : []))
    expect(ranks).toHaveLength(59)
    expect(Math.max(...ranks)).toBeLessThanOrEqual(59)
  })

  it('is refused for groups of people', async () => {
    await expect(measured('x_nat_tr', 2025, { kind: 'rank' })).rejects.toThrow(RangeError)
  })
})

describe('isMeasureAvailable', () => {
  const available = (id: string, measure: MeasureChoice, year = 2023) =>
    isMeasureAvailable(measure, indicatorOf(id), year)
  const relative = { kind: 'difference', reference: 'rest', form: 'relative' } as const
  const absolute = { ...relative, form: 'absolute' } as const

  it('has no rank for groups of people and counts', () => {
    expect(available('2336', { kind: 'rank' })).toBe(true)
    expect(available('x_nat_fr', { kind: 'rank' })).toBe(false)
    expect(available('1603', { kind: 'rank' })).toBe(false)
  })

  it('has no difference for counts, no relative one where ratios say nothing', () => {
    expect(available('1603', absolute)).toBe(false)
    expect([available('2336', relative), available('2336', absolute)]).toEqual([true, true])
    expect([available('2233', relative), available('2233', absolute)]).toEqual([false, true])
    expect(available('2443', relative)).toBe(false)
    expect(hasMeaningfulRatio('microgramsPerCubicMetre')).toBe(true)
  })

  it('has a change since an earlier year that exists', () => {
    expect(available('2336', { kind: 'change', sinceYear: 2018 })).toBe(true)
    expect(available('2336', { kind: 'change', sinceYear: 2023 })).toBe(false)
    expect(available('2336', { kind: 'change', sinceYear: 1999 })).toBe(false)
  })
})

describe('measuredUnit', () => {
  it('is percentage points between shares and per cent where relative', () => {
    const difference = { kind: 'difference', reference: 'rest' } as const
    expect(measuredUnit('percent', { ...difference, form: 'absolute' })).toBe('percentagePoints')
    expect(measuredUnit('euros', { ...difference, form: 'absolute' })).toBe('euros')
    expect(measuredUnit('euros', { ...difference, form: 'relative' })).toBe('percent')
    expect(measuredUnit('euros', { kind: 'rank' })).toBe('rank')
  })
})
