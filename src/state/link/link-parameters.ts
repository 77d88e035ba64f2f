import {
  aimParameter,
  originParameter,
  reachParameter,
  scenarioParameter,
} from './access-parameters.ts'
import { classesParameter } from './classes-parameter.ts'
import { indicatorParameter, yearParameter } from './indicator-parameters.ts'
import { breakLinesParameter, lensParameter, seedParameter } from './lens-parameters.ts'
import type { LinkParameter } from './link-parameter.ts'
import { measureParameter } from './measure-parameter.ts'
import { comparedParameter, municipalityParameter, selectionParameter } from './place-parameters.ts'
import {
  cameraParameter,
  displayParameter,
  languageParameter,
  modeParameter,
  namingParameter,
  taskParameter,
} from './screen-parameters.ts'
import { servicesParameter } from './services-parameter.ts'
import { tableQueryParameter, tableSortParameter } from './table-parameters.ts'
import { comparisonParameter, zoneParameter } from './zone-parameters.ts'

/** Every parameter of a link, in the order in which a link writes them. */
export const LINK_PARAMETERS: readonly LinkParameter[] = [
  taskParameter,
  indicatorParameter,
  yearParameter,
  measureParameter,
  zoneParameter,
  comparisonParameter,
  breakLinesParameter,
  lensParameter,
  selectionParameter,
  municipalityParameter,
  comparedParameter,
  classesParameter,
  servicesParameter,
  originParameter,
  reachParameter,
  scenarioParameter,
  aimParameter,
  tableSortParameter,
  tableQueryParameter,
  languageParameter,
  modeParameter,
  displayParameter,
  namingParameter,
  cameraParameter,
  seedParameter,
]

/** Key of the version of the link format. */
export const VERSION_KEY = 'v'
