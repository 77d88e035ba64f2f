import type { Feature } from 'geojson'
import type { Figure } from '../../core/figure/figure.ts'
import type { SectorLayer, SectorMark } from '../../core/sectors/sector-mark.ts'
import { asWritten } from '../csv/as-written.ts'

/** The sectors of a figure as GeoJSON features: outline, value, class, or why there is none. */
export function sectorFeatures(
  { shapes, marks }: SectorLayer,
  { legend, year }: Pick<Figure, 'legend' | 'year'>,
): readonly Feature[] {
  const markOf = new Map(marks.map((mark) => [mark.sector, mark]))
  return shapes.areas.features.flatMap(({ geometry, properties }): Feature[] => {
    const mark = markOf.get(properties.code)
    if (!mark) return []
    const { sector, name, district, districtName } = mark
    return [
      {
        type: 'Feature',
        id: sector,
        geometry,
        properties: {
          code: sector,
          name,
          district,
          district_name: districtName,
          year,
          ...measured(mark, legend),
        },
      },
    ]
  })
}

/** The same keys for every sector, so that a table of attributes is whole. */
function measured(mark: SectorMark, { classes }: Figure['legend']) {
  const none = { value: null, shown: null, class: null, class_label: null, few_declarations: null }
  switch (mark.kind) {
    case 'valued': {
      const label = classes[mark.classIndex]?.label
      return {
        value: mark.value,
        shown: asWritten(mark.valueText),
        class: mark.classIndex + 1,
        class_label: label === undefined ? null : asWritten(label),
        few_declarations: mark.basis === 'few',
        declarations: mark.declarations,
        inhabitants: mark.inhabitants,
        missing_reason: null,
        missing_text: null,
      }
    }
    case 'missing':
      return {
        ...none,
        declarations: mark.declarations,
        inhabitants: mark.inhabitants,
        missing_reason: mark.reason,
        missing_text: mark.reasonText,
      }
    case 'ground':
      return {
        ...none,
        declarations: null,
        inhabitants: null,
        missing_reason: 'uninhabited',
        missing_text: null,
      }
  }
}
