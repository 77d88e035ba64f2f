import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moran } from '../../../src/core/clusters/moran.ts'
import { DEFAULT_PERMUTATIONS } from '../../../src/core/clusters/permutation-options.ts'
import { buildFigure } from '../../../src/core/figure/build-figure.ts'
import { gapInequality } from '../../../src/core/gap/gap-inequality.ts'
import { gapReport } from '../../../src/core/gap/gap-report.ts'
import { findIndicator } from '../../../src/core/indicators/find-indicator.ts'
import { hasMeaningfulRatio } from '../../../src/core/measures/available-measures.ts'
import { buildReceipt } from '../../../src/core/receipt/build-receipt.ts'
import type { NumberReference } from '../../../src/core/receipt/number-reference.ts'
import { splitAtNumbers } from '../../../src/core/receipt/split-at-numbers.ts'
import type { ViewState } from '../../../src/core/view/view-state.ts'
import { loadReceiptTexts } from '../../../src/i18n/load-receipt-texts.ts'
import { loadTexts } from '../../../src/i18n/load-texts.ts'
import { publishedEdition, publishedSeries } from '../../support/published-edition.ts'
import { randomView } from '../../support/random-view.ts'
import { recomputeReceipt, writtenNumber } from '../../support/recompute-receipt.ts'

interface Shown {
  readonly where: string
  readonly text: string
  readonly reference: NumberReference
  readonly view: ViewState
}

const VIEWS = 200
const SEED = 20261124

/** Every number of a view that has a receipt, as the screen writes it. */
async function numbersShown(
  view: ViewState,
  statistics: 'with' | 'without',
): Promise<readonly Shown[]> {
  const texts = await loadTexts(view.language)
  const series = await publishedSeries(view.indicator)
  const edition = publishedEdition
  const figure = buildFigure({ edition, series, view, services: [], texts })
  const shown: Shown[] = []
  for (const { text, reference } of splitAtNumbers(figure.sentence, figure.sentenceNumbers)) {
    if (reference) shown.push({ where: 'sentence', text, reference, view })
  }
  for (const { kind, valueText } of figure.legend.markers) {
    const reference: NumberReference =
      kind === 'region'
        ? { kind: 'publishedRegion' }
        : { kind: 'mean', group: kind === 'zone' ? 'zone' : 'compared' }
    shown.push({ where: `legend ${kind}`, text: valueText, reference, view })
  }
  const valued = figure.marks.filter((mark) => mark.kind === 'valued')
  for (const mark of valued.filter((_, index) => index % 40 === 3)) {
    const { district } = mark
    shown.push({
      where: 'table',
      text: mark.valueText,
      reference: { kind: 'district', district },
      view,
    })
    if (mark.rank !== null) {
      shown.push({
        where: 'rank',
        text: String(mark.rank),
        reference: { kind: 'rank', district },
        view,
      })
    }
  }
  return [...shown, ...(await numbersOfGap(view, statistics))]
}

