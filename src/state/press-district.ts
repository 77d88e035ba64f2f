import type { DistrictCode } from '../core/districts/district.ts'
import type { ViewActions } from './actions.ts'
import type { PickMode } from './pick-mode.ts'

/** Gives the answer to a press on a wijk: it is selected, or while picking put in the own zone. */
export function pressDistrict(
  actions: Pick<ViewActions, 'selectDistrict' | 'togglePicked'>,
  pickMode: Pick<PickMode, 'getState'>,
): (district: DistrictCode | null) => void {
  return (district) => {
    switch (pickMode.getState()) {
      case 'off':
        actions.selectDistrict(district)
        return
      case 'picking':
        if (district !== null) actions.togglePicked(district)
        return
    }
  }
}
