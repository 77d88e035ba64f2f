import type { OfficialName } from '../../core/districts/district.ts'
import { mainMunicipality } from '../../core/districts/main-municipality.ts'
import { type NameForm, nameParts } from '../../core/districts/place-name-in.ts'
import type { DistrictMark } from '../../core/figure/figure.ts'
import { useApp } from '../app-context.ts'
import { useView } from '../use-screen.ts'

type NamedMark = Pick<DistrictMark, 'district' | 'name' | 'municipality'>

/** How names are written on the screen shown. */
function useNameForm(): NameForm {
  const language = useView((view) => view.language)
  const naming = useView((view) => view.naming)
  return { language, naming }
}

/** The name of a place as the reader wants it; a name in another language is marked as such. */
export function PlaceName({ name }: { readonly name: OfficialName }) {
  const { own, other, otherLanguage } = nameParts(name, useNameForm())
  if (other === null) return own
  return (
    <>
      {own} – <span lang={otherLanguage}>{other}</span>
    </>
  )
}

/** The name of the wijk of a mark. */
export function DistrictName({ mark }: { readonly mark: NamedMark }) {
  const { edition } = useApp()
  const { naming } = useNameForm()
  if (naming === 'own') return mark.name
  const district = edition.districts.find(({ code }) => code === mark.district)
  return district ? <PlaceName name={district.name} /> : mark.name
}

/** The name of the municipality in which the wijk of a mark mainly lies. */
export function MunicipalityName({ mark }: { readonly mark: NamedMark }) {
  const { edition } = useApp()
  const { naming } = useNameForm()
  if (naming === 'own') return mark.municipality
  const district = edition.districts.find(({ code }) => code === mark.district)
  if (!district) return mark.municipality
  return <PlaceName name={mainMunicipality(district, edition.municipalities).name} />
}
