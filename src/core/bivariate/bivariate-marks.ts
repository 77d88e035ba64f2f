import type { DistrictCode } from '../districts/district.ts'
import type { DistrictMark } from '../figure/figure.ts'
import { indicatorWords } from '../figure/indicator-words.ts'
import type { BivariateInput } from './bivariate-input.ts'
import type { BivariateLegendCell } from './bivariate-legend.ts'

/** The marks of both figures as one mark a district, in the order of the first. */
export function bivariateMarks(
  { first, second, texts }: BivariateInput,
  cellOf: ReadonlyMap<DistrictCode, BivariateLegendCell>,
): readonly DistrictMark[] {
  const { bivariate } = texts.ui.lens
  const others = new Map(second.figure.marks.map((mark) => [mark.district, mark]))
  const names = [first, second].map(({ indicator }) => indicatorWords(indicator, texts).name)
  const [firstName = '', secondName = ''] = names

  return first.figure.marks.map((mark): DistrictMark => {
    const other = others.get(mark.district)
    const place = texts.figure.district.place(mark.name, mark.municipality)
    if (mark.kind === 'ground' || !other || other.kind === 'ground') return mark
    const { district, name, municipality, inhabitants, emphasis } = mark
    const residential = { district, name, municipality, inhabitants, emphasis }
    const cell = cellOf.get(district)
    if (mark.kind === 'valued' && other.kind === 'valued' && cell) {
      const valueText = bivariate.values(mark.valueText, other.valueText)
      return {
        ...residential,
        kind: 'valued',
        value: mark.value,
        valueText,
        classIndex: 3 * cell.first + cell.second,
        fill: cell.fill,
        rank: null,
        rankText: cell.label,
        description: `${bivariate.both(place, firstName, mark.valueText, secondName, other.valueText)} ${cell.label}.`,
      }
    }
    const lacking = [
      { side: mark, indicatorName: firstName },
      { side: other, indicatorName: secondName },
    ].find(({ side }) => side.kind === 'missing')
    const reasonText =
      lacking?.side.kind === 'missing'
        ? bivariate.lacks(lacking.indicatorName, lacking.side.reasonText)
        : bivariate.noInhabitants
    return {
      ...residential,
      kind: 'missing',
      reason: lacking?.side.kind === 'missing' ? lacking.side.reason : 'notAvailable',
      reasonText,
      description: texts.figure.district.missing(place, reasonText, first.figure.year),
    }
  })
}
