import {
  manyColumns,
  wijkmonitoringExport,
} from '../../unit/import/support/wijkmonitoring-export.ts'
import {
  changedWorkbook,
  type WrittenCell,
  workbook,
} from '../../unit/import/support/write-workbook.ts'

export interface BrokenFile {
  readonly name: string
  readonly content: Blob | Uint8Array | string
  /** What the message in Dutch must say. */
  readonly told: RegExp
}

const { sheet, rows } = wijkmonitoringExport('nl', manyColumns(3))
/** Of wijk 12, after three rows of headings and four of the region. */
const ROW_OF_12 = 18

type Row = readonly WrittenCell[]
const withRow = (change: (row: Row) => Row) =>
  workbook({ [sheet]: rows.map((row, index) => (index === ROW_OF_12 ? change(row) : row)) })

/** Twelve files that can not be added, each broken in another way. */
export async function brokenFiles(): Promise<readonly BrokenFile[]> {
  const sound = await workbook({ [sheet]: rows })
  return [
    {
      name: 'blad.xlsx',
      content: await workbook({ Toelichting: [['Bron', 'BISA']] }),
      told: /^Geen enkel blad bevat een tabel .* “Toelichting”/,
    },
    {
      name: 'verschoven.xlsx',
      content: await workbook({ [sheet]: [['Mijn export'], [null], ...rows] }),
      told: /koppen zijn verschoven\. “Code” staat in A3 en hoort in A1/,
    },
    {
      name: 'dubbel.xlsx',
      content: await withRow(([, , ...figures]) => [13, 'Kuregem Dauw', ...figures]),
      told: /“Kuregem Dauw” staat er meer dan één keer, .*: rijen 19 en 20\./,
    },
    {
      name: 'tekst.xlsx',
      content: await withRow(([code, name]) => [code ?? null, name ?? null, 'ongeveer 12', 2, 3]),
      told: /tekst tussen de cijfers.*“ongeveer 12” in rij 19/,
    },
    {
      name: 'onbekend.csv',
      content: 'Wijk;Leden 2024\nParijs;5\nAtlantis;6',
      told: /^Van de 2 rijen hoort er geen enkele bij een plek in Brussel/,
    },
    {
      name: 'decimalen.csv',
      content: 'Code;Leden 2024\n1;1,5\n2;2.5\n3;4',
      told: /“1,5” in rij 2 en “2\.5” in rij 3/,
    },
    { name: 'leeg.csv', content: '', told: /^Dit bestand is leeg/ },
    {
      name: 'groot.csv',
      content: new Uint8Array(60_000_000).fill(0x3b),
      told: /^Dit bestand is 60,0 MB\. De kaart leest bestanden tot 20 MB/,
    },
    {
      name: 'bom.xlsx',
      content: await changedWorkbook(sound, (zip) => {
        zip.file('xl/worksheets/sheet2.xml', new Uint8Array(130_000_000))
      }),
      told: /^Uitgepakt is dit bestand groter dan 120 MB/,
    },
    {
      name: 'macro.xlsx',
      content: await changedWorkbook(sound, (zip) => {
        zip.file('xl/vbaProject.bin', 'code')
      }),
      told: /^Deze werkmap bevat macro’s/,
    },
    {
      name: 'utf16.csv',
      // A half of a letter that needs two.
      content: new Uint8Array([0xff, 0xfe, 0x43, 0x00, 0x00, 0xd8, 0x44, 0x00]),
      told: /^De letters in dit bestand kunnen niet gelezen worden/,
    },
    {
      name: 'export.xls',
      content:
        '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>1</td></tr></table></html>',
      told: /^Dit is een webpagina of XML/,
    },
  ]
}
