import type { ComparedGroups } from '../../i18n/figure-facts.ts'
import type { DistrictCode } from '../districts/district.ts'
import { indicatorWords } from '../figure/indicator-words.ts'
import type { MeasuredView } from '../figure/measured-view.ts'
import { valueText } from '../figure/value-text.ts'
import type { Unit } from '../indicators/indicator.ts'
import { comparedSize } from './compared-size.ts'
import { districtPlace } from './district-place.ts'
import type { MainFinding } from './main-finding.ts'

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
    case 'none':
      return measuredView.texts.figure.sentence.none(measuredView.view.year)
  }
}

function gapSentence(finding: Of<'gap'>, measuredView: MeasuredView): string {
  const { indicator, texts, view } = measuredView
  const { sentence } = texts.figure
  const groups: ComparedGroups = {
    zoneName: view.zone.kind,
    zone: finding.zone.size,
    rest: finding.rest.size,
  }
  const facts = { ...groups, ...subjectOf(measuredView) }
  switch (view.measure.kind) {
    case 'value':
      return sentence.gap({
        ...facts,
        zoneMean: texts.format.value(finding.zone.mean, indicator.unit, indicator.decimals),
        difference: comparedSize(finding.absolute, indicator, texts),
        relative:
          finding.relativePercent !== null && hasMeaningfulRatio(indicator.unit)
            ? texts.format.percentage(Math.abs(finding.relativePercent), 1)
            : null,
      })
    case 'change':
      return sentence.change({
        ...facts,
        sinceYear: view.measure.sinceYear,
        zoneChange: comparedSize(finding.zone.mean, indicator, texts),
        restChange: comparedSize(finding.rest.mean, indicator, texts),
      })
  }
}

/** Per cent of a share reads as percentage points, and decibels are a logarithm. */
function hasMeaningfulRatio(unit: Unit): boolean {
  return unit !== 'percent' && unit !== 'decibels'
}

function rangeSentence(finding: Of<'range'>, measuredView: MeasuredView): string {
  const { texts, view } = measuredView
  const { sentence } = texts.figure
  const facts = {
    ...subjectOf(measuredView),
    all: finding.size,
    lowest: textOf(finding.lowest, measuredView),
    highest: textOf(finding.highest, measuredView),
  }
  switch (view.measure.kind) {
    case 'value': {
      const region = finding.region === null ? null : textOf(finding.region, measuredView)
      return sentence.range({ ...facts, region })
    }
    case 'change':
      return sentence.changeRange({ ...facts, sinceYear: view.measure.sinceYear })
  }
}

/** A count needs no unit: the subject names what is counted. */
function totalSentence(finding: Of<'total'>, measuredView: MeasuredView): string {
  const { indicator, texts, view } = measuredView
  const { format } = texts
  const { sentence } = texts.figure
  const subject = { ...subjectOf(measuredView), all: finding.size }
  const largest = placeOf(finding.largest.district, measuredView)
  switch (view.measure.kind) {
    case 'value':
      return sentence.total({
        ...subject,
        sum: format.decimal(finding.sum, indicator.decimals),
        largest,
        largestValue: format.decimal(finding.largest.value, indicator.decimals),
      })
    case 'change':
      return sentence.totalChange({
        ...subject,
        sinceYear: view.measure.sinceYear,
        sum: format.signed(finding.sum, indicator.decimals),
        largest,
        largestValue: format.signed(finding.largest.value, indicator.decimals),
      })
  }
}

function extremesSentence(finding: Of<'extremes'>, measuredView: MeasuredView): string {
  const { texts, view } = measuredView
  const { sentence } = texts.figure
  const facts = {
    ...subjectOf(measuredView),
    all: finding.size,
    highest: placeOf(finding.highest.district, measuredView),
    highestValue: textOf(finding.highest.value, measuredView),
    lowest: placeOf(finding.lowest.district, measuredView),
    lowestValue: textOf(finding.lowest.value, measuredView),
  }
  switch (view.measure.kind) {
    case 'value':
      return sentence.extremes(facts)
    case 'change':
      return sentence.changeExtremes({ ...facts, sinceYear: view.measure.sinceYear })
  }
}

function subjectOf({ indicator, texts, view }: MeasuredView) {
  return { subject: indicatorWords(indicator, texts).subject, year: view.year }
}

function textOf(value: number, { indicator, texts, view }: MeasuredView): string {
  return valueText(value, indicator, view.measure, texts)
}

function placeOf(code: DistrictCode, { edition, texts }: MeasuredView): string {
  return districtPlace(code, edition, texts)
}
