import type { DistrictCode } from '../../core/districts/district.ts'
import type { Figure } from '../../core/figure/figure.ts'
import type { MapLayer } from '../../core/look/layer-order.ts'
import type { MapDrawing } from '../map-drawing.ts'
import type { SvgMedium } from '../svg-medium.ts'
import { breakLineMarkup } from './break-line-layer.ts'
import { pointMarkup, symbolMarkup, zonePath } from './figure-layers.ts'
import { labelMarkup } from './label-layer.ts'

/** The layers whose content differs from figure to figure. */
export const CHANGING_LAYERS = [
  'breakLine',
  'zoneHalo',
  'zoneLine',
  'selectionHalo',
  'selectionLine',
  'symbol',
  'pointStreet',
  'pointBuilding',
  'label',
] as const satisfies readonly MapLayer[]

export type ChangingLayer = (typeof CHANGING_LAYERS)[number]

/** The markup inside one of the changing layers; empty where the figure has nothing for it. */
export function changingContent(
  name: ChangingLayer,
  figure: Figure,
  drawing: Pick<MapDrawing, 'districts'>,
  medium: SvgMedium,
): string {
  switch (name) {
    case 'breakLine':
      return breakLineMarkup(figure, drawing, medium)
    case 'zoneHalo':
    case 'zoneLine':
      return pathMarkup(zonePath(figure.outlines, drawing))
    case 'selectionHalo':
    case 'selectionLine':
      return pathMarkup(districtPath(figure.selection, drawing))
    case 'symbol':
      return symbolMarkup(figure)
    case 'pointStreet':
      return pointMarkup(figure.points, 'street', medium)
    case 'pointBuilding':
      return pointMarkup(figure.points, 'building', medium)
    case 'label':
      return labelMarkup(figure, drawing, medium)
  }
}

/** A path element; empty for empty path data. */
export function pathMarkup(data: string): string {
  return data === '' ? '' : `<path d="${data}"/>`
}

/** The path data of a district; empty for none. */
export function districtPath(
  code: DistrictCode | null,
  { districts }: Pick<MapDrawing, 'districts'>,
): string {
  return districts.find((district) => district.code === code)?.path ?? ''
}
