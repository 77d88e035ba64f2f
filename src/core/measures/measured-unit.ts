import type { Unit } from '../indicators/indicator.ts'
import type { MeasureChoice } from '../view/view-state.ts'

/** The unit of a measured value. A difference between two percentages is in percentage points. */
export type MeasuredUnit = Unit | 'percentagePoints' | 'rank' | 'definitions'

/** Gives the unit of what the measure shows for an indicator in `unit`. */
export function measuredUnit(unit: Unit, measure: MeasureChoice): MeasuredUnit {
  switch (measure.kind) {
    case 'value':
      return unit
    case 'difference':
      return measure.form === 'relative' ? 'percent' : differenceUnit(unit)
    case 'change':
      return differenceUnit(unit)
    case 'rank':
      return 'rank'
    case 'stability':
      return 'definitions'
  }
}

function differenceUnit(unit: Unit): MeasuredUnit {
  return unit === 'percent' ? 'percentagePoints' : unit
}
