import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildReceipt } from '../../../src/core/receipt/build-receipt.ts'
import type { Receipt } from '../../../src/core/receipt/receipt.ts'
import { sectorReceipt } from '../../../src/core/receipt/sector-receipt.ts'
import type { ViewState } from '../../../src/core/view/view-state.ts'
import { loadReceiptTexts } from '../../../src/i18n/load-receipt-texts.ts'
import { loadTexts } from '../../../src/i18n/load-texts.ts'
import { publishedEdition, publishedSeries } from '../../support/published-edition.ts'
import { publishedSectors } from '../../support/published-sectors.ts'
import { randomView } from '../../support/random-view.ts'
import { recomputeReceipt, writtenNumber } from '../../support/recompute-receipt.ts'
import { numbersOfPortrait, numbersOfSectors, numbersOverYears } from './further-numbers-shown.ts'
import { numbersShown, type ShownNumber } from './numbers-shown.ts'

const VIEWS = 200
const SEED = 20261124

async function receiptOf(
  reference: ShownNumber['reference'],
  view: ViewState,
): Promise<Receipt | null> {
  switch (reference.kind) {
    case 'sector':
    case 'within':
    case 'typicalWithin':
    case 'withinShare':
      return sectorReceipt(reference, publishedSectors, publishedEdition.districts)
    default: {
      const texts = await loadTexts(view.language)
      const series = await publishedSeries(view.indicator)
      const input = { edition: publishedEdition, series, view, services: [], texts }
      return buildReceipt(reference, input)
    }
  }
}

describe('receipts', () => {
  it(`give the number shown when computed again from their CSV, in ${VIEWS} random views`, async () => {
    const views = fc.sample(randomView(publishedEdition), { numRuns: VIEWS, seed: SEED })
    const seen = new Map<string, number>()
    for (const [index, view] of views.entries()) {
      // These compare every wijk with every other: of every fourth view.
      const statistics = index % 4 === 0 ? 'with' : 'without'
      const numbers = [
        ...(await numbersShown(view, statistics)),
        ...(await numbersOverYears(view)),
        ...(await numbersOfPortrait(view, index)),
        // The sentence of the sectors is one a language, and takes all of them with all.
        ...(await numbersOfSectors(view, index, index % 40 === 0 ? 'with' : 'without')),
      ]
      for (const { where, text, reference, view: asked } of numbers) {
        const words = await loadReceiptTexts(asked.language)
        const receipt = await receiptOf(reference, asked)
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
      'years gapOverYears',
      'years meanOverYears',
      'portrait district',
      'portrait rank',
      'portrait publishedRegion',
      'portrait mean',
      'sectors sector',
      'sectors within',
      'sectors typicalWithin',
      'sectors withinShare',
    ]) {
      expect(seen.get(kind) ?? 0, kind).toBeGreaterThan(0)
    }
  }, 180_000)
})
