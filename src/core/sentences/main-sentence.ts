import type { ComparedGroups } from '../../i18n/figure-facts.ts'
import type { DistrictCode } from '../districts/district.ts'
import { indicatorWords } from '../figure/indicator-words.ts'
import type { MeasuredView } from '../figure/measured-view.ts'
import { comparedFacts } from '../gap/compared-facts.ts'
import { hasMeaningfulRatio } from '../measures/available-measures.ts'
import { districtPlace } from './district-place.ts'
import type { MainFinding } from './main-finding.ts'
import { differenceSentence, rankSentence, stabilitySentence } from './measure-sentences.ts'
import { sentenceSize, sentenceValue } from './sentence-amount.ts'

type Of<Kind extends MainFinding['kind']> = Extract<MainFinding, { kind: Kind }>

/** One plain sentence with the main finding: number, reference, number of wijken, year. */
export function mainSentence(finding: MainFinding, measuredView: MeasuredView): string {
  switch (finding.kind) {
    case 'gap':
      return gapSentence(finding, measuredView)
    case 'range':
      return rangeSentence(finding, measuredView)
    case 'total':
      return totalSentence(finding, measuredView)
    case 'extremes':
      return extremesSentence(finding, measuredView)
    case 'difference':
      return differenceSentence(finding, measuredView)
    case 'rank':
      return rankSentence(finding, measuredView)
    case 'stability':
      return stabilitySentence(finding, measuredView)
    case 'none':
      return measuredView.texts.figure.sentence.none(measuredView.year)
  }
}

function gapSentence(finding: Of<'gap'>, measuredView: MeasuredView): string {
  const { compared, edition, indicator, measure, texts, view, zone } = measuredView
  const { sentence } = texts.figure
  const groups: ComparedGroups = {
    zone: zone.facts,
    zoneSize: finding.zone.size,
    other: comparedFacts(compared.choice, edition, view.language),
    otherSize: finding.rest.size,
  }
  const facts = { ...groups, ...subjectOf(measuredView) }
  if (measure.kind === 'change') {
    return sentence.change({
      ...facts,
      sinceYear: measure.sinceYear,
      zoneChange: sentenceSize(finding.zone.mean, indicator, texts),
      restChange: sentenceSize(finding.rest.mean, indicator, texts),
    })
  }
  const gap = sentence.gap({
    ...facts,
    zoneMean: textOf(finding.zone.mean, measuredView),
    difference: sentenceSize(finding.absolute, indicator, texts),
    relative:
      finding.relativePercent !== null && hasMeaningfulRatio(indicator.unit)
        ? texts.format.percentage(Math.abs(finding.relativePercent), 1)
        : null,
  })
  return finding.persons === null ? gap : `${gap} ${sentence.persons(groups, finding.persons)}`
}

function rangeSentence(finding: Of<'range'>, measuredView: MeasuredView): string {
  const { measure, texts } = measuredView
  const { sentence } = texts.figure
  const facts = {
    ...subjectOf(measuredView),
    all: finding.size,
    lowest: textOf(finding.lowest, measuredView),
    highest: textOf(finding.highest, measuredView),
  }
  if (measure.kind === 'change') {
    return sentence.changeRange({ ...facts, sinceYear: measure.sinceYear })
  }
  const region = finding.region === null ? null : textOf(finding.region, measuredView)
  return sentence.range({ ...facts, region })
}

/** A count needs no unit: the subject names what is counted. */
function totalSentence(finding: Of<'total'>, measuredView: MeasuredView): string {
  const { indicator, measure, texts } = measuredView
  const { format } = texts
  const { sentence } = texts.figure
  const subject = { ...subjectOf(measuredView), all: finding.size }
  const largest = placeOf(finding.largest.district, measuredView)
  if (measure.kind === 'change') {
    return sentence.totalChange({
      ...subject,
      sinceYear: measure.sinceYear,
      sum: format.signed(finding.sum, indicator.decimals),
      largest,
      largestValue: format.signed(finding.largest.value, indicator.decimals),
    })
  }
  return sentence.total({
    ...subject,
    sum: format.decimal(finding.sum, indicator.decimals),
    largest,
    largestValue: format.decimal(finding.largest.value, indicator.decimals),
  })
}

function extremesSentence(finding: Of<'extremes'>, measuredView: MeasuredView): string {
  const { measure, texts } = measuredView
  const { sentence } = texts.figure
  const facts = {
    ...subjectOf(measuredView),
    all: finding.size,
    highest: placeOf(finding.highest.district, measuredView),
    highestValue: textOf(finding.highest.value, measuredView),
    lowest: placeOf(finding.lowest.district, measuredView),
    lowestValue: textOf(finding.lowest.value, measuredView),
  }
  return measure.kind === 'change'
    ? sentence.changeExtremes({ ...facts, sinceYear: measure.sinceYear })
    : sentence.extremes(facts)
}

function subjectOf({ indicator, texts, year }: MeasuredView) {
  return { subject: indicatorWords(indicator, texts).subject, year }
}

function textOf(value: number, { indicator, texts, view }: MeasuredView): string {
  return sentenceValue(value, indicator, view.measure, texts)
}

function placeOf(code: DistrictCode, { edition, texts }: MeasuredView): string {
  return districtPlace(code, edition, texts)
}
