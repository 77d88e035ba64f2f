import type { LonLat } from '../../core/districts/district.ts'
import { nameIn } from '../../core/districts/name-in.ts'
import { ALL_SERVICE_TYPES } from '../../core/services/service.ts'
import { roundPoint } from '../../core/view/round-point.ts'
import type { Camera } from '../../core/view/view-state.ts'
import { chooseTask } from '../../state/transitions/choose-task.ts'
import { useApp } from '../app-context.ts'
import { useTexts, useView } from '../use-screen.ts'
import type { SearchHit } from './search-everywhere.ts'

/** A service and the streets around it. */
const SERVICE_ZOOM = 15
/** What one walks to in a quarter of an hour. */
const START_ZOOM = 13.5

/** Gives what happens when something that was found is chosen. */
export function useChooseHit(): (hit: SearchHit) => void {
  const { actions, announcer, data, edition, openService, view } = useApp()
  const { search } = useTexts().ui
  const language = useView((state) => state.language)

  return (hit) => {
    switch (hit.kind) {
      case 'district':
        announcer.say(hit.matchedName)
        actions.selectDistrict(hit.code)
        return
      case 'municipality':
        announcer.say(hit.matchedName)
        actions.chooseMunicipality(hit.code)
        return
      case 'street': {
        const { street, houseNumber, matchedName } = hit
        const place = edition.municipalities.find(({ nis }) => nis === street.municipality)
        const start = search.origin(
          place ? `${matchedName}, ${nameIn(place.name, language)}` : matchedName,
        )
        const notes = houseNumber === null ? [] : [search.noHouseNumbers(houseNumber)]
        announcer.say([`${start}.`, ...notes].join(' '))
        actions.openView({
          ...chooseTask(view.getState(), 'find'),
          origin: roundPoint(street.point),
          camera: cameraAt(street.point, START_ZOOM),
        })
        return
      }
      case 'service': {
        const { services } = data.getState()
        if (services.kind !== 'loaded') return
        const service = services.value.services.find(({ id }) => id === hit.id)
        if (!service) return
        const current = view.getState()
        const shown = new Set([...current.serviceTypes, service.type])
        actions.openView({
          ...current,
          serviceTypes: ALL_SERVICE_TYPES.filter((type) => shown.has(type)),
          camera: service.point ? cameraAt(service.point, SERVICE_ZOOM) : current.camera,
        })
        openService.open(service.id)
        return
      }
    }
  }
}

function cameraAt([longitude, latitude]: LonLat, zoom: number): Camera {
  const [x, y] = roundPoint([longitude, latitude])
  return { longitude: x, latitude: y, zoom, bearingDegrees: 0, pitchDegrees: 0 }
}
