import type { ClassChoice, ViewState } from './view-state.ts'

export const DEFAULT_CLASSES: ClassChoice = {
  kind: 'computed',
  method: 'rounded',
  count: 7,
  scope: 'allYears',
}

/** The first screen: median taxable income per declaration in 2023, in Dutch. */
export const DEFAULT_VIEW: ViewState = {
  indicator: '2336',
  year: 2023,
  measure: { kind: 'value' },
  zone: { kind: 'glossary' },
  comparison: { kind: 'rest' },
  breakLines: 'hidden',
  lens: { kind: 'single' },
  selection: null,
  municipality: null,
  compared: [],
  classes: DEFAULT_CLASSES,
  serviceTypes: [],
  table: { sortBy: 'rank', order: 'ascending', query: '' },
  language: 'nl',
  mode: 'map',
  camera: null,
  seed: 1,
}
