import { describe, expect, it } from 'vitest'
import { changedPaints, districtPaints } from '../../../src/map/district-paint.ts'
import { groundMark, missing, valued } from './small-town.ts'

const COLOURS = { missingFill: '#efebe1' }
const paintsOf = (...marks: Parameters<typeof districtPaints>[0]['marks'][number][]) =>
  districtPaints({ marks }, COLOURS)

describe('districtPaints', () => {
  it('gives a value its colour without a hatch', () => {
    expect(paintsOf(valued(1, '#112233')).get(1)).toEqual({
      fill: '#112233',
      hatch: 0,
      strength: 1,
    })
  })

  it('hatches a missing value and never gives it a colour of a class', () => {
    expect(paintsOf(missing(7)).get(7)).toEqual({ fill: '#efebe1', hatch: 1, strength: 1 })
  })

  it('leaves ground unpainted', () => {
    expect(paintsOf(groundMark(900)).size).toBe(0)
  })

  it('fades what is outside the chosen municipality, the hatch with it', () => {
    const paints = paintsOf(
      { ...valued(1, '#112233'), emphasis: 'muted' } as ReturnType<typeof valued>,
      { ...missing(2), emphasis: 'muted' } as ReturnType<typeof missing>,
    )
    expect(paints.get(1)?.strength).toBeLessThan(0.5)
    expect(paints.get(2)?.hatch).toBe(paints.get(1)?.strength)
  })
})

describe('changedPaints', () => {
  it('holds only districts whose paint differs', () => {
    const before = paintsOf(valued(1, '#111111'), valued(2, '#222222'), missing(3))
    const after = paintsOf(valued(1, '#111111'), valued(2, '#999999'), valued(3, '#efebe1'))
    expect(changedPaints(before, after).map(([code]) => code)).toEqual([2, 3])
  })

  it('holds all districts the first time and none the second', () => {
    const paints = paintsOf(valued(1, '#111111'), missing(2))
    expect(changedPaints(new Map(), paints)).toHaveLength(2)
    expect(changedPaints(paints, new Map(paints))).toHaveLength(0)
  })
})
