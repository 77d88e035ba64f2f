import { indicatorWords } from '../figure/indicator-words.ts'
import type { MeasuredView } from '../figure/measured-view.ts'
import { referenceFacts } from '../figure/reference-facts.ts'
import { isRanked } from '../measures/is-ranked.ts'
import { NAMED_ZONE_KINDS } from '../view/view-state.ts'
import { districtPlace } from './district-place.ts'
import type { MainFinding } from './main-finding.ts'
import { sentenceValue } from './sentence-amount.ts'

type Of<Kind extends MainFinding['kind']> = Extract<MainFinding, { kind: Kind }>

/** Wijken are not named by the groups of people who live in them. */
export function differenceSentence(finding: Of<'difference'>, measuredView: MeasuredView): string {
  const { edition, indicator, texts, view, year, zone } = measuredView
  if (view.measure.kind !== 'difference') return texts.figure.sentence.none(year)
  const { lowest, highest, reference } = finding
  const textOf = (value: number): string => sentenceValue(value, indicator, view.measure, texts)
  return texts.figure.sentence.difference({
    subject: indicatorWords(indicator, texts).subject,
    year,
    all: finding.size,
    reference: referenceFacts(view.measure.reference, reference, zone),
    referenceValue: sentenceValue(reference.value, indicator, { kind: 'value' }, texts),
    below: finding.below,
    above: finding.above,
    lowest: textOf(lowest.value),
    highest: textOf(highest.value),
    places: isRanked(indicator)
      ? {
          lowest: districtPlace(lowest.district, edition, texts),
          highest: districtPlace(highest.district, edition, texts),
        }
      : null,
  })
}

export function rankSentence(finding: Of<'rank'>, measuredView: MeasuredView): string {
  const { edition, indicator, texts, year, zone } = measuredView
  const textOf = (value: number): string =>
    sentenceValue(value, indicator, { kind: 'value' }, texts)
  return texts.figure.sentence.rank({
    subject: indicatorWords(indicator, texts).subject,
    year,
    all: finding.size,
    highest: districtPlace(finding.highest.district, edition, texts),
    highestValue: textOf(finding.highest.value),
    lowest: districtPlace(finding.lowest.district, edition, texts),
    lowestValue: textOf(finding.lowest.value),
    zone: zone.facts,
    zoneSize: finding.zoneSize,
    zoneInLowerHalf: finding.zoneInLowerHalf,
  })
}

export function stabilitySentence(
  { districts, inAll, inSome, inNone }: Of<'stability'>,
  { texts, year }: MeasuredView,
): string {
  const definitions = NAMED_ZONE_KINDS.length
  return texts.figure.sentence.stability({ districts, definitions, inAll, inSome, inNone, year })
}
