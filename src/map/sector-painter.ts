import type { FeatureCollection } from 'geojson'
import type { GeoJSONSource } from 'maplibre-gl'
import type { FlavourColours } from '../core/look/flavour.ts'
import type { SectorCode } from '../core/sectors/sector.ts'
import type { SectorShapes } from '../core/sectors/sector-level.ts'
import type { SectorLayer, SectorMark } from '../core/sectors/sector-mark.ts'
import { MUTED_STRENGTH } from './district-paint.ts'
import { DISTRICT_STATE } from './layers/district-layers.ts'
import { SECTOR_DOTS_STATE } from './layers/sector-layers.ts'
import type { MapSurface } from './map-library.ts'
import { SOURCE } from './sources/source-ids.ts'

/** Brings the sectors on a map from one figure to the next. */
export interface SectorPainter {
  paint(sectors: SectorLayer | null, colours: FlavourColours): void
  /** The map lost what was painted: the next figure is painted whole. */
  forget(): void
}

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] }
/** Drawn from the wijken themselves while no sectors are; these have borders of their own. */
const DISTRICT_BORDER_LAYER = 'districtBorder'

/** Paints on a map whose style is loaded. The outlines go to the map once, colours by state. */
export function sectorPainter(map: MapSurface): SectorPainter {
  let shapes: SectorShapes | null = null
  let states: ReadonlyMap<SectorCode, string> = new Map()

  const setShapes = (next: SectorShapes | null, marks: readonly SectorMark[]): void => {
    const districtOf = new Map(marks.map(({ sector, district }) => [sector, district]))
    const areas = next && {
      ...next.areas,
      features: next.areas.features.map((feature) => ({
        ...feature,
        properties: {
          ...feature.properties,
          district: districtOf.get(feature.properties.code) ?? null,
        },
      })),
    }
    map.getSource<GeoJSONSource>(SOURCE.sectors)?.setData(areas ?? NOTHING)
    map
      .getSource<GeoJSONSource>(SOURCE.sectorDistrictBorders)
      ?.setData(next?.districtBorders ?? NOTHING)
    map.setLayoutProperty(DISTRICT_BORDER_LAYER, 'visibility', next ? 'none' : 'visible')
    shapes = next
  }

  return {
    paint(sectors, colours) {
      if ((sectors?.shapes ?? null) !== shapes) {
        setShapes(sectors?.shapes ?? null, sectors?.marks ?? [])
      }
      if (!sectors) return
      const next = new Map<SectorCode, string>()
      for (const mark of sectors.marks) {
        const state = stateOf(mark, colours)
        const text = JSON.stringify(state)
        next.set(mark.sector, text)
        if (states.get(mark.sector) === text) continue
        map.setFeatureState({ source: SOURCE.sectors, id: mark.sector }, state)
      }
      states = next
    },
    forget() {
      shapes = null
      states = new Map()
    },
  }
}

function stateOf(mark: SectorMark, colours: FlavourColours): Record<string, string | number> {
  const { fill, strength, hatch } = DISTRICT_STATE
  if (mark.kind === 'ground') {
    return { [fill]: colours.ground, [strength]: 1, [hatch]: 0, [SECTOR_DOTS_STATE]: 0 }
  }
  const emphasis = mark.emphasis === 'muted' ? MUTED_STRENGTH : 1
  return {
    [fill]: mark.kind === 'valued' ? mark.fill : colours.missingFill,
    [strength]: emphasis,
    [hatch]: mark.kind === 'missing' ? emphasis : 0,
    [SECTOR_DOTS_STATE]: mark.kind === 'valued' && mark.basis === 'few' ? emphasis : 0,
  }
}
