import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sectorEditionsFileSchema } from '../../src/data/schemas/sector-editions-schema.ts'
import { folderContent } from './support/folder-content.ts'
import { GEO_FOLDER } from './support/paths.ts'

const { editions } = sectorEditionsFileSchema.parse(
  JSON.parse(folderContent(GEO_FOLDER).get('sector-districts.json') ?? 'null'),
)

interface SectorProperties {
  readonly cd_sector: string
  readonly mdrc: number
}

const drawn = (file: string): readonly SectorProperties[] =>
  JSON.parse(readFileSync(`data/geo/${file}`, 'utf8')).features.map(
    ({ properties }: { readonly properties: SectorProperties }) => properties,
  )

describe('the sectors that figures are joined to wijken with', () => {
  it.each([
    [2025, 'sectors_2025.geojson', 749, 1_252_352],
    [2022, 'sectors_2022.geojson', 724, 1_216_901],
  ])('of %i are those of the drawing, each in its wijk', (year, file, count, inhabitants) => {
    const edition = editions.find(({ sectorsOf }) => sectorsOf === year)
    if (edition === undefined) throw new Error(`no sectors of ${year}`)
    expect(edition.codes).toHaveLength(count)
    expect(edition.inhabitants.reduce((sum, people) => sum + people, 0)).toBe(inhabitants)
    const districtOf = new Map(edition.codes.map((code, i) => [code, edition.districts[i]]))
    for (const { cd_sector, mdrc } of drawn(file)) expect(districtOf.get(cd_sector)).toBe(mdrc)
  })
})
