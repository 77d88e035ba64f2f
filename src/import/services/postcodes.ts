import type { MunicipalityCode } from '../../core/districts/district.ts'

/**
 * Municipality of each postcode of the region, as bpost uses them. Brussels has five; parts of it
 * around the Louizalaan have 1050 of Elsene and parts of the European quarter 1040 of Etterbeek.
 */
const MUNICIPALITIES: ReadonlyMap<string, readonly MunicipalityCode[]> = new Map([
  ['1000', ['21004']],
  ['1020', ['21004']],
  ['1030', ['21015']],
  ['1040', ['21005', '21004']],
  ['1050', ['21009', '21004']],
  ['1060', ['21013']],
  ['1070', ['21001']],
  ['1080', ['21012']],
  ['1081', ['21011']],
  ['1082', ['21003']],
  ['1083', ['21008']],
  ['1090', ['21010']],
  ['1120', ['21004']],
  ['1130', ['21004']],
  ['1140', ['21006']],
  ['1150', ['21019']],
  ['1160', ['21002']],
  ['1170', ['21017']],
  ['1180', ['21016']],
  ['1190', ['21007']],
  ['1200', ['21018']],
  ['1210', ['21014']],
])

/** Municipalities that a postcode may mean, the likeliest first; none for another text. */
export function municipalitiesOfPostcode(postcode: string): readonly MunicipalityCode[] {
  return MUNICIPALITIES.get(postcode.trim()) ?? []
}

/** The first postcode of the region in a text; empty for none. */
export function postcodeIn(text: string): string {
  const found = text.match(/(?<!\d)1[0-2]\d{2}(?!\d)/g) ?? []
  return found.find((postcode) => MUNICIPALITIES.has(postcode)) ?? ''
}
