import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { csvParse } from 'd3-dsv'
import { describe, expect, it } from 'vitest'
import { indexStreets } from '../../src/core/search/index-streets.ts'
import { searchStreets } from '../../src/core/search/search-streets.ts'
import { publishedEdition, publishedLoader } from '../support/published-edition.ts'
import { DATA_FOLDER } from './support/paths.ts'

const rows = csvParse(readFileSync(join(DATA_FOLDER, 'services/streets.csv'), 'utf8'))
const streets = await publishedLoader.loadStreets(publishedEdition)
const nis = new Map(publishedEdition.municipalities.map((one) => [one.name.nl, one.nis]))
const nameOf = new Map(publishedEdition.municipalities.map((one) => [one.nis, one.name.nl]))

interface Row {
  readonly key: string
  readonly lon: number
  readonly lat: number
}

/** Points are kept at 5 decimals. */
const HALF_STEP = 0.0000051

describe('the published streets', () => {
  it('are the rows of the source, each once, with their point to a metre', () => {
    const byNameAndPoint = (a: Row, b: Row) =>
      (a.key < b.key ? -1 : Number(a.key > b.key)) || a.lon - b.lon
    const expected = rows.map((row): Row => {
      const municipality = nis.get(row.municipality_nl ?? '') ?? ''
      return {
        key: [row.name_nl, row.name_fr, municipality].join('|'),
        lon: Number(row.lon),
        lat: Number(row.lat),
      }
    })
    const found = streets.map(
      ({ name, municipality, point: [lon, lat] }): Row => ({
        key: [name.nl, name.fr, municipality].join('|'),
        lon,
        lat,
      }),
    )
    expect(found).toHaveLength(5_646)
    expected.sort(byNameAndPoint)
    found.sort(byNameAndPoint)
    expect(found.map(({ key }) => key)).toEqual(expected.map(({ key }) => key))
    const off = found.filter(
      ({ lon, lat }, i) =>
        Math.abs(lon - (expected[i]?.lon ?? 0)) > HALF_STEP ||
        Math.abs(lat - (expected[i]?.lat ?? 0)) > HALF_STEP,
    )
    expect(off).toEqual([])
  })

  const index = indexStreets(streets, publishedEdition.municipalities)
  const found = (query: string) =>
    searchStreets(index, query).map(
      ({ matchedName, street }) => `${matchedName}, ${nameOf.get(street.municipality)}`,
    )

  it.each([
    ['gallait', ['Gallaitstraat, Schaarbeek']],
    ['rue de la loi', ['Rue de la Loi, Brussel']],
    ['ruedelaloi', ['Rue de la Loi, Brussel']],
    ['kerkstraat', ['Kerkstraat, Sint-Agatha-Berchem', 'Kerkstraat, Sint-Pieters-Woluwe']],
    ['kerkstraat woluwe', ['Kerkstraat, Sint-Pieters-Woluwe']],
    ['chaussée de waterloo uccle', ['Chaussée de Waterloo, Ukkel']],
  ])('are found: %s', (query, expected) => {
    expect(found(query).slice(0, expected.length)).toEqual(expected)
  })

  it('of the same name in several municipalities are all offered', () => {
    const municipalities = rows
      .filter((row) => row.name_nl === 'Waterloosesteenweg')
      .map((row) => `Waterloosesteenweg, ${row.municipality_nl}`)
    expect(new Set(municipalities).size).toBeGreaterThan(2)
    const offered = found('waterloosesteenweg')
    expect(offered.slice(0, municipalities.length).sort()).toEqual(municipalities.sort())
  })

  it('are found one by one by their own name and municipality', () => {
    const some = streets.filter((_, i) => i % 25 === 0)
    const lost = some.filter(({ name, municipality, point }) => {
      const query = `${name.nl || name.fr} ${nameOf.get(municipality)}`
      return !searchStreets(index, query).some(({ street }) => street.point === point)
    })
    expect(lost).toEqual([])
  })
})