/** As the panel of the gap writes them: of the figures themselves, whatever measure is shown. */
async function numbersOfGap(
  shownView: ViewState,
  statistics: 'with' | 'without',
): Promise<readonly Shown[]> {
  const view: ViewState = { ...shownView, measure: { kind: 'value' } }
  const { format } = await loadTexts(view.language)
  const series = await publishedSeries(view.indicator)
  const { unit, decimals, valueKind } = findIndicator(publishedEdition.indicators, view.indicator)
  if (valueKind === 'count') return []
  const report = gapReport({ edition: publishedEdition, series, view })
  const { gap } = report
  const shown: Shown[] = []
  const show = (where: string, text: string, reference: NumberReference): void => {
    shown.push({ where: `gap ${where}`, text, reference, view })
  }
  if (gap.absolute !== null && gap.zone.mean !== null && gap.rest.mean !== null) {
    show('absolute', format.difference(gap.absolute, unit, decimals), {
      kind: 'gap',
      form: 'absolute',
    })
    show('zone', format.value(gap.zone.mean, unit, decimals), { kind: 'mean', group: 'zone' })
    show('rest', format.value(gap.rest.mean, unit, decimals), { kind: 'mean', group: 'compared' })
    if (gap.relativePercent !== null && hasMeaningfulRatio(unit)) {
      const text = format.signedPercentage(gap.relativePercent, 1)
      show('relative', text, { kind: 'gap', form: 'relative' })
    }
  }
  if (statistics === 'without') return shown
  const inequality = gapInequality(report, publishedEdition)
  if (inequality.kind === 'computed') {
    for (const { id, ratio } of inequality.quantiles) {
      if (ratio !== null) show(id, format.decimal(ratio, 2), { kind: 'statistic', id })
    }
    if (inequality.spread) {
      const { gini, byZone } = inequality.spread
      show('gini', format.decimal(gini, 3), { kind: 'statistic', id: 'gini' })
      show('theil', format.decimal(byZone.total, 4), { kind: 'statistic', id: 'theil' })
    }
    const likeness = moran(report.weighed.values, publishedEdition.borders, {
      ...DEFAULT_PERMUTATIONS,
      permutations: 1,
    })
    if (likeness.kind === 'computed') {
      show('moran', format.decimal(likeness.i, 2), { kind: 'statistic', id: 'moran' })
    }
  }
  return shown
}

describe('receipts', () => {
  it(`give the number shown when computed again from their CSV, in ${VIEWS} random views`, async () => {
    const views = fc.sample(randomView(publishedEdition), { numRuns: VIEWS, seed: SEED })
    const seen = new Map<string, number>()
    for (const [index, view] of views.entries()) {
      // These compare every wijk with every other: of every fourth view.
      const statistics = index % 4 === 0 ? 'with' : 'without'
      for (const { where, text, reference, view: asked } of await numbersShown(view, statistics)) {
        const texts = await loadTexts(asked.language)
        const words = await loadReceiptTexts(asked.language)
        const series = await publishedSeries(asked.indicator)
        const input = { edition: publishedEdition, series, view: asked, services: [], texts }
        const receipt = buildReceipt(reference, input)
        const what = `${where} ${text} of ${asked.indicator} ${asked.year} ${JSON.stringify(asked.measure)} ${JSON.stringify(asked.zone)}`
        expect(receipt, what).not.toBeNull()
        if (!receipt) continue
        const { result, rows, leftOut } = recomputeReceipt(receipt, words, asked.language)
        const written = writtenNumber(text, asked.language)
        const half = 0.5 * 10 ** -written.decimals
        const error = Math.abs(Math.abs(result) - written.value)
        expect(error, `${what}: computed ${result}`).toBeLessThanOrEqual(half * 1.000001 + 1e-7)
        if (written.sign === '+') expect(result, what).toBeGreaterThan(0)
        if (written.sign === '−') expect(result, what).toBeLessThan(0)
        expect(receipt.result).toBeCloseTo(result, 5)
        expect(rows).toBe(receipt.rows.length)
        expect(leftOut).toBe(receipt.leftOut.length)
        const kind = where.split(' ')[0] ?? where
        seen.set(`${kind} ${reference.kind}`, (seen.get(`${kind} ${reference.kind}`) ?? 0) + 1)
      }
    }
    // Each of these must have been met, or the test shows less than it says.
    for (const kind of [
      'sentence mean',
      'sentence gap',
      'sentence persons',
      'sentence extreme',
      'sentence total',
      'sentence beside',
      'sentence reference',
      'sentence lowerHalf',
      'sentence definitions',
      'legend mean',
      'legend publishedRegion',
      'table district',
      'rank rank',
      'gap gap',
      'gap mean',
      'gap statistic',
    ]) {
      expect(seen.get(kind) ?? 0, kind).toBeGreaterThan(0)
    }
  }, 180_000)
})
