import { useMemo } from 'react'
import type { DistrictCode } from '../../core/districts/district.ts'
import { pressDistrict } from '../../state/press-district.ts'
import { useApp } from '../app-context.ts'

/** What a press on a wijk does now: select it, or add it to the own zone or take it out. */
export function usePressDistrict(): (district: DistrictCode | null) => void {
  const { actions, pickMode } = useApp()
  return useMemo(() => pressDistrict(actions, pickMode), [actions, pickMode])
}
