/**
 * The layers of the map from below to above. Every surface that draws a figure keeps this order.
 * Ground that must not tint a class (green, water, roads) lies under the fills; what people find
 * their way by (rail, metro, canal, borders) lies above them as lines.
 */
export const MAP_LAYERS = [
  'paper',
  'ground',
  'green',
  'water',
  'road',
  'districtFill',
  'missingHatch',
  'rail',
  'metro',
  'districtBorder',
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
  'pointStreet',
  'pointBuilding',
  'label',
] as const

export type MapLayer = (typeof MAP_LAYERS)[number]
