import { describe, expect, it } from 'vitest'
import {
  createHoverStore,
  hoveredDistrict,
  hoveredService,
  pointerPlace,
} from '../../../src/state/hover-store.ts'

describe('createHoverStore', () => {
  it('tells which district is pointed at or walked to, and when none is any more', () => {
    const store = createHoverStore()
    const districts: (number | null)[] = []
    store.subscribe((hover) => districts.push(hoveredDistrict(hover)))
    store.pointAt(14, { x: 120, y: 80 })
    expect(store.getState()).toEqual({
      kind: 'pointer',
      district: 14,
      sector: null,
      x: 120,
      y: 80,
    })
    store.walkTo(15)
    expect(store.getState()).toEqual({ kind: 'keyboard', district: 15 })
    store.clear()
    expect(districts).toEqual([14, 15, null])
  })

  it('tells which service is pointed at, from the map or from a list, in the place of a district', () => {
    const store = createHoverStore()
    store.pointAt(14, { x: 1, y: 2 })
    store.pointAtService('gc', { x: 120, y: 80 })
    expect(hoveredDistrict(store.getState())).toBeNull()
    expect(hoveredService(store.getState())).toBe('gc')
    expect(pointerPlace(store.getState())).toEqual({ x: 120, y: 80 })
    store.pointAtService('bib')
    expect(hoveredService(store.getState())).toBe('bib')
    expect(pointerPlace(store.getState())).toBeNull()
    store.walkTo(15)
    expect(hoveredService(store.getState())).toBeNull()
  })

  it('tells nobody when nothing was pointed at and nothing is', () => {
    const store = createHoverStore()
    let told = 0
    store.subscribe(() => {
      told += 1
    })
    store.clear()
    expect(told).toBe(0)
  })
})
