import type { Texts } from '../../i18n/texts.ts'
import type { Edition } from '../edition.ts'
import type { IndicatorSeries } from '../indicators/indicator.ts'
import type { Flavour } from '../look/flavour.ts'
import type { Service } from '../services/service.ts'
import type { ViewState } from '../view/view-state.ts'

/** Everything a figure is made from. The view must fit the edition: see `reconcileView`. */
export interface FigureInput {
  readonly edition: Edition
  /** The series of the indicator of the view. */
  readonly series: IndicatorSeries
  /** What the classes of values are made of where that is another one: under a scenario. */
  readonly classSeries?: IndicatorSeries
  readonly view: ViewState
  /** May be empty when the view shows no service types. */
  readonly services: readonly Service[]
  /** In the language of the view. */
  readonly texts: Texts
  /** Colours of the fills; the light flavour when absent. */
  readonly flavour?: Flavour
}
