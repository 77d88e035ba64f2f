import { describe, expect, it } from 'vitest'
import {
  districtsFileSchema,
  editionFileSchema,
  groundFileSchema,
  municipalitiesFileSchema,
  reachFileSchema,
  regionFileSchema,
  seriesFileSchema,
  servicesFileSchema,
  streetsFileSchema,
} from '../../src/data/schemas/file-schemas.ts'
import { sectorEditionsFileSchema } from '../../src/data/schemas/sector-editions-schema.ts'
import { folderContent } from './support/folder-content.ts'
import { GEO_FOLDER } from './support/paths.ts'

const files = folderContent(GEO_FOLDER)
const parsed = (path: string): unknown => JSON.parse(files.get(path) ?? 'null')

describe('what is published is what the app reads', () => {
  it.each([
    ['edition.json', editionFileSchema],
    ['districts.geojson', districtsFileSchema],
    ['municipalities.geojson', municipalitiesFileSchema],
    ['region.geojson', regionFileSchema],
    ['ground.json', groundFileSchema],
    ['services.json', servicesFileSchema],
    ['streets.json', streetsFileSchema],
    ['reach.json', reachFileSchema],
    ['sector-districts.json', sectorEditionsFileSchema],
  ])('%s', (path, schema) => {
    expect(schema.safeParse(parsed(path)).error?.issues ?? []).toEqual([])
  })

  it('has a series for every indicator of the catalogue and no other', () => {
    const { indicators } = editionFileSchema.parse(parsed('edition.json'))
    const series = [...files.keys()].filter((path) => path.startsWith('indicators/'))
    expect(series).toEqual(indicators.map(({ id }) => `indicators/${id}.json`).sort())
    for (const path of series) {
      expect(seriesFileSchema.safeParse(parsed(path)).error?.issues ?? []).toEqual([])
    }
  })
})
