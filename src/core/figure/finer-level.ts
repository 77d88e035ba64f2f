import type { Figure } from './figure.ts'
import type { MeasuredView } from './measured-view.ts'

/** Makes a figure of the wijken one that shows smaller areas over them. */
export type FinerLevel = (figure: Figure, measuredView: MeasuredView) => Figure
