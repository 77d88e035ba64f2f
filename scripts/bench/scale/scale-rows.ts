import { growthPower, polygonsAt } from './growth-law.ts'
import type { ScaleTimes } from './measure-scale.ts'

/** Longer than a tenth of a second, and an answer no longer feels like one. */
const INTERACTIVE_MILLISECONDS = 100

type Column = (times: ScaleTimes) => number

/** What each change costs. */
const OF_A_CHANGE: Readonly<Record<string, Column>> = {
  'classes of values': ({ classes }) => classes,
  'feature-state': ({ states }) => states,
  repaint: ({ classes, states }) => classes + states,
  figure: ({ wholeFigure }) => wholeFigure,
  'script of the frame': ({ frameScript }) => frameScript,
  'all script': ({ wholeFigure, states, frameScript }) => wholeFigure + states + frameScript,
  'all script, least': ({ leastScript }) => leastScript,
  pixels: ({ pixels }) => pixels,
  hover: ({ hover }) => hover,
}

/** What comes once. */
const ONCE: Readonly<Record<string, Column>> = {
  'limits, once': ({ limits }) => limits,
  'data, once': ({ readData }) => readData,
  'map, once': ({ firstMap }) => firstMap,
  'heap MB': ({ heapMegabytes }) => heapMegabytes,
}

type Row = Readonly<Record<string, string | number>>

/**
 * The table of the bench: one row a number of polygons, then the power with which every column grows
 * from the smallest to the largest, and where a change comes to a tenth of a second.
 *
 * @param measured at least two sizes, ascending
 */
export function scaleRows(measured: readonly ScaleTimes[]): readonly Row[] {
  const series = (column: Column) =>
    measured.map((times) => ({ polygons: times.polygons, milliseconds: column(times) }))
  return [
    ...measured.map((times) => ({
      polygons: times.polygons,
      ...cells({ ...OF_A_CHANGE, ...ONCE }, (column) => tenths(column(times))),
    })),
    {
      polygons: 'power of growth',
      ...cells({ ...OF_A_CHANGE, ...ONCE }, (column) => tenths(growthPower(series(column)))),
    },
    {
      polygons: '100 ms at',
      ...cells(OF_A_CHANGE, (column) => polygonsAt(INTERACTIVE_MILLISECONDS, series(column)) ?? ''),
      ...cells(ONCE, () => ''),
    },
  ]
}

const cells = (columns: Readonly<Record<string, Column>>, cell: (column: Column) => Row[string]) =>
  Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, cell(column)]))

/** Without the sign of a zero. */
const tenths = (value: number): number => Math.round(value * 10) / 10 + 0
