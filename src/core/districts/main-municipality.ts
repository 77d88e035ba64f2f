import type { District, Municipality, MunicipalityCode } from './district.ts'

/**
 * NIS code of the municipality in which the largest part of the district's area lies. A tie goes
 * to the lower code, so that the answer does not depend on order. Throws a RangeError on a
 * district without municipalities.
 */
export function mainMunicipalityCode(district: District): MunicipalityCode {
  const [first, ...others] = district.municipalities
  if (first === undefined) {
    throw new RangeError(`district ${district.code} lies in no municipality`)
  }
  let main = first
  for (const share of others) {
    const isLarger = share.areaShare > main.areaShare
    const isTied = share.areaShare === main.areaShare
    if (isLarger || (isTied && share.nis < main.nis)) main = share
  }
  return main.nis
}

/** As `mainMunicipalityCode`, with the name. Throws a RangeError when the list lacks it. */
export function mainMunicipality(
  district: District,
  municipalities: readonly Municipality[],
): Municipality {
  const nis = mainMunicipalityCode(district)
  const municipality = municipalities.find((candidate) => candidate.nis === nis)
  if (municipality === undefined) {
    throw new RangeError(`district ${district.code} lies in unknown municipality ${nis}`)
  }
  return municipality
}
