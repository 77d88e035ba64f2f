import type { District, DistrictCode } from '../districts/district.ts'
import { mainMunicipality } from '../districts/main-municipality.ts'
import { placeNameIn } from '../districts/place-name-in.ts'
import { inhabitantsOf } from '../gap/group-summary.ts'
import type { MeasuredDistrict } from '../measures/measured-district.ts'
import { describeDistrict, describeValued } from '../sentences/describe-district.ts'
import type { DistrictMark } from './figure.ts'
import type { MeasuredView, ObservedDistrict } from './measured-view.ts'
import { missingText } from './missing-text.ts'
import { rankText } from './rank-text.ts'
import { valueText } from './value-text.ts'

/** One mark per district of the edition, in its order. */
export function districtMarks(measuredView: MeasuredView): readonly DistrictMark[] {
  const { edition, measured } = measuredView
  const byCode = new Map<DistrictCode, MeasuredDistrict>(measured.map((one) => [one.district, one]))
  return edition.districts.map((district) =>
    markOf(district, byCode.get(district.code), measuredView),
  )
}

function markOf(
  district: District,
  measured: MeasuredDistrict | undefined,
  measuredView: MeasuredView,
): DistrictMark {
  const { edition, texts, view } = measuredView
  const place = {
    district: district.code,
    name: placeNameIn(district.name, view),
    municipality: placeNameIn(mainMunicipality(district, edition.municipalities).name, view),
  }
  if (!measured) {
    const reasonText = texts.figure.district.kinds[district.kind]
    const mark = { kind: 'ground', ...place, reasonText } as const
    return { ...mark, description: describeDistrict(mark, measuredView) }
  }
  const residential = {
    ...place,
    inhabitants: inhabitantsOf(measuredView.population, district.code, measuredView.year),
    emphasis: emphasisOf(district, measuredView),
  }
  switch (measured.kind) {
    case 'observed': {
      const { value, rank } = measured
      const mark = {
        kind: 'valued',
        ...residential,
        value,
        valueText: valueText(value, measuredView.indicator, view.measure, texts),
        ...colourOf(measured, measuredView),
        rank,
        rankText: rankText(measured, measuredView),
      } as const
      return { ...mark, description: describeValued(mark, measured, measuredView) }
    }
    case 'missing': {
      const { reason } = measured
      const reasonText = missingText(measured, view.measure, texts)
      const mark = { kind: 'missing', ...residential, reason, reasonText } as const
      return { ...mark, description: describeDistrict(mark, measuredView) }
    }
  }
}

function colourOf(
  { value }: ObservedDistrict,
  { classification, fills, flavour }: MeasuredView,
): { readonly classIndex: number | null; readonly fill: string } {
  const land = { classIndex: null, fill: flavour.colours.missingFill }
  if (!classification) return land
  const classIndex = classification.classOf(value)
  const fill = fills[classIndex]
  return fill === undefined ? land : { classIndex, fill }
}

/** A district in several municipalities belongs to each of them. */
export function emphasisOf(
  district: District,
  { view }: Pick<MeasuredView, 'view'>,
): 'normal' | 'muted' {
  const { municipality } = view
  const isOutside =
    municipality !== null && !district.municipalities.some(({ nis }) => nis === municipality)
  return isOutside ? 'muted' : 'normal'
}
