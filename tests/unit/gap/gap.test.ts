import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classifyMeasure } from '../../../src/core/classes/classify-measure.ts'
import { computeGap } from '../../../src/core/gap/gap.ts'
import { summariseGroup } from '../../../src/core/gap/group-summary.ts'
import { measureDistricts } from '../../../src/core/measures/measure-districts.ts'
import type { ResolvedMeasure } from '../../../src/core/measures/resolved-measure.ts'
import {
  RESIDENTIAL,
  SOURCE_ROWS,
  sourceSeries,
  writtenSeries,
} from '../../support/source-table.ts'

const DEFINITIONS = new URL('../../../data/definitions/arme_sikkel.json', import.meta.url)
const glossary: readonly number[] = JSON.parse(readFileSync(DEFINITIONS, 'utf8')).proposed_codes
const others = RESIDENTIAL.filter((code) => !glossary.includes(code))
const population = sourceSeries('1603')
const indicator = { theme: 'income' } as const

function gapOf(id: string, year: number, measure: ResolvedMeasure = { kind: 'value' }) {
  const series = sourceSeries(id)
  const measured = measureDistricts({ indicator, series, districts: RESIDENTIAL, year, measure })
  return computeGap({ measured, inside: glossary, rest: others, population, weightYear: year })
}

/** The same mean straight from the rows of the table, by other code. */
function meanFromRows(id: string, year: number, codes: readonly number[]) {
  const cell = (indicatorId: string, district: number) =>
    SOURCE_ROWS.find(
      (row) =>
        row.indicator === indicatorId &&
        row.year === year &&
        row.district === district &&
        row.flag === 'ok',
    )?.value
  let top = 0
  let bottom = 0
  for (const code of codes) {
    const value = cell(id, code)
    const weight = cell('1603', code)
    if (value == null || weight == null) continue
    top += value * weight
    bottom += weight
  }
  return top / bottom
}

describe('computeGap on the source table', () => {
  it('income 2023: 21 005 against 26 360, 5 355 or 20.3 % lower, over 20 and 98 wijken', () => {
    const gap = gapOf('2336', 2023)
    expect(Math.round(gap.zone.mean ?? 0)).toBe(21005)
    expect(Math.round(gap.rest.mean ?? 0)).toBe(26360)
    expect(Math.round(gap.absolute ?? 0)).toBe(-5355)
    expect(gap.relativePercent).toBeCloseTo(-20.3, 1)
    expect([gap.zone.districts.length, gap.rest.districts.length]).toEqual([20, 98])
    expect([...gap.zone.missing, ...gap.rest.missing]).toEqual([])
  })

  it('unemployment 2023: 25.0 % against 14.7 %', () => {
    const gap = gapOf('2233', 2023)
    expect(gap.zone.mean).toBeCloseTo(25.0, 1)
    expect(gap.rest.mean).toBeCloseTo(14.7, 1)
  })

  it.each([
    ['2336', 2023],
    ['2336', 2018],
    ['2233', 2023],
    ['2498', 2023],
    ['2428', 2024],
  ])('indicator %s in %d equals the mean computed from the rows', (id, year) => {
    const gap = gapOf(id, year)
    expect(gap.zone.mean).toBeCloseTo(meanFromRows(id, year, glossary), 8)
    expect(gap.rest.mean).toBeCloseTo(meanFromRows(id, year, others), 8)
  })

  it('income 2018: names who is missing on both sides, with reason and inhabitants', () => {
    const gap = gapOf('2336', 2018)
    expect(gap.zone.districts.length + gap.rest.districts.length).toBe(59)
    expect(gap.zone.districts).toHaveLength(15)
    expect(gap.zone.missing).toHaveLength(5)
    expect(gap.rest.missing).toHaveLength(54)
    for (const missing of gap.rest.missing) expect(missing.inhabitants).toBeGreaterThan(0)
    expect(gap.relativePercent).toBeCloseTo(-22.6, 1)
  })

  it('a change: over the wijken with both years', () => {
    const gap = gapOf('2336', 2023, { kind: 'change', sinceYear: 2018 })
    expect(gap.zone.districts.length + gap.rest.districts.length).toBe(59)
    expect(gap.zone.mean).toBeGreaterThan(0)
  })
})

