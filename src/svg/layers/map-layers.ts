import type { Figure } from '../../core/figure/figure.ts'
import { MAP_LAYERS, type MapLayer } from '../../core/look/layer-order.ts'
import type { DrawnDistrict, MapDrawing } from '../map-drawing.ts'
import type { SvgMedium } from '../svg-medium.ts'
import { changingContent, pathMarkup } from './changing-layers.ts'
import { districtLook } from './district-look.ts'

/** A group of the drawing: the attributes it hands down to what is in it, and its content. */
interface Layer {
  readonly attributes: string
  readonly content: string
}

type Drawn = (medium: SvgMedium, drawing: MapDrawing, figure: Figure) => Layer | null

const ROUND = 'stroke-linejoin="round" stroke-linecap="round"'
const UNTOUCHED = 'pointer-events="none"'
const LINE = `fill="none" ${ROUND} ${UNTOUCHED}`
const AREA = `fill-rule="evenodd" ${UNTOUCHED}`

/** Line around the canal that keeps it in sight where its real width is under a pixel. */
const CANAL_LEAST_PIXELS = 1
const CANAL_CASING_PIXELS = 0.9

/** Lines that are drawn twice, once broad and once narrow, stand once in the file. */
const SHARED_PATHS = ['municipalities', 'canal'] as const

const used = (name: (typeof SHARED_PATHS)[number]): string => `<use href="#map-${name}"/>`

/** Definitions that the layers refer to. */
export function sharedPaths(drawing: MapDrawing): string {
  return SHARED_PATHS.map((name) => `<path id="map-${name}" d="${drawing[name]}"/>`).join('')
}

/**
 * How the layers of the common order are drawn; null where this drawing has none. Roads, rail and
 * metro are left out: where districts cover the ground they would hardly show.
 */
const DRAWN_AS: Readonly<Record<MapLayer, Drawn>> = {
  paper: () => null,
  ground: (medium, { districts }) => ({
    attributes: `fill="${medium.colour('ground')}" ${medium.stroke('districtBorder', 0.8)} ${ROUND}`,
    content: districts
      .filter(({ kind }) => kind !== 'residential')
      .map(({ code, path }) => `<path data-district="${code}" d="${path}"/>`)
      .join(''),
  }),
  green: (medium, { green }) => ({
    attributes: `fill="${medium.colour('green')}" ${AREA}`,
    content: pathMarkup(green),
  }),
  water: (medium, { water }) => ({
    attributes: `fill="${medium.colour('water')}" ${AREA}`,
    content: pathMarkup(water),
  }),
  road: () => null,
  districtFill: (medium, { districts }, figure) => ({
    attributes: `${medium.stroke('districtBorder', 0.8)} ${ROUND}`,
    content: districts
      .filter(({ kind }) => kind === 'residential')
      .map((district) => districtMarkup(district, figure))
      .join(''),
  }),
  missingHatch: () => null,
  sectorFill: changing(
    'sectorFill',
    (medium) => `${medium.stroke('districtBorder', 0.4)} ${ROUND}`,
  ),
  sectorHatch: () => null,
  sectorDots: changing('sectorDots', () => UNTOUCHED),
  rail: () => null,
  metro: () => null,
  districtBorder: () => null,
  sectorBorder: () => null,
  sectorDistrictBorder: changing(
    'sectorDistrictBorder',
    (medium) => `${LINE} ${medium.stroke('districtBorder', 1.6)}`,
  ),
  canalCasing: (medium) => ({
    attributes: `${LINE} ${medium.stroke('canalCasing', CANAL_LEAST_PIXELS + 2 * CANAL_CASING_PIXELS)}`,
    content: used('canal'),
  }),
  canal: (medium) => ({
    attributes: `fill="${medium.colour('canal')}" ${medium.stroke('canal', CANAL_LEAST_PIXELS)} ${ROUND} ${AREA}`,
    content: used('canal'),
  }),
  municipalityBorder: (medium) => ({
    attributes: LINE,
    content: `<g ${medium.stroke('districtBorder', 2.6)}>${used('municipalities')}</g><g ${medium.stroke('municipalityBorder', 1.05)} stroke-opacity=".85">${used('municipalities')}</g>`,
  }),
  regionBorder: (medium, { region }) => ({
    attributes: `${LINE} ${medium.stroke('regionBorder', 1.2)}`,
    content: pathMarkup(region),
  }),
  breakLine: changing('breakLine', () => LINE),
  hoverLine: (medium) => ({
    attributes: LINE,
    content: `<path ${medium.stroke('selectionHalo', 4.6)}/><path ${medium.stroke('hoverLine', 2)}/>`,
  }),
  zoneHalo: changing(
    'zoneHalo',
    (medium) => `${LINE} ${medium.stroke('zoneHalo', 5.7)} stroke-opacity=".9"`,
  ),
  zoneLine: changing('zoneLine', (medium) => `${LINE} ${medium.stroke('zoneLine', 2.75)}`),
  selectionHalo: changing(
    'selectionHalo',
    (medium) => `${LINE} ${medium.stroke('selectionHalo', 6)}`,
  ),
  selectionLine: changing(
    'selectionLine',
    (medium) => `${LINE} ${medium.stroke('selectionLine', 3)}`,
  ),
  symbol: changing('symbol', (medium) => `fill-opacity=".85" ${medium.stroke('symbolLine', 1)}`),
  pointMove: changing('pointMove', () => LINE),
  pointDot: changing('pointDot', () => ''),
  pointStreet: changing('pointStreet', () => ROUND),
  pointBuilding: changing('pointBuilding', () => ROUND),
  pointHighlight: () => ({ attributes: `${ROUND} ${UNTOUCHED}`, content: '' }),
  origin: changing('origin', () => `${ROUND} ${UNTOUCHED}`),
  label: changing('label', (medium) =>
    [
      'font-family="Inter Variable,Inter,sans-serif" font-weight="600" text-anchor="middle"',
      `fill="${medium.colour('label')}" stroke="${medium.colour('labelHalo')}"`,
      `stroke-width=".24em" stroke-linejoin="round" paint-order="stroke" ${UNTOUCHED}`,
    ].join(' '),
  ),
}

function changing(
  name: Parameters<typeof changingContent>[0],
  attributes: (medium: SvgMedium) => string,
): Drawn {
  return (medium, drawing, figure) => ({
    attributes: attributes(medium),
    content: changingContent(name, figure, drawing, medium),
  })
}

/** The layers as groups, from below to above; all of them unless fewer are named. */
export function mapLayersMarkup(
  figure: Figure,
  drawing: MapDrawing,
  medium: SvgMedium,
  names: readonly MapLayer[] = MAP_LAYERS,
): string {
  return names
    .map((name) => {
      const layer = DRAWN_AS[name](medium, drawing, figure)
      return layer ? `<g data-layer="${name}" ${layer.attributes}>${layer.content}</g>` : ''
    })
    .join('')
}

function districtMarkup({ code, path }: DrawnDistrict, { marks }: Figure): string {
  const mark = marks.find(({ district }) => district === code)
  const look = mark && districtLook(mark)
  if (!look) return ''
  return `<path data-district="${code}" fill="${look.fill}" fill-opacity="${look['fill-opacity']}" d="${path}"/>`
}
