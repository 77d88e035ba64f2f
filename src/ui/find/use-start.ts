import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import type { LonLat } from '../../core/districts/district.ts'
import { districtAtPoint } from '../../core/districts/district-at-point.ts'
import { placeNameIn } from '../../core/districts/place-name-in.ts'
import type { Street } from '../../core/search/street.ts'
import { roundPoint } from '../../core/view/round-point.ts'
import { useApp } from '../app-context.ts'
import { useTexts, useView } from '../use-screen.ts'

/** The place one walks from, in words. */
export interface Start {
  readonly point: LonLat
  readonly label: string
  readonly kind: 'street' | 'point' | 'outside'
}

/** Where one walks from; null while no place is chosen. */
export function useStart(): Start | null {
  const { data, edition } = useApp()
  const { start } = useTexts().ui.find
  const language = useView((view) => view.language)
  const naming = useView((view) => view.naming)
  const point = useView((view) => view.origin)
  const streets = useStore(data, (state) => state.streets)
  const geometry = useStore(data, (state) => state.geometry)
  const isChosen = point !== null
  useEffect(() => {
    if (!isChosen) return
    void data.loadStreets()
    void data.loadGeometry()
  }, [data, isChosen])

  return useMemo(() => {
    if (point === null) return null
    const form = { language, naming }
    const street = streets.kind === 'loaded' ? streetAt(streets.value, point) : null
    if (street) {
      const place = edition.municipalities.find(({ nis }) => nis === street.municipality)
      const name = placeNameIn(street.name, form)
      const label = place ? start.inMunicipality(name, placeNameIn(place.name, form)) : name
      return { point, label, kind: 'street' }
    }
    if (geometry.kind !== 'loaded') return { point, label: start.point, kind: 'point' }
    const code = districtAtPoint(geometry.value.districts, point)
    const district = edition.districts.find((candidate) => candidate.code === code)
    if (!district) return { point, label: start.outside, kind: 'outside' }
    return { point, label: start.pointIn(placeNameIn(district.name, form)), kind: 'point' }
  }, [point, streets, geometry, edition, start, language, naming])
}

/** The street whose point in the index this is; the view holds it rounded. */
function streetAt(streets: readonly Street[], [longitude, latitude]: LonLat): Street | null {
  const found = streets.find((street) => {
    const [x, y] = roundPoint(street.point)
    return x === longitude && y === latitude
  })
  return found ?? null
}
