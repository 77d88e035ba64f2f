import { type PointerEvent, type SyntheticEvent, useMemo } from 'react'
import type { DistrictCode } from '../../core/districts/district.ts'
import { useApp } from '../app-context.ts'
import { usePressDistrict } from '../shared/use-press-district.ts'

/** What the pointer does on the picture of the dots: points at the wijk under it, or selects it. */
export function useDotPointer(): {
  readonly onPointerOver: (event: PointerEvent) => void
  readonly onPointerOut: (event: PointerEvent) => void
  readonly onClick: (event: SyntheticEvent) => void
} {
  const { hover } = useApp()
  const press = usePressDistrict()
  return useMemo(
    () => ({
      onPointerOver: ({ target }) => {
        const district = districtOf(target)
        if (district !== null) hover.walkTo(district)
      },
      onPointerOut: ({ target }) => {
        if (districtOf(target) !== null) hover.clear()
      },
      onClick: ({ target }) => {
        const district = districtOf(target)
        if (district !== null) press(district)
      },
    }),
    [hover, press],
  )
}

function districtOf(target: EventTarget): DistrictCode | null {
  const code = target instanceof Element ? target.getAttribute('data-district') : null
  return code === null ? null : Number(code)
}
