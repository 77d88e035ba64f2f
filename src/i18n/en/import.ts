import type { ImportTexts } from '../import-texts.ts'
import { format } from './format.ts'

const rows = { one: 'row', other: 'rows' }
const columns = { one: 'column', other: 'columns' }
const cells = { one: 'cell', other: 'cells' }
const sheets = { one: 'sheet', other: 'sheets' }
const services = { one: 'service', other: 'services' }
const districts = { one: 'neighbourhood', other: 'neighbourhoods' }

const at = (row: number, column: string): string =>
  column === '' ? `row ${row}` : `row ${row}, column “${column}”`

const list = (items: readonly string[]): string => format.and(items.map((item) => `“${item}”`))

export const importTexts: ImportTexts = {
  problems: {
    emptyFile: 'This file is empty.',
    fileTooLarge: (megabytes, most) =>
      `This file is ${format.decimal(megabytes, 1)} MB. The map reads files up to ${format.integer(most)} MB.`,
    unpacksTooLarge: (most) =>
      `Unpacked, this file is larger than ${format.integer(most)} MB. The map does not read that.`,
    tooManyParts: (most) =>
      `This file holds more than ${format.integer(most)} files. The map does not read that.`,
    tooManySheets: (found, most) =>
      `This workbook has ${format.count(found, sheets)}. The map reads ${format.integer(most)} at most.`,
    tooManyRows: (most) =>
      `This file has too many rows. The map reads ${format.integer(most)} at most.`,
    tooManyColumns: (found, most) =>
      `This file has ${format.count(found, columns)}. The map reads ${format.integer(most)} at most.`,
    tooManyCells: (most) =>
      `This file has too many cells. The map reads ${format.integer(most)} at most.`,
    oldWorkbook:
      'This is an old Excel workbook (.xls). Open it in Excel or LibreOffice and save it as .xlsx or CSV.',
    webPage:
      'This is a web page or XML, whatever the file is called. Open it in Excel or LibreOffice and save it as .xlsx or CSV.',
    macroWorkbook:
      'This workbook holds macros. The map does not read such files. Save it as a plain .xlsx without macros.',
    encryptedFile: 'This file is protected with a password. Remove the password first.',
    damagedFile: 'This file is damaged or incomplete and can not be read.',
    unknownFormat:
      'The map does not know this kind of file. It reads CSV, Excel (.xlsx), GeoJSON with points and its own data package.',
    unreadableText: 'The letters in this file can not be read. Save it as UTF-8.',
    noTable: (names) =>
      names.length === 0
        ? 'This file holds no table with neighbourhoods, sectors, addresses or coordinates.'
        : `No sheet holds a table with neighbourhoods, sectors, addresses or coordinates. The sheets: ${list(names)}.`,
    sheetNotFound: (sheet) => `There is no sheet called “${sheet}”.`,
    shiftedHeader: (expected, found) =>
      `This looks like an export of the Wijkmonitoring, but the headings have shifted. “Code” stands in ${found} and belongs in ${expected}, with the units in row 2 and the years in row 3.`,
    noValueColumn: 'No column holds figures.',
    yearNeeded: 'The file does not say which year the figures are of. Fill in the year.',
    badYear: (row, column, text) =>
      text === ''
        ? `A year or a name is missing in ${at(row, column)}.`
        : `“${text}” in ${at(row, column)} is not a year.`,
    nothingMatched: (read) =>
      `Of ${format.count(read, rows)}, none belongs to a place in Brussels. Check the column with codes, names or addresses.`,
    contradictingRows: (text, found) =>
      `“${text}” occurs more than once, with different figures: rows ${format.and(found)}. Keep one row.`,
    repeatedColumn: (heading, found) =>
      `The column “${heading}” occurs twice with different figures: columns ${format.and(found)}. Keep one.`,
    textInNumbers: (count, row, column, text) =>
      `There is text among the figures, in ${format.count(count, cells)}. The first: “${text}” in ${at(row, column)}. Leave the cell empty or write ND where there is no figure.`,
    mixedDecimals: (comma, commaRow, point, pointRow) =>
      `Some numbers have a comma, others a point: “${comma}” in row ${commaRow} and “${point}” in row ${pointRow}. Use the same mark everywhere.`,
    ambiguousNumbers: (text, row, column) =>
      `“${text}” in ${at(row, column)} can mean two things, and nothing in the file tells which. Write thousands without a mark, or say what the mark is.`,
    formulaWithoutValue: (count, row, column) =>
      `A formula has no result or an error, in ${format.count(count, cells)}. The first: ${at(row, column)}. The map computes no formulas: save the file again in Excel, or paste the values.`,
    kindsNeeded: (headings) =>
      `First say what these columns count, because that decides how sectors become neighbourhoods: ${list(headings)}.`,
    notCombinable: (headings) =>
      `The figures of the sectors can not be combined to neighbourhoods: ${list(headings)}. Medians and densities give no figure for the neighbourhood.`,
    unknownCoordinates: (text, row) =>
      `The coordinates were not recognised: “${text}” in row ${row}. The map reads longitude and latitude (WGS84), Lambert 72 and Lambert 2008.`,
    noPointFeatures: 'This GeoJSON file holds no points.',
    supplyMissing: {
      streets:
        'The list of streets could not be loaded. Nothing is wrong with your file. Try again.',
      sectors:
        'The list of sectors could not be loaded. Nothing is wrong with your file. Try again.',
      outlines:
        'The borders of the neighbourhoods could not be loaded. Nothing is wrong with your file. Try again.',
    },
    worker: 'Reading was stopped by an error. Try again, or use a smaller file.',
  },
  unmatched: {
    unknownDistrict: 'This neighbourhood is not known.',
    unknownSector: 'This sector is not known.',
    uninhabitedDistrict: 'This is a park, cemetery or industrial area, without figures.',
    codeAndNameDiffer: 'The code is of another neighbourhood than the name.',
    unknownStreet: 'This street was not found in this municipality.',
    severalStreets:
      'More streets or parts of a street have this name. Add the municipality or postcode, or give coordinates.',
    noAddress: 'No street is filled in.',
    noPoint: 'No place is filled in.',
    outsideRegion: 'The place lies outside the Brussels Region.',
  },
  unlikely: {
    percentOutside0To100: 'A percentage below 0 or above 100.',
    negativeCount: 'A count below 0.',
    tooLarge: 'A very large number.',
  },
  ignored: {
    noFigures: 'It holds no figures.',
    empty: 'The column is empty.',
    notNeeded: 'Not needed for the map.',
    repeated: 'The same column is already there.',
    notCombinable: 'Medians and densities of sectors can not be combined to a neighbourhood.',
    kindNotKnown: 'It is not known what the column counts, so neither how sectors combine.',
  },
  notes: {
    yearChosen: (year) => `Where the file names no year, ${year} holds.`,
    summaryRows: (count) =>
      `${format.count(count, rows)} about the whole region or all neighbourhoods: not taken over.`,
    metadataRows: (count) => `${format.count(count, rows)} with explanation: not taken over.`,
    uninhabitedRows: (count) =>
      `${format.count(count, rows)} of parks, cemeteries and industrial areas, without figures.`,
    streetPoints: (count) =>
      `Of ${format.count(count, services)} the place is that of the street. The map knows no house numbers.`,
    formulaCells: (count) =>
      `${format.count(count, cells)} with a formula: the result stored in the file counts. The map computes nothing.`,
    incompleteDistricts: (count) =>
      `${format.count(count, districts)} without a figure, because sectors are missing.`,
    otherSheets: (names) => `Sheets not read: ${list(names)}.`,
    groupedNumbers: (count) =>
      `${format.count(count, cells)} with a number such as 1.234: read as the rest of the file tells.`,
  },
  forms: {
    wijkmonitoring: 'Export of the Wijkmonitoring',
    wijkwijzerTable: 'Table of this map',
    dataPackage: 'Data package of this map',
    districtTable: 'Table of neighbourhoods',
    sectorTable: 'Table of statistical sectors',
    servicesByPoint: 'Services with coordinates',
    servicesByAddress: 'Services with addresses',
    geojsonPoints: 'GeoJSON with points',
  },
  details: {
    sheet: (name) => `sheet “${name}”`,
    encoding: (name) => `characters ${name}`,
    separator: {
      ';': 'columns by semicolon',
      ',': 'columns by comma',
      '\t': 'columns by tab',
      '|': 'columns by vertical bar',
    },
    decimalMark: { ',': 'comma for decimals', '.': 'point for decimals' },
    coordinates: { 4326: 'WGS84', 31370: 'Lambert 72', 3812: 'Lambert 2008' },
  },
}
