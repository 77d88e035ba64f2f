import { describe, expect, it } from 'vitest'
import { FLAVOURS } from '../../../src/core/look/flavours.ts'
import { mapLayers } from '../../../src/map/layers/map-layers.ts'
import { paintChanges } from '../../../src/map/recolour.ts'

const layersOf = (id: keyof typeof FLAVOURS) => mapLayers(FLAVOURS[id].colours)

describe('paintChanges', () => {
  it('is nothing between a flavour and itself', () => {
    expect(paintChanges(layersOf('light'), layersOf('light'))).toEqual([])
  })

  it.each(['dark', 'contrast', 'projector'] as const)(
    'makes the layers of light those of %s',
    (id) => {
      const layers = layersOf('light').map((layer) => ({ ...layer, paint: { ...layer.paint } }))
      const changes = paintChanges(layersOf('light'), layersOf(id))
      expect(changes.length).toBeGreaterThan(0)
      for (const { layer, name, value } of changes) {
        Object.assign(layers.find((one) => one.id === layer)?.paint ?? {}, { [name]: value })
      }
      expect(layers.map(({ paint }) => paint)).toEqual(layersOf(id).map(({ paint = {} }) => paint))
    },
  )

  it('changes colours only, so that nothing is laid out anew', () => {
    const rest = (id: keyof typeof FLAVOURS) => layersOf(id).map(({ paint: _, ...layer }) => layer)
    expect(rest('dark')).toEqual(rest('light'))
  })
})
