import type { ImportTexts } from '../i18n/import-texts.ts'
import type {
  IgnoredColumn,
  ImportNote,
  RecognisedForm,
  UnlikelyCell,
  UnmatchedRow,
} from './import-outcome.ts'
import type { ImportProblem } from './import-problem.ts'

/** The words for what was found in a file, in one language. */
export interface ImportWords {
  problem(problem: ImportProblem): string
  unmatched(reason: UnmatchedRow['reason']): string
  unlikely(reason: UnlikelyCell['reason']): string
  ignored(reason: IgnoredColumn['reason']): string
  note(note: ImportNote): string
  form(form: RecognisedForm): string
}

const MEGABYTE = 1_000_000

export function importWords(texts: ImportTexts): ImportWords {
  return {
    problem: (problem) => problemText(problem, texts.problems),
    unmatched: (reason) => texts.unmatched[reason],
    unlikely: (reason) => texts.unlikely[reason],
    ignored: (reason) => texts.ignored[reason],
    note: (note) => noteText(note, texts.notes),
    form: (form) => formText(form, texts),
  }
}

function problemText(problem: ImportProblem, texts: ImportTexts['problems']): string {
  switch (problem.kind) {
    case 'emptyFile':
    case 'oldWorkbook':
    case 'webPage':
    case 'macroWorkbook':
    case 'encryptedFile':
    case 'damagedFile':
    case 'unknownFormat':
    case 'unreadableText':
    case 'noValueColumn':
    case 'yearNeeded':
    case 'noPointFeatures':
    case 'worker':
      return texts[problem.kind]
    case 'fileTooLarge':
      return texts.fileTooLarge(problem.bytes / MEGABYTE, problem.mostBytes / MEGABYTE)
    case 'unpacksTooLarge':
      return texts.unpacksTooLarge(problem.mostBytes / MEGABYTE)
    case 'tooManyParts':
      return texts.tooManyParts(problem.mostParts)
    case 'tooManySheets':
      return texts.tooManySheets(problem.sheets, problem.mostSheets)
    case 'tooManyRows':
      return texts.tooManyRows(problem.mostRows)
    case 'tooManyColumns':
      return texts.tooManyColumns(problem.columns, problem.mostColumns)
    case 'tooManyCells':
      return texts.tooManyCells(problem.mostCells)
    case 'noTable':
      return texts.noTable(problem.sheets)
    case 'sheetNotFound':
      return texts.sheetNotFound(problem.sheet)
    case 'shiftedHeader':
      return texts.shiftedHeader(problem.expectedCell, problem.foundCell)
    case 'badYear':
      return texts.badYear(problem.cell.row, problem.cell.column, problem.cell.text)
    case 'nothingMatched':
      return texts.nothingMatched(problem.rowsRead)
    case 'contradictingRows':
      return texts.contradictingRows(problem.text, problem.rows.map(String))
    case 'repeatedColumn':
      return texts.repeatedColumn(problem.heading, problem.columns)
    case 'textInNumbers': {
      const { row, column, text } = problem.cells[0] ?? NOWHERE
      return texts.textInNumbers(problem.count, row, column, text)
    }
    case 'mixedDecimals': {
      const { withComma, withPoint } = problem
      return texts.mixedDecimals(withComma.text, withComma.row, withPoint.text, withPoint.row)
    }
    case 'ambiguousNumbers':
      return texts.ambiguousNumbers(problem.cell.text, problem.cell.row, problem.cell.column)
    case 'formulaWithoutValue':
      return texts.formulaWithoutValue(problem.count, problem.cell.row, problem.cell.column)
    case 'kindsNeeded':
      return texts.kindsNeeded(problem.headings)
    case 'notCombinable':
      return texts.notCombinable(problem.headings)
    case 'unknownCoordinates':
      return texts.unknownCoordinates(problem.cell.text, problem.cell.row)
    case 'supplyMissing':
      return texts.supplyMissing[problem.supply]
  }
}

const NOWHERE = { row: 0, column: '', text: '' } as const

function noteText(note: ImportNote, texts: ImportTexts['notes']): string {
  switch (note.kind) {
    case 'yearChosen':
      return texts.yearChosen(note.year)
    case 'summaryRows':
      return texts.summaryRows(note.rows.length)
    case 'metadataRows':
      return texts.metadataRows(note.rows.length)
    case 'uninhabitedRows':
      return texts.uninhabitedRows(note.rows.length)
    case 'streetPoints':
      return texts.streetPoints(note.services)
    case 'formulaCells':
      return texts.formulaCells(note.cells)
    case 'incompleteDistricts':
      return texts.incompleteDistricts(note.districts.length)
    case 'otherSheets':
      return texts.otherSheets(note.sheets)
    case 'groupedNumbers':
      return texts.groupedNumbers(note.cells)
  }
}

/** `Tabel met wijken: blad “Cijfers”, komma voor decimalen`. */
function formText(form: RecognisedForm, { forms, details }: ImportTexts): string {
  const { sheet, encoding, separator, decimalMark, epsg } = form
  const told = [
    sheet === null ? null : details.sheet(sheet),
    encoding === null ? null : details.encoding(encoding),
    separator === null ? null : details.separator[separator],
    decimalMark === null ? null : details.decimalMark[decimalMark],
    epsg === null ? null : details.coordinates[epsg],
  ].filter((part) => part !== null)
  return told.length === 0 ? forms[form.format] : `${forms[form.format]} (${told.join(', ')})`
}
