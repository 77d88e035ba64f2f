import type { DistrictMark } from '../figure/figure.ts'
import type { MeasuredView, ObservedDistrict } from '../figure/measured-view.ts'
import { referenceFacts } from '../figure/reference-facts.ts'
import { NAMED_ZONE_KINDS } from '../view/view-state.ts'

type Undescribed<Mark> = Mark extends DistrictMark ? Omit<Mark, 'description'> : never
type MarkWithout<Kind extends DistrictMark['kind']> = Undescribed<
  Extract<DistrictMark, { kind: Kind }>
>

/** One line on why a district has no value, for hover and assistive technology. */
export function describeDistrict(
  mark: MarkWithout<'missing'> | MarkWithout<'ground'>,
  { texts, year }: Pick<MeasuredView, 'texts' | 'year'>,
): string {
  const { district } = texts.figure
  const place = district.place(mark.name, mark.municipality)
  switch (mark.kind) {
    case 'missing':
      return district.missing(place, mark.reasonText, year)
    case 'ground':
      return district.ground(place, mark.reasonText)
  }
}

/** One line on a district with a value: name, municipality, value, what it is held against, rank. */
export function describeValued(
  mark: MarkWithout<'valued'>,
  measured: ObservedDistrict,
  measuredView: MeasuredView,
): string {
  const { texts } = measuredView
  const place = texts.figure.district.place(mark.name, mark.municipality)
  const line = lineOf(place, mark.valueText, measured, measuredView)
  return mark.rankText === '' || measured.detail.kind === 'rank'
    ? line
    : `${line}, ${mark.rankText}`
}

function lineOf(
  place: string,
  valueText: string,
  { detail, value }: ObservedDistrict,
  { indicator, measure, texts, view, year, zone }: MeasuredView,
): string {
  const { district } = texts.figure
  const figureText = (figure: number): string =>
    texts.format.value(figure, indicator.unit, indicator.decimals)
  switch (detail.kind) {
    case 'value':
      return district.value(place, valueText, year)
    case 'change':
      return district.change(place, valueText, detail.sinceYear, year)
    case 'difference': {
      const reference = measure.kind === 'difference' ? measure.referenceOf(year) : null
      if (reference === null || view.measure.kind !== 'difference') {
        return district.value(place, valueText, year)
      }
      return district.difference({
        place,
        difference: valueText,
        reference: referenceFacts(view.measure.reference, reference, zone),
        referenceValue: figureText(detail.from),
        figure: figureText(detail.to),
        year,
      })
    }
    case 'rank':
      return district.rankOnly({
        place,
        rank: value,
        of: detail.of,
        figure: figureText(detail.figure),
        year,
      })
    case 'stability':
      return district.stability(
        place,
        detail.memberOf.length,
        NAMED_ZONE_KINDS.length,
        detail.memberOf.map((kind) => texts.zones.short[kind]),
      )
  }
}
