import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

interface PublishedBorder {
  readonly a: number
  readonly b: number
  readonly metres: number
}

interface PublishedSeries {
  readonly years: readonly number[]
  readonly districts: readonly number[]
  readonly values: readonly (readonly (number | null)[])[]
}

function readJson(file: string): unknown {
  const path = fileURLToPath(new URL(`../../public/geo/${file}`, import.meta.url))
  return JSON.parse(readFileSync(path, 'utf8'))
}

/** The adjacency table as it lies in `public/geo`, read without any code of the product. */
export function publishedBorders(): readonly PublishedBorder[] {
  return (readJson('edition.json') as { borders: readonly PublishedBorder[] }).borders
}

/** Values of one year per district, read without any code of the product. */
export function publishedValues(indicator: string, year: number): ReadonlyMap<number, number> {
  const series = readJson(`indicators/${indicator}.json`) as PublishedSeries
  const row = series.values[series.years.indexOf(year)] ?? []
  return new Map(
    series.districts.flatMap((code, i) => {
      const value = row[i]
      return value === null || value === undefined ? [] : [[code, value] as const]
    }),
  )
}

/** Borders by the difference of the values on both sides, largest first. */
export function publishedBreaks(indicator: string, year: number) {
  const values = publishedValues(indicator, year)
  return publishedBorders()
    .flatMap(({ a, b, metres }) => {
      const [one, other] = [values.get(a), values.get(b)]
      if (one === undefined || other === undefined) return []
      const [lower, higher] = one < other ? [a, b] : [b, a]
      return [{ lower, higher, metres, difference: Math.abs(one - other) }]
    })
    .sort((one, other) => other.difference - one.difference)
}
