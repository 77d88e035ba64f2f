import type { GapReport } from '../../core/gap/gap-report.ts'
import { type DotPlace, dotPlaces } from './dot-places.ts'
import { linearScale } from './linear-scale.ts'

/** Sizes in pixels of the picture. */
export const DOTS_WIDTH = 288
export const ROW_MARGIN = 8
export const DOT_RADIUS = 3
export const ROW_LABEL_HEIGHT = 20
const ROW_PADDING = 6

/** A row of dots: one of the two groups. */
export interface DotRow {
  readonly id: 'zone' | 'compared'
  readonly name: string
  readonly mean: number | null
  readonly dots: readonly DotPlace[]
  /** Pixels from the top of the picture. */
  readonly top: number
  readonly middle: number
  readonly bottom: number
}

/** Lays both groups out on one scale, one above the other; `x` places a value. */
export function dotRows(
  { measured, zone, compared, gap }: GapReport,
  names: { readonly zone: string; readonly compared: string },
) {
  const observed = measured.filter((one) => one.kind === 'observed')
  const shown = new Set([...zone.inside, ...compared])
  const values = observed.filter(({ district }) => shown.has(district)).map(({ value }) => value)
  const x = linearScale(
    [Math.min(...values), Math.max(...values)],
    [ROW_MARGIN, DOTS_WIDTH - ROW_MARGIN],
  )
  const groups = [
    { id: 'zone', name: names.zone, mean: gap.zone.mean, codes: new Set(zone.inside) },
    { id: 'compared', name: names.compared, mean: gap.rest.mean, codes: new Set(compared) },
  ] as const
  let top = 0
  const rows = groups.map(({ id, name, mean, codes }): DotRow => {
    const members = observed.filter(({ district }) => codes.has(district))
    const dots = dotPlaces(members, x, DOT_RADIUS)
    const heights = dots.map(({ y }) => y)
    const above = -Math.min(0, ...heights) + DOT_RADIUS + ROW_PADDING
    const below = Math.max(0, ...heights) + DOT_RADIUS + ROW_PADDING
    const middle = top + ROW_LABEL_HEIGHT + above
    const row = { id, name, mean, dots, top, middle, bottom: middle + below }
    top = row.bottom
    return row
  })
  return { rows, x, height: Math.ceil(top) }
}
