import type { PointMark } from '../core/figure/figure.ts'
import type { Flavour } from '../core/look/flavour.ts'
import { SERVICE_TYPES } from '../core/services/service.ts'
import { channelsOf } from './channels-of.ts'
import { type HatchLook, hatchImage } from './hatch-image.ts'
import { HATCH_IMAGE } from './layers/district-layers.ts'
import type { MapSurface } from './map-library.ts'
import { drawServiceImage, serviceImageSide } from './service-image.ts'
import { serviceImageName } from './sources/service-points.ts'

/** Sharp on the densest screens; images are few and small. */
const IMAGE_PIXEL_RATIO = 3
const HATCH_PIXEL_RATIO = 2
const HATCH_SPACING_PIXELS = 5
const HATCH_STROKE_PIXELS = 1.1
const CERTAINTIES: readonly PointMark['certainty'][] = ['building', 'street']

function hatchLook({ colours }: Flavour): HatchLook {
  return {
    paper: channelsOf(colours.missingFill),
    stroke: channelsOf(colours.missingHatch),
    spacingPixels: HATCH_SPACING_PIXELS,
    strokePixels: HATCH_STROKE_PIXELS,
  }
}

/** Adds the hatch and the marks of the services to a map whose style is loaded. */
export function addMapImages(map: MapSurface, flavour: Flavour): void {
  map.addImage(HATCH_IMAGE, hatchImage(hatchLook(flavour), map.getZoom(), HATCH_PIXEL_RATIO), {
    pixelRatio: HATCH_PIXEL_RATIO,
  })
  for (const type of SERVICE_TYPES) {
    for (const certainty of CERTAINTIES) {
      const side = serviceImageSide(IMAGE_PIXEL_RATIO)
      const canvas = document.createElement('canvas')
      canvas.width = side
      canvas.height = side
      const context = canvas.getContext('2d')
      if (!context) continue
      drawServiceImage(context, type, certainty, flavour, IMAGE_PIXEL_RATIO)
      map.addImage(serviceImageName(type, certainty), context.getImageData(0, 0, side, side), {
        pixelRatio: IMAGE_PIXEL_RATIO,
      })
    }
  }
}

/** Draws the hatch anew for the zoom of the map, so that it is as dense at every zoom. */
export function refreshHatch(map: MapSurface, flavour: Flavour): void {
  map.updateImage(HATCH_IMAGE, hatchImage(hatchLook(flavour), map.getZoom(), HATCH_PIXEL_RATIO))
}
