import type { DistrictCode } from '../core/districts/district.ts'
import type { MissingReason } from '../core/indicators/observation.ts'
import type { OwnData } from '../core/own/own-data.ts'
import type { ImportProblem } from './import-problem.ts'

/** What kind of file it was recognised as. */
export type ImportFormat =
  /** The export of the Wijkmonitoring. */
  | 'wijkmonitoring'
  /** A file that this map wrote: a table of a view, or a data package. */
  | 'wijkwijzerTable'
  | 'dataPackage'
  /** Any table with one wijk a row. */
  | 'districtTable'
  /** Any table with one statistical sector a row. */
  | 'sectorTable'
  | 'servicesByPoint'
  | 'servicesByAddress'
  | 'geojsonPoints'

/** How the bytes of the file were read; null for what does not apply. */
export interface RecognisedForm {
  readonly format: ImportFormat
  readonly container: 'csv' | 'xlsx' | 'zip' | 'geojson'
  readonly sheet: string | null
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | null
  readonly separator: ';' | ',' | '\t' | '|' | null
  readonly decimalMark: ',' | '.' | null
  /** EPSG code of the coordinates, of files with points: 4326, 31370 or 3812. */
  readonly epsg: 4326 | 31370 | 3812 | null
}

/** A row that could not be placed on the map. `row` is counted from 1, as a spreadsheet does. */
export interface UnmatchedRow {
  readonly row: number
  /** What the row is called in the file: plain text, shortened. */
  readonly text: string
  readonly reason:
    | 'unknownDistrict'
    | 'unknownSector'
    | 'uninhabitedDistrict'
    /** The code is of one wijk, the name of another. */
    | 'codeAndNameDiffer'
    | 'unknownStreet'
    | 'severalStreets'
    | 'noAddress'
    | 'noPoint'
    | 'outsideRegion'
  /** What may have been meant, as the map writes it; null where nothing comes near. */
  readonly suggestion: string | null
}

/** Rows that say the same thing of one place more than once; only the first is kept. */
export interface DuplicateRows {
  readonly text: string
  readonly rows: readonly number[]
}

/** A figure that is unlikely for its unit. It is kept as it is. */
export interface UnlikelyCell {
  readonly row: number
  /** Heading of the column. */
  readonly column: string
  readonly value: number
  readonly reason: 'percentOutside0To100' | 'negativeCount' | 'tooLarge'
}

/** A column that was not taken. */
export interface IgnoredColumn {
  readonly heading: string
  readonly reason:
    | 'noFigures'
    | 'empty'
    | 'notNeeded'
    /** The same column once more. */
    | 'repeated'
    /** The figures of the sectors of a wijk can not be combined: medians and densities. */
    | 'notCombinable'
    /** What the column counts is not known, so no rule for sectors can be chosen. */
    | 'kindNotKnown'
}

/** What the person should know before deciding; each has its words in the texts of `import`. */
export type ImportNote =
  /** Years of columns were read from the heading of the file or chosen by the person. */
  | { readonly kind: 'yearChosen'; readonly year: number }
  /** Rows of the whole region, averages or thresholds: not of a wijk, so not taken. */
  | { readonly kind: 'summaryRows'; readonly rows: readonly number[] }
  | { readonly kind: 'metadataRows'; readonly rows: readonly number[] }
  /** Rows of parks, cemeteries and industrial areas without any figure. */
  | { readonly kind: 'uninhabitedRows'; readonly rows: readonly number[] }
  /** The point of a service is that of its street: house numbers are not known. */
  | { readonly kind: 'streetPoints'; readonly services: number }
  /** Figures of formula cells are those that the spreadsheet stored. */
  | { readonly kind: 'formulaCells'; readonly cells: number }
  /** Wijken for which sectors lack: no figure was made of a part. */
  | { readonly kind: 'incompleteDistricts'; readonly districts: readonly DistrictCode[] }
  /** The other sheets of the workbook. */
  | { readonly kind: 'otherSheets'; readonly sheets: readonly string[] }
  /** Numbers as `1.234` that can mean two things, read as the rest of the file tells. */
  | { readonly kind: 'groupedNumbers'; readonly cells: number }

/** A file that can be added: the report, and what would be added. */
export interface ImportPreview {
  readonly kind: 'preview'
  readonly fileName: string
  /** Of the set that it would become; see `OwnDataSet`. */
  readonly id: string
  /** The name of the file without its extension. */
  readonly name: string
  readonly form: RecognisedForm
  /** Rows with content below the headings, summary rows not counted. */
  readonly rowsRead: number
  readonly rowsMatched: number
  /** At most `MOST_LISTED` of them. */
  readonly unmatched: readonly UnmatchedRow[]
  readonly duplicates: readonly DuplicateRows[]
  readonly unlikely: readonly UnlikelyCell[]
  readonly ignoredColumns: readonly IgnoredColumn[]
  /** Cells without a figure, by reason, of residential wijken; reasons that do not occur are absent. */
  readonly missing: Readonly<Partial<Record<MissingReason, number>>>
  readonly notes: readonly ImportNote[]
  readonly data: OwnData
}

/** How the reading of a file ended. A problem changes nothing. */
export type ImportOutcome =
  | ImportPreview
  | { readonly kind: 'problem'; readonly fileName: string; readonly problem: ImportProblem }
  | { readonly kind: 'cancelled' }
