import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hostileText } from '../../support/hostile-values.ts'
import { publishedEdition } from '../../support/published-edition.ts'
import { readContent } from '../import/support/read-bytes.ts'

const headings = fc.oneof(
  fc.constantFrom('Code', 'Wijk', 'Quartier', 'Gebied', 'Jaar', 'Straat', 'Gemeente', 'Sector'),
  fc.constantFrom('Breedtegraad', 'Lengtegraad', 'X', 'Y', '2018', '2019', 'Waarde', 'Naam'),
  hostileText,
)
const places = fc.constantFrom(
  ...publishedEdition.districts.flatMap(({ code, name }) => [String(code), name.nl, name.fr]),
)
const cells = fc.oneof(
  { weight: 4, arbitrary: places },
  { weight: 3, arbitrary: fc.integer({ min: -10, max: 50_000 }).map(String) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('1,5', '1.234', '12,5 %', 'ND', 'VS', '', '50,84', '4.35'),
  },
  { weight: 1, arbitrary: hostileText },
)
const separators = fc.constantFrom(';', ',', '\t', '|')

/** A table as a person may have saved it: known headings and values, and what has broken programs. */
const table = fc
  .record({
    separator: separators,
    head: fc.array(headings, { minLength: 1, maxLength: 8 }),
    rows: fc.array(fc.array(cells, { minLength: 1, maxLength: 9 }), { maxLength: 12 }),
  })
  .map(({ separator, head, rows }) => [head, ...rows].map((row) => row.join(separator)).join('\n'))

/** The bytes of a table with some of them overwritten, or the end cut off. */
const overwritten = fc
  .record({
    text: table,
    bytes: fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 12 }),
    kept: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ text, bytes, kept }) => {
    const written = new TextEncoder().encode(text)
    for (const [at, byte] of bytes) if (written.length > 0) written[at % written.length] = byte
    return written.subarray(0, Math.ceil(written.length * kept))
  })

const geojson = fc
  .record({
    type: fc.constantFrom('FeatureCollection', 'Feature', 'Point'),
    features: fc.jsonValue({ maxDepth: 4 }),
    coordinates: fc.jsonValue({ maxDepth: 2 }),
  })
  .map((value) => JSON.stringify(value))

/** Reads a file as the worker does: what it can not add is told, and no error is left over. */
async function expectTold(content: string | Uint8Array): Promise<void> {
  const outcome = await readContent(content, {}, 'bestand.csv')
  if (outcome.kind !== 'problem') return
  expect(outcome.problem, JSON.stringify(outcome.problem)).not.toMatchObject({ kind: 'worker' })
}

describe('generated files that a person brings', () => {
  it.each([
    ['300 tables', table, 300],
    ['1,000 overwritten or cut files', overwritten, 1000],
    ['300 files of points', geojson, 300],
  ] as const)(
    '%s are read or told why not',
    { timeout: 120_000 },
    async (_name, files, numRuns) => {
      await fc.assert(fc.asyncProperty(files as fc.Arbitrary<string | Uint8Array>, expectTold), {
        numRuns,
        seed: 8,
      })
      expect('polluted' in {}).toBe(false)
    },
  )
})
