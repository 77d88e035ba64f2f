import { useCallback, useEffect } from 'react'
import { useStore } from 'zustand'
import type { LonLat } from '../../core/districts/district.ts'
import { districtAtPoint } from '../../core/districts/district-at-point.ts'
import { placeNameIn } from '../../core/districts/place-name-in.ts'
import { nearestStreet } from '../../core/search/nearest-street.ts'
import type { PlaceNearFacts } from '../../i18n/place-facts.ts'
import { useApp } from '../app-context.ts'
import { useView } from '../use-screen.ts'

/** Gives a point the name of the nearest street and of its wijk, as far as these are loaded. */
export function usePlaceNames(need: 'needed' | 'notYet'): (point: LonLat) => PlaceNearFacts {
  const { data, edition } = useApp()
  const language = useView((view) => view.language)
  const naming = useView((view) => view.naming)
  const streets = useStore(data, (state) => state.streets)
  const geometry = useStore(data, (state) => state.geometry)
  useEffect(() => {
    if (need === 'notYet') return
    void data.loadStreets()
    void data.loadGeometry()
  }, [data, need])
  return useCallback(
    (point) => {
      const street = streets.kind === 'loaded' ? nearestStreet(streets.value, point) : null
      const code =
        geometry.kind === 'loaded' ? districtAtPoint(geometry.value.districts, point) : null
      const district = edition.districts.find((one) => one.code === code)
      const names = { language, naming }
      return {
        street: street && placeNameIn(street.name, names),
        district: district ? placeNameIn(district.name, names) : null,
      }
    },
    [streets, geometry, edition, language, naming],
  )
}
