import type { Texts } from '../../i18n/texts.ts'
import type { DistrictCode } from '../districts/district.ts'
import { mainMunicipality } from '../districts/main-municipality.ts'
import { nameIn } from '../districts/name-in.ts'
import type { Edition } from '../edition.ts'

/**
 * The name of a district and its main municipality: `Diesdelle, Ukkel`.
 *
 * @throws RangeError on a code the edition does not hold
 */
export function districtPlace(
  code: DistrictCode,
  edition: Pick<Edition, 'districts' | 'municipalities'>,
  texts: Texts,
): string {
  const district = edition.districts.find((candidate) => candidate.code === code)
  if (!district) throw new RangeError(`no district has code ${code}`)
  const municipality = mainMunicipality(district, edition.municipalities)
  return texts.figure.district.place(
    nameIn(district.name, texts.language),
    nameIn(municipality.name, texts.language),
  )
}
