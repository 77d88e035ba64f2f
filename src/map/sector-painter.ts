import type { FeatureCollection } from 'geojson'
import { borderMesh } from '../core/figure/border-mesh.ts'
import type { FlavourColours } from '../core/look/flavour.ts'
import type { SectorCode } from '../core/sectors/sector.ts'
import type { SectorShapes } from '../core/sectors/sector-level.ts'
import type { SectorLayer, SectorMark } from '../core/sectors/sector-mark.ts'
import { MUTED_STRENGTH } from './district-paint.ts'
import { DISTRICT_STATE } from './layers/district-layers.ts'
import { SECTOR_PATTERN, SECTOR_PATTERN_PROPERTY } from './layers/sector-layers.ts'
import type { MapSurface } from './map-library.ts'
import type { SourceWriter } from './source-writer.ts'
import { SOURCE } from './sources/source-ids.ts'

/** Brings the sectors on a map from one figure to the next. */
export interface SectorPainter {
  paint(sectors: SectorLayer | null, colours: FlavourColours): void
  /** The map lost what was painted: the next figure is painted whole. */
  forget(): void
}

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] }
/** What the sectors cover wholly: not drawn while they are, so that a frame costs no more. */
const COVERED_LAYERS = ['districtFill', 'missingHatch', 'districtBorder']

/** Paints on a map whose style is loaded. The outlines go to the map once, colours by state. */
export function sectorPainter(
  map: Pick<MapSurface, 'setFeatureState' | 'setLayoutProperty'>,
  setData: SourceWriter,
): SectorPainter {
  let shapes: SectorShapes | null = null
  let states: ReadonlyMap<SectorCode, string> = new Map()

  const setShapes = (next: SectorShapes | null, marks: readonly SectorMark[]): void => {
    const markOf = new Map(marks.map((mark) => [mark.sector, mark]))
    const areas = next && {
      ...next.areas,
      features: next.areas.features.map((feature) => ({
        ...feature,
        properties: { ...feature.properties, ...drawnAs(markOf.get(feature.properties.code)) },
      })),
    }
    setData(SOURCE.sectors, areas ?? NOTHING)
    setData(SOURCE.sectorBorders, next ? borderMesh(next.areas) : NOTHING)
    setData(SOURCE.sectorDistrictBorders, next?.districtBorders ?? NOTHING)
    for (const layer of COVERED_LAYERS) {
      map.setLayoutProperty(layer, 'visibility', next ? 'none' : 'visible')
    }
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

/** What of a sector is the same in every figure: its wijk, and the pattern over its colour. */
function drawnAs(mark: SectorMark | undefined): Record<string, string | number | null> {
  const pattern =
    mark?.kind === 'missing'
      ? SECTOR_PATTERN.hatch
      : mark?.kind === 'valued' && mark.basis === 'few'
        ? SECTOR_PATTERN.dots
        : null
  return { district: mark?.district ?? null, [SECTOR_PATTERN_PROPERTY]: pattern }
}

function stateOf(mark: SectorMark, colours: FlavourColours): Record<string, string | number> {
  const { fill, strength } = DISTRICT_STATE
  if (mark.kind === 'ground') return { [fill]: colours.ground, [strength]: 1 }
  const emphasis = mark.emphasis === 'muted' ? MUTED_STRENGTH : 1
  return {
    [fill]: mark.kind === 'valued' ? mark.fill : colours.missingFill,
    [strength]: emphasis,
  }
}
