import type { DistrictCode } from '../core/districts/district.ts'
import type { Figure } from '../core/figure/figure.ts'
import type { MapGeometry } from '../core/figure/map-geometry.ts'
import { type SharedBorderLines, sharedBorderLines } from '../core/figure/shared-border-lines.ts'
import { FLAVOURS } from '../core/look/flavours.ts'
import { placeNameOrder } from '../core/look/place-name-order.ts'
import { pointZoom } from '../core/look/point-size.ts'
import { changedPaints, type DistrictPaint, districtPaints } from './district-paint.ts'
import { DISTRICT_STATE, LINE_STATE, OUTLINE_PIXELS } from './layers/district-layers.ts'
import { DISTRICT_NAME_LAYER, districtNameIn } from './layers/label-layers.ts'
import { mapLayers } from './layers/map-layers.ts'
import type { MapSurface } from './map-library.ts'
import { sectorPainter } from './sector-painter.ts'
import { sourceWriter } from './source-writer.ts'
import { breakLineFeatures } from './sources/break-line-features.ts'
import { countSymbols } from './sources/count-symbols.ts'
import { nameRoom } from './sources/name-room.ts'
import { municipalityNames } from './sources/place-names.ts'
import {
  originPoint,
  pointedService,
  serviceMoves,
  servicePoints,
} from './sources/service-points.ts'
import { SOURCE } from './sources/source-ids.ts'
import { zoneOutlines } from './sources/zone-outlines.ts'

/** Brings a map from one figure to the next by the smallest change. */
export interface FigurePainter {
  paint(figure: Figure): void
  /** Marks one district as pointed at; null for none. */
  hover(district: DistrictCode | null): void
  /** Marks one service of the figure painted last as pointed at; null for none. */
  hoverService(serviceId: string | null): void
  /** The zoom of the map came to another step: what is drawn by it is drawn anew. */
  zoomed(): void
  /** The map lost what was painted: the next figure is painted whole. */
  forget(): void
}

/** Paints on a map whose style is loaded. */
export function figurePainter(map: MapSurface, geometry: MapGeometry): FigurePainter {
  let paints: ReadonlyMap<DistrictCode, DistrictPaint> = new Map()
  let selected: DistrictCode | null = null
  let hovered: DistrictCode | null = null
  let bordersRead: SharedBorderLines | null = null
  let painted: Figure | null = null
  const setData = sourceWriter(map, mapLayers(FLAVOURS.light.colours))
  const sectors = sectorPainter(map, setData)
  /** What each changing part was drawn from, as text. */
  const drawnFrom = new Map<string, string>()

  /** Moves the lines around one district to another; null for none. */
  const moveOutline = (
    outline: keyof typeof LINE_STATE,
    from: DistrictCode | null,
    to: DistrictCode | null,
  ): void => {
    for (const district of [from, to]) {
      if (district === null) continue
      const state = { [LINE_STATE[outline]]: district === to }
      map.setFeatureState({ source: SOURCE.districtLines, id: district }, state)
    }
    if ((from === null) === (to === null)) return
    for (const [layer, pixels] of Object.entries(OUTLINE_PIXELS[outline])) {
      map.setPaintProperty(layer, 'line-width', to === null ? 0 : pixels)
    }
  }
  const sharedLines = (): SharedBorderLines => {
    bordersRead ??= sharedBorderLines(geometry.districts.features)
    return bordersRead
  }
  const whenChanged = (part: string, from: unknown, draw: () => void): void => {
    const text = JSON.stringify(from)
    if (drawnFrom.get(part) === text) return
    drawnFrom.set(part, text)
    draw()
  }

  /** Zones and names: these stand aside from the services, differently at every step of the zoom. */
  const paintNames = (figure: Figure): void => {
    const { outlines, points, origin } = figure
    const names = placeNameOrder(figure)
    const step = pointZoom(map.getZoom())
    whenChanged('names', [step, outlines, names, points, origin], () => {
      const room = nameRoom(figure, step)
      const zones = zoneOutlines(outlines, geometry.districts.features, room)
      const places = municipalityNames(names, room, zones.nameBoxes)
      whenChanged('zones', outlines, () => setData(SOURCE.zones, zones.lines))
      whenChanged('zoneNames', zones.labels, () => setData(SOURCE.zoneNames, zones.labels))
      whenChanged('places', places, () => setData(SOURCE.municipalityNames, places))
    })
  }

  return {
    paint(figure) {
      painted = figure
      const next = districtPaints(figure, FLAVOURS[figure.flavour].colours)
      for (const [district, { fill, strength, hatch }] of changedPaints(paints, next)) {
        map.setFeatureState(
          { source: SOURCE.districts, id: district },
          {
            [DISTRICT_STATE.fill]: fill,
            [DISTRICT_STATE.strength]: strength,
            [DISTRICT_STATE.hatch]: hatch,
          },
        )
      }
      paints = next
      sectors.paint(figure.sectors, FLAVOURS[figure.flavour].colours)
      if (figure.selection !== selected) {
        moveOutline('selected', selected, figure.selection)
        selected = figure.selection
      }
      paintNames(figure)
      whenChanged('breakLines', figure.breakLines, () => {
        setData(SOURCE.breakLines, breakLineFeatures(figure.breakLines, sharedLines()))
      })
      whenChanged('symbols', figure.symbols, () => {
        setData(SOURCE.symbols, countSymbols(figure.symbols))
      })
      const flavour = FLAVOURS[figure.flavour]
      whenChanged('services', [figure.flavour, figure.points], () => {
        setData(SOURCE.services, servicePoints(figure.points, flavour))
        setData(SOURCE.serviceMoves, serviceMoves(figure.points))
      })
      whenChanged('origin', figure.origin, () => {
        setData(SOURCE.origin, originPoint(figure.origin))
      })
      whenChanged('language', [figure.language, figure.naming], () => {
        const name = districtNameIn(figure)
        map.setLayoutProperty(DISTRICT_NAME_LAYER, 'text-field', name)
      })
    },
    hover(district) {
      if (district === hovered) return
      moveOutline('hovered', hovered, district)
      hovered = district
    },
    hoverService(serviceId) {
      if (painted === null) return
      const flavour = FLAVOURS[painted.flavour]
      const pointed = pointedService(painted.points, serviceId, flavour)
      whenChanged('pointedService', pointed, () => setData(SOURCE.pointedService, pointed))
    },
    zoomed() {
      if (painted) paintNames(painted)
    },
    forget() {
      paints = new Map()
      sectors.forget()
      selected = null
      hovered = null
      drawnFrom.clear()
    },
  }
}
