import { REGION_PADDING_PIXELS } from '../core/figure/region-frame.ts'
import { PLACE_CLASS, ROOMY_CLASS } from './layers/label-layer.ts'
import { POINT_CLASS } from './layers/point-layers.ts'
import { STAGE_POINT_FACTOR, STAGE_UPRIGHT_CLASS } from './stage-medium.ts'
import {
  MAP_CLASS,
  SMALL_CLASS,
  TURN_PROPERTY,
  UNIT_PROPERTY,
  UPRIGHT_CLASS,
  USUAL_UNITS_PER_PIXEL,
} from './svg-medium.ts'

const turn = `rotate(var(${TURN_PROPERTY},0deg))`
const uprightOf = (factor: number): string =>
  `{transform:${turn} scale(calc(${factor}*var(${UNIT_PROPERTY},${USUAL_UNITS_PER_PIXEL})))}`

/**
 * The rules of style of every inline map. They belong to the page, once: a security policy without
 * `unsafe-inline` allows no rules in markup that a script inserts.
 */
export const DISTRICT_MAP_CSS = [
  `.${MAP_CLASS}{box-sizing:border-box;padding:${REGION_PADDING_PIXELS}px;overflow:visible}`,
  `.${MAP_CLASS} path,.${MAP_CLASS} circle{vector-effect:non-scaling-stroke}`,
  `.${MAP_CLASS} .${POINT_CLASS} path{vector-effect:none}`,
  // By the size of each name: on a map that is near, that of the group would bury it.
  `.${MAP_CLASS} text{stroke-width:.24em}`,
  `.${MAP_CLASS} [data-service]{cursor:pointer}`,
  `.${UPRIGHT_CLASS}${uprightOf(1)}`,
  `.${STAGE_UPRIGHT_CLASS}${uprightOf(STAGE_POINT_FACTOR)}`,
  `.${PLACE_CLASS}{transform:${turn};transform-box:fill-box;transform-origin:center}`,
  `.${SMALL_CLASS} .${PLACE_CLASS}{display:none}`,
  `@media (max-width:640px){.${ROOMY_CLASS}{display:none}}`,
].join('')
