import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { publishedEdition } from '../../support/published-edition.ts'
import { cellOf, indicatorsIn, previewOf, problemOf } from './support/read-bytes.ts'
import { type WrittenCell, workbook } from './support/write-workbook.ts'

const residential = publishedEdition.districts.filter(({ kind }) => kind === 'residential')

describe('any table with a wijk a row', () => {
  it('is read with names in either language, years and units in the headings', async () => {
    const preview = await previewOf(
      [
        'Leden van de vereniging',
        '',
        'Quartier;Membres 2022;Membres 2023;Part (%) 2023;Remarque',
        'GRAND-PLACE;12;13;"1,5";ok',
        "Gare de l'Ouest;20;;-;",
        'Sint Joost centrum;5;ND;100,5;goed',
        'Totaal;37;13;;',
      ].join('\n'),
    )
    expect(preview).toMatchObject({
      rowsRead: 3,
      rowsMatched: 3,
      notes: [{ kind: 'summaryRows', rows: [7] }],
      ignoredColumns: [{ heading: 'Remarque', reason: 'noFigures' }],
      unlikely: [{ row: 6, column: 'Part (%) 2023', value: 100.5, reason: 'percentOutside0To100' }],
    })
    const [members, share] = indicatorsIn(preview)
    if (members === undefined || share === undefined) throw new Error('two indicators expected')
    expect(members).toMatchObject({ name: { fr: 'Membres' }, unit: null, decimals: 0 })
    expect(members.columns.years).toEqual([2022, 2023])
    expect(cellOf(members, 1, 2022)).toBe(12)
    expect(cellOf(members, 15, 2023)).toBe('emptyInSource')
    expect(cellOf(members, 25, 2023)).toBe('notAvailable')
    expect(cellOf(members, 2, 2022)).toBe('notInFile')
    expect(share).toMatchObject({ unit: 'percent', valueKind: 'share', decimals: 1 })
    expect(cellOf(share, 15, 2023)).toBe('notAvailable')
  })

  it('is read with the years in rows, and with one figure a row', async () => {
    const inRows = await previewOf('wijkcode,jaar,aantal\n1,2020,5\n1,2021,6\n2,2020,7')
    const [own] = indicatorsIn(inRows)
    if (own === undefined) throw new Error('an indicator expected')
    expect(own).toMatchObject({ name: { nl: 'aantal' }, valueKind: 'count' })
    expect([cellOf(own, 1, 2020), cellOf(own, 1, 2021), cellOf(own, 2, 2021)]).toEqual([
      5,
      6,
      'notInFile',
    ])
    const long = await previewOf(
      'mdrc\tindicator\tyear\tvalue\tflag\n1\tA\t2020\t1.5\tok\n1\tB\t2020\t\tVS\n2\tA\t2021\t2.5\tok',
    )
    const [a, b] = indicatorsIn(long)
    expect(long.form).toMatchObject({ separator: '\t', decimalMark: '.' })
    if (a === undefined) throw new Error('an indicator expected')
    expect([cellOf(a, 1, 2020), cellOf(a, 2, 2021), cellOf(a, 2, 2020)]).toEqual([
      1.5,
      2.5,
      'notInFile',
    ])
    // Nothing but a reason: there is nothing to show.
    expect(b).toBeUndefined()
    expect(long.ignoredColumns).toContainEqual({ heading: 'B', reason: 'empty' })
  })

  it('asks for the year that it does not tell', async () => {
    const table = 'Wijk;Leden\nGrote Markt;3\nDansaert;4'
    expect(await problemOf(table)).toEqual({ kind: 'yearNeeded' })
    const preview = await previewOf(table, { year: 2024 })
    expect(indicatorsIn(preview)[0]?.columns.years).toEqual([2024])
    expect(preview.notes).toEqual([{ kind: 'yearChosen', year: 2024 }])
    expect(await problemOf('Wijk;Jaar;Leden\nGrote Markt;vorig;3')).toMatchObject({
      kind: 'badYear',
      cell: { row: 2, column: 'Jaar', text: 'vorig' },
    })
  })

  it('reads headings that are years alone as one indicator named after the sheet or file', async () => {
    const rows = [
      ['Code', 2019, 2023],
      [1, 10, 11],
      [2, 12, 13],
    ]
    const bySheet = await previewOf(await workbook({ Armoede: rows }), {}, 'x.xlsx')
    expect(indicatorsIn(bySheet).map(({ name }) => name.nl)).toEqual(['Armoede'])
    const byFile = await previewOf(await workbook({ Blad1: rows }), {}, 'Onze leden.xlsx')
    expect(indicatorsIn(byFile).map(({ name }) => name.nl)).toEqual(['Onze leden'])
  })

  it('refuses one heading twice with other figures, keeps it once with the same', async () => {
    expect(await problemOf('Wijk;Leden 2024;Leden 2024\nZavel;1;2')).toMatchObject({
      kind: 'repeatedColumn',
      columns: ['B', 'C'],
    })
    const same = await previewOf('Wijk;Leden 2024;Leden 2024\nZavel;1;1')
    expect(same.ignoredColumns).toEqual([{ heading: 'Leden 2024', reason: 'repeated' }])
  })

  it('reads numbers as they are written in Belgium, France, Britain and by programs', async () => {
    const numberIn = async (text: string) => {
      const preview = await previewOf(`Wijk|Leden 2024|Andere 2024\nZavel|${text}|0,5`)
      const [own] = indicatorsIn(preview)
      return own === undefined ? null : cellOf(own, 7, 2024)
    }
    expect(await numberIn('1.234,5')).toBe(1234.5)
    expect(await numberIn('1 234,5')).toBe(1234.5)
    expect(await numberIn('1\u202f234')).toBe(1234)
    expect(await numberIn('1.234')).toBe(1234)
    expect(await numberIn('€ 24.488,50')).toBe(24_488.5)
    expect(await numberIn('12,5 %')).toBe(12.5)
    expect(await numberIn('\u22123,25')).toBe(-3.25)
    expect(await numberIn('1,2E-3')).toBe(0.0012)
    expect(await problemOf('Wijk|Leden 2024\nZavel|12abc\nDansaert|1\nStalingrad|2')).toMatchObject(
      {
        kind: 'textInNumbers',
        cells: [{ row: 2, column: 'Leden 2024', text: '12abc' }],
      },
    )
  })

  it('gives back every figure and reason of any table that is written', async () => {
    const cell = fc.oneof(
      fc
        .double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })
        .map((value) => value + 0),
      fc.integer({ min: -1_000_000, max: 1_000_000 }),
      fc.constantFrom('ND', 'VS', null),
    )
    const table = fc.record({
      years: fc.uniqueArray(fc.integer({ min: 1990, max: 2030 }), { minLength: 1, maxLength: 5 }),
      codes: fc.uniqueArray(fc.constantFrom(...residential.map(({ code }) => code)), {
        minLength: 1,
        maxLength: 20,
      }),
      mark: fc.constantFrom(',', '.'),
      separator: fc.constantFrom(';', '\t', '|'),
      container: fc.constantFrom('csv', 'xlsx'),
      seed: fc.array(cell, { minLength: 100, maxLength: 100 }),
    })
    const reasons = { ND: 'notAvailable', VS: 'belowThreshold' } as const
    await fc.assert(
      fc.asyncProperty(table, async ({ years, codes, mark, separator, container, seed }) => {
        const cells = codes.map((_, row) =>
          years.map((_, column) => seed[row * 5 + column] ?? null),
        )
        fc.pre(cells.flat().some((one) => typeof one === 'number'))
        const rows: WrittenCell[][] = [
          ['Code', ...years.map((year) => `Cijfer ${year}`)],
          ...codes.map((code, row) => [code, ...(cells[row] ?? [])]),
        ]
        const written =
          container === 'xlsx'
            ? await workbook({ Blad1: rows })
            : rows
                .map((row) =>
                  row
                    .map((one) =>
                      typeof one === 'number' ? String(one).replace('.', mark) : (one ?? ''),
                    )
                    .join(separator),
                )
                .join('\r\n')
        const [own] = indicatorsIn(
          await previewOf(written, { decimalMark: mark === ',' ? ',' : '.' }),
        )
        if (own === undefined) throw new Error('nothing was read')
        codes.forEach((code, row) => {
          years.forEach((year, column) => {
            const one = cells[row]?.[column] ?? null
            const expected =
              one === null ? 'emptyInSource' : typeof one === 'number' ? one : reasons[one]
            expect(cellOf(own, code, year)).toBe(expected)
          })
        })
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})
