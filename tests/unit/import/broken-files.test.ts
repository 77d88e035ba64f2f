import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { loadImportTexts } from '../../../src/i18n/load-import-texts.ts'
import type { ImportProblem } from '../../../src/import/import-problem.ts'
import { importWords } from '../../../src/import/import-words.ts'
import { IMPORT_LIMITS } from '../../../src/import/limits.ts'
import { previewOf, problemOf } from './support/read-bytes.ts'
import { manyColumns, wijkmonitoringExport } from './support/wijkmonitoring-export.ts'
import {
  changedSheet,
  changedWorkbook,
  type WrittenCell,
  workbook,
} from './support/write-workbook.ts'

const words = importWords(await loadImportTexts('nl'))

const { sheet, rows } = wijkmonitoringExport('nl', manyColumns(3))

/** The rows of the export with the cell in row and column (from 0) replaced. */
const withCell = (row: number, column: number, cell: WrittenCell) =>
  rows.map((cells, index) =>
    index === row ? cells.map((old, at) => (at === column ? cell : old)) : cells,
  )

/** Row of wijk 12 in `rows`: three of headings, four of the region, then by code. */
const ROW_OF_12 = 18

const csv = (table: readonly (readonly WrittenCell[])[]): string =>
  table.map((cells) => cells.map((cell) => cell ?? '').join(';')).join('\r\n')

async function expectProblem(
  problem: Promise<ImportProblem>,
  expected: Partial<ImportProblem>,
  told: readonly string[],
): Promise<void> {
  const found = await problem
  expect(found).toMatchObject(expected)
  const text = words.problem(found)
  for (const part of told) expect(text).toContain(part)
}

