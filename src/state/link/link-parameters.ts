import { classesParameter } from './classes-parameter.ts'
import {
  indicatorParameter,
  measureParameter,
  yearParameter,
  zoneParameter,
} from './indicator-parameters.ts'
import type { LinkParameter } from './link-parameter.ts'
import { municipalityParameter, selectionParameter } from './place-parameters.ts'
import { cameraParameter, languageParameter, modeParameter } from './screen-parameters.ts'
import { servicesParameter } from './services-parameter.ts'
import { tableQueryParameter, tableSortParameter } from './table-parameters.ts'

/** Every parameter of a link, in the order in which a link writes them. */
export const LINK_PARAMETERS: readonly LinkParameter[] = [
  indicatorParameter,
  yearParameter,
  measureParameter,
  zoneParameter,
  selectionParameter,
  municipalityParameter,
  classesParameter,
  servicesParameter,
  tableSortParameter,
  tableQueryParameter,
  languageParameter,
  modeParameter,
  cameraParameter,
]

/** Key of the version of the link format. */
export const VERSION_KEY = 'v'
