/**
 * The layers of the map from below to above. Every surface that draws a figure keeps this order.
 * Ground that must not tint a class (green, water, roads) lies under the fills; what people find
 * their way by (rail, metro, canal, borders) lies above them as lines. Services lie on top: a name
 * can be read around a point, a point under a name can not.
 */
export const MAP_LAYERS = [
  'paper',
  'ground',
  'green',
  'water',
  'road',
  'districtFill',
  'missingHatch',
  'sectorFill',
  'sectorHatch',
  'sectorDots',
  'rail',
  'metro',
  'districtBorder',
  'sectorBorder',
  'sectorDistrictBorder',
  'canalCasing',
  'canal',
  'municipalityBorder',
  'regionBorder',
  'breakLine',
  'hoverLine',
  'zoneHalo',
  'zoneLine',
  'selectionHalo',
  'selectionLine',
  'symbol',
  'label',
  'pointMove',
  'pointDot',
  'pointStreet',
  'pointBuilding',
  'pointHighlight',
  'origin',
] as const

export type MapLayer = (typeof MAP_LAYERS)[number]
