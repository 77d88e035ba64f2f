import type { Feature } from 'geojson'
import type { Edition } from '../../core/edition.ts'
import type { DistrictMark, Figure } from '../../core/figure/figure.ts'
import type { MapGeometry } from '../../core/figure/map-geometry.ts'
import { asWritten } from '../csv/as-written.ts'
import { geojsonText } from './geojson-text.ts'
import { sectorFeatures } from './sector-features.ts'

export interface ViewGeojson {
  readonly figure: Figure
  readonly edition: Pick<Edition, 'id' | 'districts'>
  readonly districts: MapGeometry['districts']
  readonly link: string
}

/**
 * All wijken of a view, or its sectors, as GeoJSON (RFC 7946: WGS84, outer rings anticlockwise):
 * outline, value, class, or why there is none. What the map is about stands beside the features.
 */
export function viewGeojson({ figure, edition, districts, link }: ViewGeojson): string {
  const marks = new Map(figure.marks.map((mark) => [mark.district, mark]))
  const names = new Map(edition.districts.map(({ code, name }) => [code, name]))
  const about = {
    title: figure.title,
    subtitle: asWritten(figure.subtitle),
    sentence: asWritten(figure.sentence),
    definition: figure.definition,
    caution: figure.caution,
    unit: figure.legend.unitText,
    year: figure.year,
    source: asWritten(figure.sourceLine),
    edition: edition.id,
    link,
  }
  if (figure.sectors) return geojsonText(about, sectorFeatures(figure.sectors, figure))
  const features = districts.features.map((feature): Feature => {
    const { code, kind } = feature.properties
    const name = names.get(code)
    return {
      type: 'Feature',
      id: code,
      geometry: feature.geometry,
      properties: {
        code,
        kind,
        name_nl: name?.nl ?? '',
        name_fr: name?.fr ?? '',
        ...measured(marks.get(code), figure),
      },
    }
  })
  return geojsonText(about, features)
}

/** The same keys for every wijk, so that a table of attributes is whole. */
function measured(mark: DistrictMark | undefined, { legend, year }: Figure) {
  const none = { value: null, shown: null, class: null, class_label: null, rank: null }
  switch (mark?.kind) {
    case 'valued': {
      const { classIndex, municipality, inhabitants } = mark
      return {
        municipality,
        year,
        value: mark.value,
        shown: asWritten(mark.valueText),
        class: classIndex === null ? null : classIndex + 1,
        class_label: classIndex === null ? null : labelOf(legend.classes[classIndex]?.label),
        rank: mark.rank,
        inhabitants,
        missing_reason: null,
        missing_text: null,
      }
    }
    case 'missing':
      return {
        municipality: mark.municipality,
        year,
        ...none,
        inhabitants: mark.inhabitants,
        missing_reason: mark.reason,
        missing_text: mark.reasonText,
      }
    case 'ground':
      return {
        municipality: mark.municipality,
        year,
        ...none,
        inhabitants: null,
        missing_reason: 'uninhabited',
        missing_text: mark.reasonText,
      }
    case undefined:
      return { municipality: '', year, ...none, inhabitants: null, missing_reason: 'notInEdition' }
  }
}

const labelOf = (label: string | undefined): string | null =>
  label === undefined ? null : asWritten(label)
