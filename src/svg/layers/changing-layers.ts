import type { DistrictCode } from '../../core/districts/district.ts'
import type { Figure } from '../../core/figure/figure.ts'
import type { MapLayer } from '../../core/look/layer-order.ts'
import { placeNameOrder } from '../../core/look/place-name-order.ts'
import type { MapDrawing } from '../map-drawing.ts'
import type { SvgMedium } from '../svg-medium.ts'
import { breakLineMarkup } from './break-line-layer.ts'
import { symbolMarkup, zonePath } from './figure-layers.ts'
import { labelMarkup } from './label-layer.ts'
import { dotMarkup, moveMarkup, originMarkup, pointMarkup } from './point-layers.ts'
import { sectorDistrictBorderMarkup, sectorDotsMarkup, sectorFillMarkup } from './sector-layers.ts'

/** The layers whose content differs from figure to figure. */
export const CHANGING_LAYERS = [
  'sectorFill',
  'sectorDots',
  'sectorDistrictBorder',
  'breakLine',
  'zoneHalo',
  'zoneLine',
  'selectionHalo',
  'selectionLine',
  'symbol',
  'pointMove',
  'pointDot',
  'pointStreet',
  'pointBuilding',
  'origin',
  'label',
] as const satisfies readonly MapLayer[]

export type ChangingLayer = (typeof CHANGING_LAYERS)[number]

/** All of a figure that the markup of one of the changing layers is made from. */
export function changingSource(
  name: ChangingLayer,
  figure: Figure,
  { zoom, unitsPerPixel }: Pick<SvgMedium, 'zoom' | 'unitsPerPixel'>,
): unknown {
  switch (name) {
    case 'sectorFill':
    case 'sectorDistrictBorder':
      return figure.sectors?.marks ?? null
    case 'sectorDots':
      return [unitsPerPixel, figure.sectors?.marks ?? null]
    case 'breakLine':
      return figure.breakLines
    case 'zoneHalo':
    case 'zoneLine':
      return figure.outlines
    case 'selectionHalo':
    case 'selectionLine':
      return figure.selection
    case 'symbol':
      return figure.symbols
    case 'pointMove':
      return figure.points
    case 'pointDot':
    case 'pointStreet':
    case 'pointBuilding':
      return [zoom, figure.points]
    case 'origin':
      return [zoom, figure.origin]
    case 'label':
      return [
        unitsPerPixel,
        zoom,
        figure.outlines,
        placeNameOrder(figure),
        figure.points,
        figure.origin,
      ]
  }
}

/** The markup inside one of the changing layers; empty where the figure has nothing for it. */
export function changingContent(
  name: ChangingLayer,
  figure: Figure,
  drawing: Pick<MapDrawing, 'districts'>,
  medium: SvgMedium,
): string {
  switch (name) {
    case 'sectorFill':
      return sectorFillMarkup(figure, medium)
    case 'sectorDots':
      return sectorDotsMarkup(figure, medium)
    case 'sectorDistrictBorder':
      return sectorDistrictBorderMarkup(figure)
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
    case 'pointMove':
      return moveMarkup(figure.points, medium)
    case 'pointDot':
      return dotMarkup(figure.points, medium)
    case 'origin':
      return originMarkup(figure.origin, medium)
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
