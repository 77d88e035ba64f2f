import type { SectorTexts } from '../../i18n/sector-texts.ts'
import type { Texts } from '../../i18n/texts.ts'
import type { Classification } from '../classes/classification.ts'
import type { District, DistrictCode } from '../districts/district.ts'
import { placeNameIn } from '../districts/place-name-in.ts'
import { emphasisOf } from '../figure/district-marks.ts'
import type { Indicator } from '../indicators/indicator.ts'
import type { ViewState } from '../view/view-state.ts'
import { isOnFewDeclarations } from './few-declarations.ts'
import type { Sector } from './sector.ts'
import type { SectorMark } from './sector-mark.ts'
import { sectorName } from './sector-name.ts'

/** What the marks of sectors are made from besides the sectors. */
export interface SectorMarkParts {
  /** Of the same edition, those without inhabitants too. */
  readonly districts: readonly District[]
  readonly classification: Classification
  /** One `#rrggbb` per class. */
  readonly fills: readonly string[]
  readonly indicator: Pick<Indicator, 'unit' | 'decimals'>
  readonly year: number
  readonly view: ViewState
  readonly texts: Pick<Texts, 'format' | 'reasons'>
  readonly words: SectorTexts
}

/** One mark per sector, in their order. */
export function sectorMarks(
  sectors: readonly Sector[],
  parts: SectorMarkParts,
): readonly SectorMark[] {
  const byCode = new Map<DistrictCode, District>(
    parts.districts.map((district) => [district.code, district]),
  )
  return sectors.map((sector) => sectorMark(sector, byCode.get(sector.district), parts))
}

function sectorMark(
  sector: Sector,
  district: District | undefined,
  { classification, fills, indicator, year, view, texts, words }: SectorMarkParts,
): SectorMark {
  const { income, declarations, inhabitants } = sector
  const name = sectorName(sector, view)
  const districtName = district ? placeNameIn(district.name, view) : ''
  const shared = { sector: sector.code, district: sector.district, name, districtName }
  const place = words.place(name, districtName)
  const emphasis = district ? emphasisOf(district, { view }) : 'normal'
  const declarationsText = words.declarations(declarations)
  const counted = { declarations, inhabitants, emphasis }
  if (income.kind === 'observed') {
    const { value } = income
    const valueText = texts.format.value(value, indicator.unit, indicator.decimals)
    const classIndex = classification.classOf(value)
    const basis = isOnFewDeclarations(sector) ? 'few' : 'enough'
    const basisText = basis === 'few' ? `${declarationsText} (${words.few})` : declarationsText
    return {
      kind: 'valued',
      ...shared,
      ...counted,
      value,
      valueText,
      classIndex,
      fill: fills[classIndex] ?? '',
      basis,
      basisText,
      description: words.value(place, valueText, year, basisText),
    }
  }
  if (district?.kind !== 'residential') {
    return { kind: 'ground', ...shared, description: words.ground(place) }
  }
  const reasonText = texts.reasons[income.reason].label.toLowerCase()
  const description = words.missing(place, reasonText, declarationsText)
  return {
    kind: 'missing',
    ...shared,
    ...counted,
    basisText: declarationsText,
    reason: income.reason,
    reasonText,
    description,
  }
}