describe('broken files are refused, each with its own words', () => {
  it('the sheet with the figures lacks', async () => {
    const other = await workbook({ Toelichting: [['Bron', 'BISA']], Contact: [['Naam', 'Adres']] })
    await expectProblem(problemOf(other), { kind: 'noTable' }, ['“Toelichting”', '“Contact”'])
    const asked = problemOf(await workbook({ [sheet]: rows }), { sheet: 'Blad7' })
    await expectProblem(asked, { kind: 'sheetNotFound', sheet: 'Blad7' }, ['“Blad7”'])
  })

  it('the headings are shifted', async () => {
    const down = await workbook({ [sheet]: [['Mijn export'], [null], ...rows] })
    await expectProblem(problemOf(down), { kind: 'shiftedHeader', foundCell: 'A3' }, ['A3', 'A1'])
    const right = await workbook({ [sheet]: rows.map((cells) => [null, ...cells]) })
    await expectProblem(problemOf(right), { kind: 'shiftedHeader', foundCell: 'B1' }, ['B1'])
    const withoutUnits = await workbook({ [sheet]: rows.filter((_, index) => index !== 1) })
    await expectProblem(problemOf(withoutUnits), { kind: 'shiftedHeader' }, ['rij 3'])
  })

  it('a code occurs twice with different figures', async () => {
    const twice = await workbook({ [sheet]: withCell(ROW_OF_12, 0, 13) })
    // The name still says 12, so that the row is not taken for 13.
    const { unmatched } = await previewOf(twice)
    expect(unmatched[0]).toMatchObject({
      row: 19,
      reason: 'codeAndNameDiffer',
      suggestion: 'Kuregem Dauw (13)',
    })
    const named = rows.map((cells, index) =>
      index === ROW_OF_12 ? [13, 'Kuregem Dauw', ...cells.slice(2)] : cells,
    )
    await expectProblem(
      problemOf(await workbook({ [sheet]: named })),
      { kind: 'contradictingRows', rows: [19, 20] },
      ['Kuregem Dauw', 'rijen 19 en 20'],
    )
  })

  it('a row occurs twice with the same figures: once is enough, and it is told', async () => {
    const line = rows[ROW_OF_12] ?? []
    const preview = await previewOf(await workbook({ [sheet]: [...rows, line] }))
    // One row, however many columns it has.
    expect(preview.duplicates).toEqual([{ text: 'Kuregem Veeartsenij', rows: [19, 154] }])
  })

  it('there is text among the figures', async () => {
    await expectProblem(
      problemOf(await workbook({ [sheet]: withCell(ROW_OF_12, 3, 'ongeveer 12') })),
      { kind: 'textInNumbers', count: 1 },
      ['“ongeveer 12”', 'rij 19', '2006'],
    )
  })

  it('a wijk is not known: the row is told with what may be meant, and none at all is refused', async () => {
    const table = [
      ['Wijk', 'Leden 2024'],
      ['Kuregem Barra', 5],
      ['Atlantis', 6],
      ['Zavel', 7],
    ]
    const { unmatched, rowsMatched } = await previewOf(await workbook({ Blad1: table }))
    expect(rowsMatched).toBe(1)
    expect(unmatched).toEqual([
      { row: 2, text: 'Kuregem Barra', reason: 'unknownDistrict', suggestion: 'Kuregem Bara (11)' },
      { row: 3, text: 'Atlantis', reason: 'unknownDistrict', suggestion: null },
    ])
    const none = [
      ['Wijk', 'Leden 2024'],
      ['Parijs', 5],
      ['Atlantis', 6],
    ]
    await expectProblem(
      problemOf(await workbook({ Blad1: none })),
      { kind: 'nothingMatched', rowsRead: 2 },
      ['2'],
    )
  })

  it('decimals are written in two ways', async () => {
    const mixed = csv(
      rows.map((cells, index) => (index === 9 ? [3, 'Begijnhof - Diksmuide', '1,5', 2, 3] : cells)),
    )
    await expectProblem(problemOf(mixed), { kind: 'mixedDecimals' }, ['“1,5”', 'rij 10'])
  })

  it('a number may be thousands or decimals, until the person tells', async () => {
    const table = 'Code;Wijk;Leden 2024\r\n1;Grote Markt;1.234\r\n2;Dansaert;2.345'
    await expectProblem(problemOf(table), { kind: 'ambiguousNumbers' }, ['“1.234”'])
    const preview = await previewOf(table, { decimalMark: ',' })
    expect(preview.data).toMatchObject({ indicators: [{ columns: { years: [2024] } }] })
    const told =
      preview.data.kind === 'indicators' ? preview.data.indicators[0]?.columns.values : []
    expect(told?.[0]?.slice(0, 2)).toEqual([1234, 2345])
  })

  it('it is empty', async () => {
    await expectProblem(problemOf(''), { kind: 'emptyFile' }, ['leeg'])
    await expectProblem(problemOf('\uFEFF\r\n  \r\n'), { kind: 'emptyFile' }, ['leeg'])
    await expectProblem(problemOf(';;;\r\n;;;\r\n'), { kind: 'emptyFile' }, ['leeg'])
    const blank = await workbook({ Blad1: [[null]] })
    await expectProblem(problemOf(blank), { kind: 'emptyFile' }, ['leeg'])
  })

  it('it is 60 MB: refused before a byte is read', async () => {
    const content = {
      size: 60_000_000,
      arrayBuffer: () => Promise.reject(new Error('was read')),
    }
    const { readFile } = await import('../../../src/import/read-file.ts')
    const context = { progress: () => {} } as unknown as Parameters<typeof readFile>[1]
    await expect(
      readFile({ name: 'groot.csv', content: content as unknown as Blob }, context),
    ).rejects.toMatchObject({ problem: { kind: 'fileTooLarge', bytes: 60_000_000 } })
    await expectProblem(
      problemOf(new Blob([new Uint8Array(60_000_000)])),
      { kind: 'fileTooLarge' },
      ['60,0 MB', '20 MB'],
    )
  })

  it('it unpacks to more than it may, whatever its directory says', async () => {
    const zeros = new Uint8Array(IMPORT_LIMITS.unpackedBytes + 1)
    const bomb = await changedWorkbook(await workbook({ [sheet]: rows }), (zip) => {
      zip.file('xl/worksheets/sheet2.xml', zeros)
    })
    expect(bomb.length).toBeLessThan(1_000_000)
    await expectProblem(problemOf(bomb), { kind: 'unpacksTooLarge' }, ['120 MB'])
    // The directory may lie: the size it tells is that of the first bytes.
    const lying = bomb.slice()
    const view = new DataView(lying.buffer)
    for (let at = 0; at < lying.length - 46; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true)
    }
    const problem = await problemOf(lying)
    expect(['unpacksTooLarge', 'damagedFile']).toContain(problem.kind)
  }, 60_000)

  it('it holds too many files', async () => {
    const zip = new JSZip()
    for (let part = 0; part <= IMPORT_LIMITS.parts; part += 1) zip.file(`${part}.xml`, '')
    const bytes = await zip.generateAsync({ type: 'uint8array' })
    await expectProblem(problemOf(bytes), { kind: 'tooManyParts' }, ['2'])
  })

  it('it is a workbook with macros under another name', async () => {
    const macro = await changedWorkbook(await workbook({ [sheet]: rows }), async (zip) => {
      const types = (await zip.file('[Content_Types].xml')?.async('string')) ?? ''
      zip.file(
        '[Content_Types].xml',
        types.replace(
          'openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
          'ms-excel.sheet.macroEnabled.main+xml',
        ),
      )
    })
    await expectProblem(problemOf(macro, {}, 'a.xlsx'), { kind: 'macroWorkbook' }, ['macro'])
    const withCode = await changedWorkbook(await workbook({ [sheet]: rows }), (zip) => {
      zip.file('xl/vbaProject.bin', 'code')
    })
    await expectProblem(problemOf(withCode), { kind: 'macroWorkbook' }, ['macro'])
  })

  it.each(['utf-16le', 'utf-16be'] as const)(
    '%s is read, with and without its mark',
    async (encoding) => {
      const text = csv(rows)
      for (const marked of [`\uFEFF${text}`, text]) {
        const bytes = new Uint8Array(marked.length * 2)
        const view = new DataView(bytes.buffer)
        for (let at = 0; at < marked.length; at += 1) {
          view.setUint16(at * 2, marked.charCodeAt(at), encoding === 'utf-16le')
        }
        const preview = await previewOf(bytes)
        expect(preview).toMatchObject({ form: { encoding }, rowsMatched: 118 })
      }
      const cut = new Uint8Array([0xff, 0xfe, 0x43, 0x00, 0x00, 0xd8, 0x44, 0x00])
      await expectProblem(problemOf(cut), { kind: 'unreadableText' }, ['UTF-8'])
    },
  )

  it('windows-1252 is read, as Excel writes it', async () => {
    const text = 'Quartier;Ménages 2024\r\nBéguinage - Dixmude;12,5\r\n'
    const preview = await previewOf(Uint8Array.from(text, (letter) => letter.charCodeAt(0)))
    expect(preview).toMatchObject({ form: { encoding: 'windows-1252' }, rowsMatched: 1 })
    expect(preview.data).toMatchObject({ indicators: [{ name: { fr: 'Ménages' } }] })
  })

  it('it is a web page saved as .xls, or an old workbook', async () => {
    const page =
      '\uFEFF<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>1</td></tr></table></html>'
    await expectProblem(problemOf(page, {}, 'export.xls'), { kind: 'webPage' }, ['webpagina'])
    await expectProblem(problemOf('<?xml version="1.0"?><Workbook/>'), { kind: 'webPage' }, ['XML'])
    const old = new Uint8Array(1024)
    old.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    await expectProblem(problemOf(old, {}, 'oud.xls'), { kind: 'oldWorkbook' }, ['.xls'])
  })

  it('it is damaged, or of a kind that is not read', async () => {
    const whole = new Uint8Array(await (await workbook({ [sheet]: rows })).arrayBuffer())
    await expectProblem(problemOf(whole.slice(0, -200)), { kind: 'damagedFile' }, ['beschadigd'])
    const noSheet = await changedSheet(await workbook({ [sheet]: rows }), () => '<worksheet>')
    expect(['damagedFile', 'emptyFile']).toContain((await problemOf(noSheet)).kind)
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])
    await expectProblem(problemOf(png), { kind: 'unknownFormat' }, ['CSV'])
    await expectProblem(problemOf('zomaar een regel'), { kind: 'unknownFormat' }, ['CSV'])
    await expectProblem(problemOf('{"type":'), { kind: 'damagedFile' }, ['beschadigd'])
    await expectProblem(problemOf('{"a": 1}'), { kind: 'unknownFormat' }, ['GeoJSON'])
  })

  it('says it in every language, with a form for every problem', async () => {
    const texts = await Promise.all((['nl', 'fr', 'en'] as const).map(loadImportTexts))
    for (const one of texts) {
      const said = importWords(one).problem({ kind: 'tooManyRows', rows: 9, mostRows: 250_000 })
      expect(said).toMatch(/250.?000/)
    }
  })
})
