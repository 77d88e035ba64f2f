import { describe, expect, it } from 'vitest'
import { everyYear, nearestPoint } from '../../../src/ui/gap/gap-points.ts'

const points = [
  { year: 2018, value: 3 },
  { year: 2019, value: 4 },
  { year: 2023, value: 5 },
]

describe('everyYear', () => {
  it('has a hole for every year without a gap', () => {
    expect(everyYear(points).map((point) => point?.value ?? null)).toEqual([
      3,
      4,
      null,
      null,
      null,
      5,
    ])
    expect(everyYear([])).toEqual([])
  })
})

describe('nearestPoint', () => {
  it('is the nearest year, the earlier of two', () => {
    const yearOf = (year: number) => nearestPoint(points, year)?.year
    expect([2000, 2018.4, 2021, 2021.1, 2100].map(yearOf)).toEqual([2018, 2018, 2019, 2023, 2023])
    expect(nearestPoint([], 2020)).toBeNull()
  })
})
