import { findIndicator } from '../../core/indicators/find-indicator.ts'
import { useApp } from '../app-context.ts'
import { useTexts, useView } from '../use-screen.ts'

/** Writes an amount of the figure that the sectors have, with its unit. */
export function useSectorAmount(): (value: number) => string {
  const { edition } = useApp()
  const { format } = useTexts()
  const id = useView(({ indicator }) => indicator)
  const { unit, decimals } = findIndicator(edition.indicators, id)
  return (value) => format.value(value, unit, decimals)
}
