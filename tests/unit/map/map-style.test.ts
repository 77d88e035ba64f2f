import { describe, expect, it } from 'vitest'
import { REGION_BOUNDS, regionFrame } from '../../../src/core/figure/region-frame.ts'
import { FLAVOURS } from '../../../src/core/look/flavours.ts'
import { MAP_LAYERS } from '../../../src/core/look/layer-order.ts'
import { DISTRICT_TARGET_LAYERS } from '../../../src/map/layers/district-layers.ts'
import { DISTRICT_NAME_LAYER } from '../../../src/map/layers/label-layers.ts'
import { mapLayers } from '../../../src/map/layers/map-layers.ts'
import { SERVICE_LAYERS } from '../../../src/map/layers/point-layers.ts'
import { mapStyle } from '../../../src/map/map-style.ts'
import { PLACES, TOWN } from './small-town.ts'

const style = mapStyle(FLAVOURS.light, TOWN, PLACES)
const ids = style.layers.map(({ id }) => id)

describe('mapStyle', () => {
  it('holds no address: nothing is fetched', () => {
    expect(JSON.stringify(style)).not.toMatch(/https?:|url|"sprite"|"glyphs"|"tiles"/)
  })

  it('draws from sources that exist and leaves none unused', () => {
    const used = new Set(style.layers.flatMap((layer) => ('source' in layer ? layer.source : [])))
    expect([...used].sort()).toEqual(Object.keys(style.sources).sort())
  })

  it('draws names with fonts of the page only', () => {
    const stacks = style.layers.flatMap((layer) =>
      layer.type === 'symbol' && layer.layout?.['text-field'] ? [layer.layout['text-font']] : [],
    )
    expect(stacks).toHaveLength(4)
    for (const stack of stacks) expect(stack).toContain('Inter Variable')
  })
})

describe('mapLayers', () => {
  it('keeps the common order', () => {
    const first = MAP_LAYERS.filter((name) => name !== 'label').map((name) => ids.indexOf(name))
    expect(first).not.toContain(-1)
    expect(first).toEqual(first.toSorted((a, b) => a - b))
    expect(ids.slice(ids.indexOf('zoneName') - 3)).toEqual([
      'districtName',
      'pointRoom',
      'municipalityName',
      'zoneName',
      'zoneNameStraight',
      'pointMoveHalo',
      'pointMove',
      'pointDot',
      'pointStreet',
      'pointBuilding',
      'pointHighlightRing',
      'pointHighlight',
      'origin',
    ])
  })

  it('names municipalities from a map of 260 pixels high on, in the order of the figure', () => {
    const names = style.layers.find(({ id }) => id === 'municipalityName')
    expect(names?.minzoom).toBeCloseTo(regionFrame(REGION_BOUNDS, 800, 260, 16).zoom, 9)
    expect(names?.layout).toMatchObject({ 'symbol-sort-key': ['get', 'order'] })
  })

  it('keeps the names under the services', () => {
    const services = style.layers.filter(({ id }) => SERVICE_LAYERS.some((name) => name === id))
    expect(services).toHaveLength(3)
    for (const { layout, type } of services) {
      if (type === 'symbol') expect(layout).toMatchObject({ 'icon-ignore-placement': true })
    }
  })

  it('gives every layer a name of its own', () => {
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('has the layers in which the pointer looks and whose language is changed', () => {
    for (const id of [...DISTRICT_TARGET_LAYERS, ...SERVICE_LAYERS, DISTRICT_NAME_LAYER]) {
      expect(ids).toContain(id)
    }
  })

  it.each(Object.values(FLAVOURS))('takes every colour from the flavour $id', (flavour) => {
    const colours = Object.values(flavour.colours)
    const written = JSON.stringify(mapLayers(flavour.colours)).match(/#[0-9a-f]{3,8}/gi) ?? []
    expect(written.length).toBeGreaterThan(20)
    for (const colour of written) expect(colours).toContain(colour)
  })

  it('paints no value before a figure gives one', () => {
    const fill = style.layers.find(({ id }) => id === 'districtFill')
    const { paper, missingFill } = FLAVOURS.light.colours
    const strength = ['coalesce', ['feature-state', 'strength'], 0]
    const painted = ['to-color', ['feature-state', 'fill'], missingFill]
    expect(fill?.paint).toMatchObject({
      'fill-color': ['interpolate', ['linear'], strength, 0, paper, 1, painted],
    })
  })
})
