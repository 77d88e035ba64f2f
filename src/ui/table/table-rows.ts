import type { MunicipalityCode, OfficialName } from '../../core/districts/district.ts'
import { indexDistricts } from '../../core/districts/district-index.ts'
import type { Edition } from '../../core/edition.ts'
import type { DistrictMark, Figure } from '../../core/figure/figure.ts'
import { foldText } from '../../core/search/fold-text.ts'
import type { TableChoice } from '../../core/view/view-state.ts'

/** A row of the table: an inhabited wijk, with its figure or the reason why it has none. */
export type ResidentialMark = Exclude<DistrictMark, { kind: 'ground' }>

/**
 * The rows of the table: the inhabited wijken of the figure that pass the filters, in the chosen
 * order. Wijken without a figure come last when sorted by rank or figure, whatever the order.
 */
export function tableRows(
  figure: Figure,
  edition: Pick<Edition, 'districts' | 'municipalities'>,
  choice: TableChoice,
  municipality: MunicipalityCode | null,
): readonly ResidentialMark[] {
  const districts = indexDistricts(edition.districts)
  const municipalityNames = new Map(edition.municipalities.map(({ nis, name }) => [nis, name]))
  const asked = foldText(choice.query.trim())

  function passes(mark: ResidentialMark): boolean {
    const district = districts.get(mark.district)
    if (!district) return false
    if (municipality && !district.municipalities.some(({ nis }) => nis === municipality))
      return false
    if (asked === '') return true
    const names = [
      district.name,
      ...district.municipalities.map(({ nis }) => municipalityNames.get(nis)),
    ].flatMap((name: OfficialName | undefined) => (name ? [name.nl, name.fr] : []))
    return names.some((name) => foldText(name).includes(asked))
  }

  const collator = new Intl.Collator(figure.language, { numeric: true })
  return figure.marks
    .filter((mark): mark is ResidentialMark => mark.kind !== 'ground')
    .filter(passes)
    .toSorted((one, other) => compareMarks(one, other, choice, collator))
}

function compareMarks(
  one: ResidentialMark,
  other: ResidentialMark,
  { sortBy, order }: TableChoice,
  collator: Intl.Collator,
): number {
  const sign = order === 'ascending' ? 1 : -1
  const byName = collator.compare(one.name, other.name)
  switch (sortBy) {
    case 'district':
      return sign * byName
    case 'municipality':
      return sign * collator.compare(one.municipality, other.municipality) || byName
    case 'inhabitants':
      return compareNumbers(one.inhabitants, other.inhabitants, sign) || byName
    case 'value':
      return compareNumbers(figureOf(one), figureOf(other), sign) || byName
    case 'rank':
      // Rank 1 is the highest figure; unranked figures are ordered by their value all the same.
      return compareNumbers(placeOf(one), placeOf(other), sign) || byName
  }
}

function placeOf(mark: ResidentialMark): number | null {
  if (mark.kind === 'missing') return null
  return mark.rank ?? -mark.value
}

function figureOf(mark: ResidentialMark): number | null {
  return mark.kind === 'valued' ? mark.value : null
}

function compareNumbers(one: number | null, other: number | null, sign: number): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  return sign * (one - other)
}
