import type { Flavour, FlavourColours } from '../core/look/flavour.ts'
import { pointZoom } from '../core/look/point-size.ts'
import type { ServiceTypeId } from '../core/services/service.ts'
import { drawingZoom } from './svg-camera.ts'

type ColourName = keyof FlavourColours

/**
 * Where an SVG is shown. In the page sizes are CSS pixels whatever the size of the map, and
 * colours follow the custom properties of the page; a still picture carries its own.
 */
export interface SvgMedium {
  /** `live` in a page whose scripts know the size of the map. */
  readonly kind: 'page' | 'live' | 'still'
  /** Drawing units per CSS pixel at the usual size; exact for a live map and a still picture. */
  readonly unitsPerPixel: number
  /** How much larger names are than in the page. */
  readonly nameScale: number
  /** How much larger points are than in the page. */
  readonly pointScale: number
  /** The zoom at which points are laid out, one of `POINT_ZOOMS`. */
  readonly zoom: number
  colour(name: ColourName): string
  serviceColour(type: ServiceTypeId): string
  /** Attributes of a line so many CSS pixels wide. */
  stroke(name: ColourName, widthPixels: number): string
  /** Attribute for text so many CSS pixels high, but no more drawing units than `mostUnits`. */
  textSize(pixels: number, mostUnits?: number): string
  /** Attribute that makes one unit a CSS pixel, or more in a room, and keeps what is in it upright. */
  readonly upright: string
}

/** Class of the inline map; its style rules start with it. */
export const MAP_CLASS = 'district-map'

/** Class of the inline map while it is too small for the names of municipalities. */
export const SMALL_CLASS = 'district-map--small'

/** Class of what is measured in CSS pixels and stands upright; its rules are of `districtMapCss`. */
export const UPRIGHT_CLASS = 'district-map__upright'

/** Custom property with the drawing units per CSS pixel; scripts keep it exact. */
export const UNIT_PROPERTY = '--map-unit'

/** Custom property with the angle that keeps names upright on a turned map. */
export const TURN_PROPERTY = '--map-turn'

/** The usual width of the inline map on a large screen is 760 CSS pixels. */
export const USUAL_UNITS_PER_PIXEL = 1.3

/** For the page: the colours of the flavour are what it falls back on. */
export function pageMedium(flavour: Flavour): SvgMedium {
  const unit = `var(${UNIT_PROPERTY},${USUAL_UNITS_PER_PIXEL})`
  const colour = (name: ColourName) => `var(--${kebabCase(name)},${flavour.colours[name]})`
  return {
    kind: 'page',
    unitsPerPixel: USUAL_UNITS_PER_PIXEL,
    nameScale: 1,
    pointScale: 1,
    zoom: pointZoom(drawingZoom(USUAL_UNITS_PER_PIXEL)),
    colour,
    serviceColour: (type) => `var(--service-${kebabCase(type)},${flavour.services[type]})`,
    stroke: (name, widthPixels) => `stroke="${colour(name)}" stroke-width="${widthPixels}"`,
    textSize: (pixels, mostUnits) =>
      mostUnits === undefined
        ? `font-size="calc(${pixels}px*${unit})"`
        : `font-size="min(${pixels}px*${unit},${Math.floor(mostUnits)}px)"`,
    upright: `class="${UPRIGHT_CLASS}"`,
  }
}

/** For a picture on its own. */
export function stillMedium(flavour: Flavour, unitsPerPixel: number): SvgMedium {
  const units = (pixels: number) => Number((pixels * unitsPerPixel).toFixed(2))
  return {
    kind: 'still',
    unitsPerPixel,
    nameScale: 1,
    pointScale: 1,
    zoom: pointZoom(drawingZoom(unitsPerPixel)),
    colour: (name) => flavour.colours[name],
    serviceColour: (type) => flavour.services[type],
    stroke: (name, widthPixels) =>
      `stroke="${flavour.colours[name]}" stroke-width="${units(widthPixels)}"`,
    textSize: (pixels, mostUnits = Number.POSITIVE_INFINITY) =>
      `font-size="${Math.min(units(pixels), Math.floor(mostUnits))}"`,
    upright: `transform="scale(${units(1)})"`,
  }
}

function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