describe('summariseGroup', () => {
  const observed = (district: number, value: number) =>
    ({ kind: 'observed', district, value, rank: null, detail: { kind: 'value' } }) as const

  it('weights with inhabitants', () => {
    const people = writtenSeries({ 2023: { 1: 100, 2: 300 } })
    const summary = summariseGroup([observed(1, 10), observed(2, 20)], people, 2023)
    expect(summary).toMatchObject({ mean: 17.5, inhabitants: 400, districts: [1, 2] })
  })

  it('lists a value without inhabitants as not weighed, and has no mean of nothing', () => {
    const people = writtenSeries({ 2023: { 1: 'notAvailable', 2: 0 } })
    const summary = summariseGroup([observed(1, 10), observed(2, 20)], people, 2023)
    expect(summary).toEqual({
      mean: null,
      districts: [],
      inhabitants: 0,
      missing: [],
      unweighted: [1, 2],
    })
  })
})

describe('computeGap', () => {
  const people = writtenSeries({ 2023: { 1: 1, 2: 1 } })
  const gapBetween = (a: number, b: number) =>
    computeGap({
      measured: measureDistricts({
        indicator,
        series: writtenSeries({ 2023: { 1: a, 2: b } }),
        districts: [1, 2],
        year: 2023,
        measure: { kind: 'value' },
      }),
      inside: [1],
      rest: [2],
      population: people,
      weightYear: 2023,
    })

  it('has no relative gap to zero', () => {
    expect(gapBetween(4, 0)).toMatchObject({ absolute: 4, relativePercent: null })
  })

  it('keeps the sign of the difference when the rest is below zero', () => {
    expect(gapBetween(-2, -4)).toMatchObject({ absolute: 2, relativePercent: 50 })
  })

  it('is unknown when a side has no value', () => {
    const measured = [
      {
        kind: 'missing',
        district: 1,
        reason: 'notAvailable',
        missingYears: [{ year: 2023, reason: 'notAvailable' }],
      },
    ] as const
    expect(
      computeGap({ measured, inside: [1], rest: [], population: people, weightYear: 2023 }),
    ).toMatchObject({
      absolute: null,
      relativePercent: null,
      zone: { mean: null, missing: [{ district: 1, reason: 'notAvailable', inhabitants: 1 }] },
    })
  })
})

describe('a district without a value', () => {
  const values = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 20 })

  it('never enters a mean, a rank or a class', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 5 }), (known, extra) => {
        const cells = Object.fromEntries(known.map((value, index) => [index + 1, value]))
        const codes = known.map((_, index) => index + 1)
        const missing = Array.from({ length: extra }, (_, index) => known.length + index + 1)
        const people = writtenSeries({
          2023: Object.fromEntries([...codes, ...missing].map((code) => [code, code * 10])),
        })
        const summary = (districts: readonly number[]) => {
          const reasons = missing.map((code) => [code, 'belowThreshold'] as const)
          const series = writtenSeries({ 2023: { ...cells, ...Object.fromEntries(reasons) } })
          const input = {
            indicator,
            series,
            districts,
            year: 2023,
            measure: { kind: 'value' },
          } as const
          const measured = measureDistricts(input)
          return {
            mean: summariseGroup(measured, people, 2023).mean,
            ranks: measured.flatMap((d) => (d.kind === 'observed' ? [d.rank] : [])),
            limits: classifyMeasure({
              ...input,
              classes: { kind: 'computed', method: 'natural', count: 4, scope: 'allYears' },
            })?.limits,
          }
        }
        expect(summary([...missing, ...codes])).toEqual(summary(codes))
      }),
    )
  })
})
