import type { Feature } from 'geojson'
import { indexDistricts } from '../../core/districts/district-index.ts'
import { mainMunicipalityCode } from '../../core/districts/main-municipality.ts'
import type { PackagedEdition } from '../package/packaged-edition.ts'
import { geojsonText } from './geojson-text.ts'

/**
 * All wijken of an edition as one GeoJSON (RFC 7946) with every figure of every year: property
 * `<indicator>_<year>`, null where there is none. Why is in the property `missing`, by the same key.
 * What the keys mean and where the figures come from stands beside the features.
 */
export function editionGeojson({
  edition,
  indicators,
  series,
  districts,
  texts,
}: PackagedEdition): string {
  const index = indexDistricts(edition.districts)
  const members = {
    edition: edition.id,
    indicators: indicators.map(({ id, unit, years, sourceIds }) => ({
      id,
      name_nl: texts.nl(id).name,
      name_fr: texts.fr(id).name,
      name_en: texts.en(id).name,
      unit,
      years: years.map(({ year }) => year),
      sources: sourceIds,
    })),
    sources: edition.sources,
  }
  const features = districts.features.map((feature): Feature => {
    const { code, kind } = feature.properties
    const district = index.get(code)
    const figures: Record<string, number | null> = {}
    const missing: Record<string, string> = {}
    for (const { id, years } of kind === 'residential' ? indicators : []) {
      for (const { year } of years) {
        const observation = series.get(id)?.at(code, year)
        const key = `${id}_${year}`
        figures[key] = observation?.kind === 'observed' ? observation.value : null
        if (observation?.kind === 'missing') missing[key] = observation.reason
      }
    }
    return {
      type: 'Feature',
      id: code,
      geometry: feature.geometry,
      properties: {
        code,
        kind,
        name_nl: district?.name.nl ?? '',
        name_fr: district?.name.fr ?? '',
        municipality: district ? mainMunicipalityCode(district) : '',
        ...figures,
        missing,
      },
    }
  })
  return geojsonText(members, features)
}
