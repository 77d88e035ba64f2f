import { median } from 'd3-array'
import { describe, expect, it } from 'vitest'
import { residentialCodes } from '../../../src/core/districts/residential.ts'
import { sectorReceipt } from '../../../src/core/receipt/sector-receipt.ts'
import type { SectorReference } from '../../../src/core/receipt/sector-reference.ts'
import { gapsWithin } from '../../../src/core/sectors/gap-within.ts'
import { withinShare } from '../../../src/core/sectors/within-share.ts'
import { loadReceiptTexts } from '../../../src/i18n/load-receipt-texts.ts'
import { publishedEdition } from '../../support/published-edition.ts'
import { publishedSectors } from '../../support/published-sectors.ts'
import { recomputeReceipt } from '../../support/recompute-receipt.ts'

const { districts } = publishedEdition
const { sectors } = publishedSectors
const receiptOf = (reference: SectorReference) =>
  sectorReceipt(reference, publishedSectors, districts)
const gaps = gapsWithin(sectors, residentialCodes(districts))
const texts = await loadReceiptTexts('nl')

describe('the receipt of a number of the sectors', () => {
  it('gives what the code gives, to the last decimals', () => {
    const share = receiptOf({ kind: 'withinShare' })
    expect(share?.result).toBeCloseTo(100 * (withinShare(sectors) ?? Number.NaN), 5)
    expect(share && recomputeReceipt(share, texts, 'nl').result).toBeCloseTo(share?.result ?? 0, 5)
    const typical = receiptOf({ kind: 'typicalWithin' })
    expect(typical?.result).toBe(median(gaps, ({ difference }) => difference))
    for (const { district, difference } of gaps) {
      expect(receiptOf({ kind: 'within', district, part: 'difference' })?.result).toBe(difference)
    }
  })

  it('counts who is in it and says of every other sector or wijk why not', () => {
    for (const { district, compared, leftOut } of gaps) {
      const receipt = receiptOf({ kind: 'within', district, part: 'lowest' })
      expect(receipt?.rows.length).toBe(compared)
      expect(receipt?.leftOut.length).toBe(leftOut)
    }
    const reasons = new Set(
      gaps.flatMap(({ district }) =>
        (receiptOf({ kind: 'within', district, part: 'lowest' })?.leftOut ?? []).map(
          ({ reason }) => reason,
        ),
      ),
    )
    expect([...reasons].sort()).toEqual(['emptyInSource', 'fewDeclarations', 'notPublished'])
    const typical = receiptOf({ kind: 'typicalWithin' })
    expect(typical?.groups).toEqual([{ group: 'all', counted: 114, total: 118, inhabitants: null }])
    expect(new Set(typical?.leftOut.map(({ reason }) => reason))).toEqual(new Set(['noGap']))
    const share = receiptOf({ kind: 'withinShare' })
    expect(share?.groups).toEqual([
      { group: 'sectors', counted: 658, total: 724, inhabitants: null },
    ])
    expect(share?.weightYear).toBe(2019)
  })

  it('is none for a sector without a median and for a wijk without a gap', () => {
    const without = sectors.find(({ income }) => income.kind === 'missing')
    expect(receiptOf({ kind: 'sector', sector: without?.code ?? '' })).toBeNull()
    const withGap = new Set(gaps.map(({ district }) => district))
    const district = residentialCodes(districts).find((code) => !withGap.has(code)) ?? 0
    expect(receiptOf({ kind: 'within', district, part: 'highest' })).toBeNull()
  })

  it('rests on the figures of one source, and on the outlines where sectors are grouped', () => {
    const sector = sectors.find(({ income }) => income.kind === 'observed')?.code ?? ''
    expect(receiptOf({ kind: 'sector', sector })?.sourceIds).toEqual(['t01'])
    expect(receiptOf({ kind: 'withinShare' })?.sourceIds).toEqual(['t01', 't02', 't03'])
  })
})
