import type { Texts } from '../../i18n/texts.ts'
import type { Figure } from '../figure/figure.ts'
import type { Indicator } from '../indicators/indicator.ts'

/** An indicator with the figure of its values alone. */
export interface SingleFigure {
  readonly indicator: Indicator
  readonly figure: Figure
}

export interface BivariateInput {
  readonly first: SingleFigure
  readonly second: SingleFigure
  readonly texts: Texts
}
