import { DEFAULT_REACH } from '../access/reach-choice.ts'
import type { ClassChoice, ViewState } from './view-state.ts'

export const DEFAULT_CLASSES: ClassChoice = {
  kind: 'computed',
  method: 'rounded',
  count: 7,
  scope: 'allYears',
}

/** The first screen: median taxable income per declaration in 2023, in Dutch. */
export const DEFAULT_VIEW: ViewState = {
  task: 'explore',
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
  origin: null,
  reach: DEFAULT_REACH,
  scenario: [],
  aim: 'everyone',
  table: { sortBy: 'rank', order: 'ascending', query: '' },
  language: 'nl',
  mode: 'map',
  display: 'screen',
  naming: 'own',
  camera: null,
  seed: 1,
}
