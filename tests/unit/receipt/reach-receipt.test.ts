import { describe, expect, it } from 'vitest'
import { reachReceipt } from '../../../src/core/receipt/reach-receipt.ts'
import { loadReceiptTexts } from '../../../src/i18n/load-receipt-texts.ts'
import { publishedEdition, publishedLoader } from '../../support/published-edition.ts'
import { summedReach } from '../../support/published-reach.ts'
import { recomputeReceipt } from '../../support/recompute-receipt.ts'

const table = await publishedLoader.loadReach(publishedEdition)
const texts = await loadReceiptTexts('nl')
const network = table.counts.filter(({ distance }) => distance === 'network')
const GROUP: ReadonlySet<number> = new Set([2, 8, 20, 35, 70])

describe('the receipt of a number about reach', () => {
  it('gives the persons that the published file adds up to, for every type and walk', () => {
    expect(network.length).toBe(27)
    for (const { type, minutes, reached } of network) {
      const input = { cells: table.cells, reached, year: table.year, sourceIds: ['r01'] }
      const group = summedReach(type, minutes, ({ district }) => GROUP.has(district))
      const all = summedReach(type, minutes, () => true)
      const area = { kind: 'districts', districts: GROUP } as const
      const resultOf = (reference: Parameters<typeof reachReceipt>[0]): number => {
        const receipt = reachReceipt(reference, input)
        if (!receipt) throw new Error(`${type} ${minutes}: no receipt`)
        const { result } = recomputeReceipt(receipt, texts, 'nl')
        expect(receipt.result).toBeCloseTo(result, 9)
        return result
      }
      const persons = { kind: 'reach', area, as: 'persons' } as const
      expect(resultOf({ ...persons, part: 'reached' })).toBe(group.reached)
      expect(resultOf({ ...persons, part: 'notReached' })).toBe(group.inhabitants - group.reached)
      const share = resultOf({
        kind: 'reach',
        area: { kind: 'region' },
        as: 'share',
        part: 'reached',
      })
      expect(share).toBeCloseTo((100 * all.reached) / all.inhabitants, 9)
      expect(resultOf({ kind: 'need', group: GROUP })).toBeCloseTo(
        group.reached / all.reached / (group.inhabitants / all.inhabitants),
        9,
      )
    }
  })

  it('is none where nobody lives', () => {
    const reached = table.cells.map(() => 0)
    const input = { cells: table.cells, reached, year: table.year, sourceIds: [] }
    expect(reachReceipt({ kind: 'need', group: new Set() }, input)).toBeNull()
    // Nobody is reached at all: there is no share to compare.
    expect(reachReceipt({ kind: 'need', group: GROUP }, input)).toBeNull()
  })
})
