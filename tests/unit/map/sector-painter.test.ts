import { beforeEach, describe, expect, it } from 'vitest'
import { FLAVOURS } from '../../../src/core/look/flavours.ts'
import type { SectorLayer, SectorMark } from '../../../src/core/sectors/sector-mark.ts'
import { sectorPainter } from '../../../src/map/sector-painter.ts'

const { colours } = FLAVOURS.light
const shapes = {
  areas: {
    type: 'FeatureCollection',
    features: ['a', 'b', 'c'].map((code) => ({
      type: 'Feature',
      properties: { code },
      geometry: { type: 'Polygon', coordinates: [] },
    })),
  },
  districtBorders: { type: 'FeatureCollection', features: [] },
} as unknown as SectorLayer['shapes']

const place = { name: '', districtName: '', description: '' }
const valued = (sector: string, fill: string, basis: 'enough' | 'few'): SectorMark => ({
  kind: 'valued',
  sector,
  district: 7,
  ...place,
  value: 1,
  valueText: '',
  classIndex: 0,
  fill,
  basis,
  basisText: '',
  declarations: 1,
  inhabitants: 1,
  emphasis: 'normal',
})
const missing: SectorMark = {
  kind: 'missing',
  sector: 'c',
  district: 7,
  ...place,
  reason: 'notPublished',
  reasonText: '',
  basisText: '',
  declarations: 2,
  inhabitants: 3,
  emphasis: 'muted',
}

let states: Map<string, Record<string, unknown>>
let data: Map<string, unknown>
const hidden = new Map<string, string>()
let calls: number
const map = {
  setLayoutProperty: (layer: string, _name: string, value: string) => hidden.set(layer, value),
  setFeatureState: ({ id }: { id: string }, state: Record<string, unknown>) => {
    calls += 1
    states.set(id, { ...states.get(id), ...state })
  },
} as never

const setData = (id: string, content: unknown) => data.set(id, content)

beforeEach(() => {
  states = new Map()
  data = new Map()
  hidden.clear()
  calls = 0
})

describe('sectorPainter', () => {
  it('gives the outlines once with their wijk and pattern, and the colour by state', () => {
    const painter = sectorPainter(map, setData)
    painter.paint(
      {
        shapes,
        gaps: [],
        marks: [valued('a', '#111111', 'enough'), valued('b', '#222222', 'few'), missing],
      },
      colours,
    )
    expect(data.get('sectors')).toMatchObject({
      features: [
        { properties: { code: 'a', district: 7, pattern: null } },
        { properties: { pattern: 'dots' } },
        { properties: { pattern: 'hatch' } },
      ],
    })
    expect(states.get('a')).toEqual({ fill: '#111111', strength: 1 })
    expect(states.get('b')).toEqual({ fill: '#222222', strength: 1 })
    expect(states.get('c')).toEqual({ fill: colours.missingFill, strength: 0.3 })
    expect([...hidden]).toContainEqual(['districtFill', 'none'])
    expect([...hidden]).toContainEqual(['districtBorder', 'none'])
  })

  it('changes the state of the sectors that differ alone', () => {
    const painter = sectorPainter(map, setData)
    painter.paint({ shapes, gaps: [], marks: [valued('a', '#111111', 'enough'), missing] }, colours)
    data.clear()
    calls = 0
    painter.paint({ shapes, gaps: [], marks: [valued('a', '#333333', 'enough'), missing] }, colours)
    expect(calls).toBe(1)
    expect(data.size).toBe(0)
    expect(states.get('a')).toMatchObject({ fill: '#333333' })
  })

  it('takes them away with the figure, and paints all anew after the map lost them', () => {
    const painter = sectorPainter(map, setData)
    const layer = { shapes, gaps: [], marks: [valued('a', '#111111', 'enough'), missing] }
    painter.paint(layer, colours)
    painter.paint(null, colours)
    expect(data.get('sectors')).toMatchObject({ features: [] })
    expect(new Set(hidden.values())).toEqual(new Set(['visible']))
    calls = 0
    painter.forget()
    painter.paint(layer, colours)
    expect(calls).toBe(2)
  })
})
