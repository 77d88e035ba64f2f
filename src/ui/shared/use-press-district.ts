import { useMemo } from 'react'
import { type PressDistrict, pressDistrict } from '../../state/press-district.ts'
import { tellingPress } from '../../state/tell-press.ts'
import { useApp } from '../app-context.ts'

/** What a press on a wijk does now: select it, pick it for the own zone, or take its place. */
export function usePressDistrict(): PressDistrict {
  const app = useApp()
  return useMemo(() => tellingPress(pressDistrict(app), app), [app])
}
