import type { FlavourColours } from '../../core/look/flavour.ts'
import { type MapLayer as LayerName, MAP_LAYERS } from '../../core/look/layer-order.ts'
import type { MapLayer } from '../map-library.ts'
import * as borders from './border-layers.ts'
import * as districts from './district-layers.ts'
import * as figure from './figure-layers.ts'
import * as ground from './ground-layers.ts'
import { label } from './label-layers.ts'
import * as points from './point-layers.ts'
import * as sectors from './sector-layers.ts'

/** How each layer of the common order is drawn here: the order itself lies in the core. */
const DRAWN_AS: Readonly<Record<LayerName, (colours: FlavourColours) => MapLayer[]>> = {
  paper: ground.paper,
  ground: ground.ground,
  green: ground.green,
  water: ground.water,
  road: ground.road,
  districtFill: districts.districtFill,
  missingHatch: districts.missingHatch,
  sectorFill: sectors.sectorFill,
  sectorHatch: sectors.sectorHatch,
  sectorDots: sectors.sectorDots,
  rail: ground.rail,
  metro: ground.metro,
  districtBorder: districts.districtBorder,
  sectorBorder: sectors.sectorBorder,
  sectorDistrictBorder: sectors.sectorDistrictBorder,
  canalCasing: ground.canalCasing,
  canal: ground.canal,
  municipalityBorder: borders.municipalityBorder,
  regionBorder: borders.regionBorder,
  breakLine: borders.breakLine,
  hoverLine: districts.hoverLine,
  zoneHalo: figure.zoneHalo,
  zoneLine: figure.zoneLine,
  selectionHalo: districts.selectionHalo,
  selectionLine: districts.selectionLine,
  symbol: figure.symbol,
  pointMove: points.pointMove,
  pointDot: points.pointDot,
  pointStreet: points.pointStreet,
  pointBuilding: points.pointBuilding,
  pointHighlight: points.pointHighlight,
  origin: points.origin,
  label,
}

/** All layers of the style in the colours of a flavour, from below to above. */
export function mapLayers(colours: FlavourColours): MapLayer[] {
  return MAP_LAYERS.flatMap((name) => DRAWN_AS[name](colours))
}
