import type { FeatureCollection } from 'geojson'
import { describe, expect, it } from 'vitest'
import { FLAVOURS } from '../../../src/core/look/flavours.ts'
import { mapLayers } from '../../../src/map/layers/map-layers.ts'
import { mapStyle } from '../../../src/map/map-style.ts'
import { sourceWriter } from '../../../src/map/source-writer.ts'
import { FakeMap } from './fake-map.ts'
import { PLACES, TOWN } from './small-town.ts'

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] }

describe('what a map draws', () => {
  it('is at first only that of which there is something', () => {
    const { layers } = mapStyle(FLAVOURS.light, TOWN, PLACES)
    const visible = layers.filter(({ layout }) => layout?.visibility !== 'none')
    const ids = visible.map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(['districtFill', 'districtBorder', 'hoverLine']))
    for (const id of ['sectorFill', 'sectorBorder', 'breakLine', 'zoneLine', 'pointBuilding']) {
      expect(ids).not.toContain(id)
    }
  })

  it('comes and goes with the data of its source, and nothing else does', () => {
    const map = new FakeMap({ container: '' })
    const write = sourceWriter(map.surface, mapLayers(FLAVOURS.light.colours))
    write('zones', TOWN.districts)
    write('zones', NOTHING)
    expect(map.data.get('zones')).toEqual(NOTHING)
    expect(map.layout.map(({ layer, value }) => [layer, value])).toEqual([
      ['zoneHalo', 'visible'],
      ['zoneLine', 'visible'],
      ['zoneHalo', 'none'],
      ['zoneLine', 'none'],
    ])
  })
})
