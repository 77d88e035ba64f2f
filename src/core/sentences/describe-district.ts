import type { Texts } from '../../i18n/texts.ts'
import type { DistrictMark } from '../figure/figure.ts'
import type { ViewState } from '../view/view-state.ts'

type Undescribed<Mark> = Mark extends DistrictMark ? Omit<Mark, 'description'> : never

/**
 * One line about a district for hover and assistive technology: name, municipality, value, year
 * and rank, or why there is no value.
 */
export function describeDistrict(
  mark: Undescribed<DistrictMark>,
  view: Pick<ViewState, 'year' | 'measure'>,
  { figure }: Pick<Texts, 'figure'>,
): string {
  const { district } = figure
  const place = district.place(mark.name, mark.municipality)
  switch (mark.kind) {
    case 'valued': {
      const line =
        view.measure.kind === 'value'
          ? district.value(place, mark.valueText, view.year)
          : district.change(place, mark.valueText, view.measure.sinceYear, view.year)
      return mark.rankText === '' ? line : `${line}, ${mark.rankText}`
    }
    case 'missing':
      return district.missing(place, mark.reasonText, view.year)
    case 'ground':
      return district.ground(place, mark.reasonText)
  }
}
