import type { Flavour } from '../core/look/flavour.ts'
import { looksOf } from '../core/look/point-drawing.ts'
import { ALL_SERVICE_TYPES } from '../core/services/service.ts'
import { channelsOf } from './channels-of.ts'
import { type DotsLook, dotsImage } from './dots-image.ts'
import { type HatchLook, hatchImage } from './hatch-image.ts'
import { HATCH_IMAGE } from './layers/district-layers.ts'
import { ORIGIN_IMAGE } from './layers/point-layers.ts'
import { DOTS_IMAGE } from './layers/sector-layers.ts'
import type { MapSurface } from './map-library.ts'
import type { PixelImage } from './pattern-tile.ts'
import { serviceImageName } from './sources/service-points.ts'
import { drawOriginImage, drawSymbolImage, symbolImageSide } from './symbol-image.ts'

/** Sharp on the densest screens; images are few and small. */
const IMAGE_PIXEL_RATIO = 3
const PATTERN_PIXEL_RATIO = 2
const HATCH_SPACING_PIXELS = 5
const HATCH_STROKE_PIXELS = 1.1

function hatchLook({ colours }: Flavour): HatchLook {
  return {
    paper: channelsOf(colours.missingFill),
    stroke: channelsOf(colours.missingHatch),
    spacingPixels: HATCH_SPACING_PIXELS,
    strokePixels: HATCH_STROKE_PIXELS,
  }
}

function dotsLook({ colours }: Flavour): DotsLook {
  return { dot: channelsOf(colours.label), ring: channelsOf(colours.labelHalo) }
}

type PatternImage = readonly [name: string, image: PixelImage]

/** The hatch and the dots as they are drawn at the zoom of the map. */
function patternImages(map: MapSurface, flavour: Flavour): readonly PatternImage[] {
  const zoom = map.getZoom()
  return [
    [HATCH_IMAGE, hatchImage(hatchLook(flavour), zoom, PATTERN_PIXEL_RATIO)],
    [DOTS_IMAGE, dotsImage(dotsLook(flavour), zoom, PATTERN_PIXEL_RATIO)],
  ]
}

/** Sets the hatch, the dots, the symbols of the services and the pin on a map whose style is loaded. */
export function setMapImages(map: MapSurface, flavour: Flavour): void {
  for (const [name, image] of patternImages(map, flavour)) {
    setImage(map, name, image, { pixelRatio: PATTERN_PIXEL_RATIO })
  }
  for (const look of ALL_SERVICE_TYPES.flatMap(looksOf)) {
    setDrawnImage(map, serviceImageName(look), (context) =>
      drawSymbolImage(context, look, flavour, IMAGE_PIXEL_RATIO),
    )
  }
  setDrawnImage(map, ORIGIN_IMAGE, (context) =>
    drawOriginImage(context, flavour, IMAGE_PIXEL_RATIO),
  )
}

function setDrawnImage(
  map: MapSurface,
  name: string,
  draw: (context: CanvasRenderingContext2D) => void,
): void {
  const side = symbolImageSide(IMAGE_PIXEL_RATIO)
  const canvas = document.createElement('canvas')
  canvas.width = side
  canvas.height = side
  // Drawn by the processor: reading back from the graphics card would hold the page up.
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) return
  draw(context)
  setImage(map, name, context.getImageData(0, 0, side, side), { pixelRatio: IMAGE_PIXEL_RATIO })
}

/** Adds an image, or puts it in the place of the one of that name and size. */
function setImage(
  map: MapSurface,
  name: string,
  image: Parameters<MapSurface['updateImage']>[1],
  options: { readonly pixelRatio: number },
): void {
  if (map.hasImage(name)) map.updateImage(name, image)
  else map.addImage(name, image, options)
}

/** Draws hatch and dots anew for the zoom of the map, so that they are as dense at every zoom. */
export function refreshPatterns(map: MapSurface, flavour: Flavour): void {
  for (const [name, image] of patternImages(map, flavour)) map.updateImage(name, image)
}
