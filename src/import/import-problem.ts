/** A cell of a table: row counted from 1, and the heading or letter of its column. */
export interface CellPlace {
  readonly row: number
  readonly column: string
  /** What stands there: plain text, shortened. */
  readonly text: string
}

/** Why nothing can be added. Each has its words in the texts of `import`. */
export type ImportProblem =
  | { readonly kind: 'emptyFile' }
  | { readonly kind: 'fileTooLarge'; readonly bytes: number; readonly mostBytes: number }
  | { readonly kind: 'unpacksTooLarge'; readonly mostBytes: number }
  | { readonly kind: 'tooManyParts'; readonly mostParts: number }
  | { readonly kind: 'tooManySheets'; readonly sheets: number; readonly mostSheets: number }
  | { readonly kind: 'tooManyRows'; readonly rows: number; readonly mostRows: number }
  | { readonly kind: 'tooManyColumns'; readonly columns: number; readonly mostColumns: number }
  | { readonly kind: 'tooManyCells'; readonly mostCells: number }
  /** An old binary workbook, `.xls`. */
  | { readonly kind: 'oldWorkbook' }
  /** A web page or XML, whatever its name says. */
  | { readonly kind: 'webPage' }
  /** A workbook with macros, whatever its name says. */
  | { readonly kind: 'macroWorkbook' }
  | { readonly kind: 'encryptedFile' }
  | { readonly kind: 'damagedFile'; readonly detail: string }
  /** A file of a kind that is not read: a picture, a PDF, a text without columns. */
  | { readonly kind: 'unknownFormat' }
  | { readonly kind: 'unreadableText' }
  /** No sheet holds a table that is understood. */
  | { readonly kind: 'noTable'; readonly sheets: readonly string[] }
  | { readonly kind: 'sheetNotFound'; readonly sheet: string; readonly sheets: readonly string[] }
  /** The headings of an export of the Wijkmonitoring do not stand where they should. */
  | { readonly kind: 'shiftedHeader'; readonly expectedCell: string; readonly foundCell: string }
  | { readonly kind: 'noValueColumn' }
  /** No heading and no column tells the year: ask the person, and read with `options.year`. */
  | { readonly kind: 'yearNeeded' }
  | { readonly kind: 'badYear'; readonly cell: CellPlace }
  | { readonly kind: 'nothingMatched'; readonly rowsRead: number }
  /** One wijk (or sector) with two different figures for the same column and year. */
  | {
      readonly kind: 'contradictingRows'
      readonly text: string
      readonly rows: readonly number[]
    }
  | {
      readonly kind: 'repeatedColumn'
      readonly heading: string
      readonly columns: readonly string[]
    }
  | {
      readonly kind: 'textInNumbers'
      readonly cells: readonly CellPlace[]
      readonly count: number
    }
  /** Some numbers have a comma for decimals, others a point. */
  | {
      readonly kind: 'mixedDecimals'
      readonly withComma: CellPlace
      readonly withPoint: CellPlace
    }
  /**
   * `1.234` may be one thousand or one and a bit, and nothing in the file tells: ask the person, and
   * read with `options.decimalMark`.
   */
  | { readonly kind: 'ambiguousNumbers'; readonly cell: CellPlace }
  /** Formula cells whose result is not in the file, or is an error. */
  | { readonly kind: 'formulaWithoutValue'; readonly cell: CellPlace; readonly count: number }
  /** What the columns count is not known: ask the person, and read with `options.valueKinds`. */
  | { readonly kind: 'kindsNeeded'; readonly headings: readonly string[] }
  /** Figures of sectors that can not be combined to wijken: no column is left. */
  | { readonly kind: 'notCombinable'; readonly headings: readonly string[] }
  | { readonly kind: 'unknownCoordinates'; readonly cell: CellPlace }
  | { readonly kind: 'noPointFeatures' }
  /** Streets, sectors or outlines could not be loaded: nothing is wrong with the file. */
  | { readonly kind: 'supplyMissing'; readonly supply: 'streets' | 'sectors' | 'outlines' }
  /** The worker did not start or broke down, for example for want of memory. */
  | { readonly kind: 'worker'; readonly detail: string }
