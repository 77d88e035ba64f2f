import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { METRES_PER_MINUTE } from '../../../src/core/access/walk-speed.ts'
import { DEFAULT_PERMUTATIONS } from '../../../src/core/clusters/permutation-options.ts'
import { buildReceipt } from '../../../src/core/receipt/build-receipt.ts'
import { fillFormula } from '../../../src/core/receipt/fill-formula.ts'
import { column } from '../../../src/core/receipt/formula-parts.ts'
import { weightedMeanFormula } from '../../../src/core/receipt/measure-formulas.ts'
import { methodFacts } from '../../../src/core/receipt/method-facts.ts'
import { methodFormulaLines } from '../../../src/core/receipt/method-formula-lines.ts'
import { METHOD_FORMULAS } from '../../../src/core/receipt/method-formulas.ts'
import type { NumberReference } from '../../../src/core/receipt/number-reference.ts'
import { printFormula } from '../../../src/core/receipt/print-formula.ts'
import type { ReceiptRow } from '../../../src/core/receipt/receipt-row.ts'
import { DEFAULT_VIEW } from '../../../src/core/view/default-view.ts'
import { loadMethodTexts } from '../../../src/i18n/load-method-texts.ts'
import { loadReceiptTexts } from '../../../src/i18n/load-receipt-texts.ts'
import { loadTexts } from '../../../src/i18n/load-texts.ts'
import { METHOD_IDS } from '../../../src/i18n/method-text.ts'
import { publishedEdition, publishedSeries } from '../../support/published-edition.ts'
import { textLeaves } from '../i18n/text-leaves.ts'

const LANGUAGES = ['nl', 'fr', 'en'] as const
const METHOD_FOLDER = new URL('../../../docs/method/', import.meta.url)

describe('printed formulas', () => {
  it('are those that are computed, in words', async () => {
    const { words } = await loadReceiptTexts('nl')
    expect(printFormula(weightedMeanFormula('zone', column('value')), words)).toEqual([
      { name: null, text: 'som van (cijfer × inwoners) ÷ som van inwoners' },
    ])
    expect(methodFormulaLines('gap', words)).toEqual([
      'gemiddelde van de groep − gemiddelde van de anderen',
      '100 × (gemiddelde van de groep − gemiddelde van de anderen) ÷ |gemiddelde van de anderen|',
      'gemiddelde van de groep = som van (cijfer × inwoners) ÷ som van inwoners',
      'gemiddelde van de anderen = som van (cijfer × inwoners) ÷ som van inwoners',
    ])
    expect(methodFormulaLines('rank', words)).toEqual([
      '1 + aantal wijken met cijfer > cijfer van deze wijk',
    ])
    expect(methodFormulaLines('gini', words)[0]).toBe(
      'som van (som van (inwonersᵢ × inwonersⱼ × |cijferᵢ − cijferⱼ|)) ÷ (2 × inwoners van alle wijken × inwoners van alle wijken × gewogen gemiddelde)',
    )
  })

  it('have their numbers filled in, with the totals and the result', async () => {
    const { words } = await loadReceiptTexts('nl')
    const row = (value: number, inhabitants: number, district: number): ReceiptRow => ({
      group: 'zone',
      district,
      cells: { value, inhabitants },
    })
    const formula = weightedMeanFormula('zone', column('value'))
    expect(fillFormula(formula, [row(10, 1, 1), row(20, 3, 2)], words)).toEqual([
      { name: null, text: '(10 × 1 + 20 × 3) ÷ (1 + 3) = 70 ÷ 4 = 17,5' },
    ])
    const many = Array.from({ length: 6 }, (_, index) => row(-1, 2, index + 1))
    expect(fillFormula(formula, many, words)[0]?.text).toBe(
      '((−1) × 2 + (−1) × 2 + … + (−1) × 2) ÷ (2 + 2 + … + 2) = (−12) ÷ 12 = −1',
    )
  })

  it.each(LANGUAGES)('end in the result of the receipt, in %s', async (language) => {
    const { words } = await loadReceiptTexts(language)
    const texts = await loadTexts(language)
    const series = await publishedSeries('2336')
    const references: readonly NumberReference[] = [
      { kind: 'gap', form: 'absolute' },
      { kind: 'gap', form: 'relative' },
      { kind: 'statistic', id: 'gini' },
      { kind: 'statistic', id: 'theil' },
      { kind: 'statistic', id: 'moran' },
      { kind: 'statistic', id: 'p90p10' },
      { kind: 'rank', district: 2 },
      { kind: 'publishedRegion' },
    ]
    for (const reference of references) {
      const view = { ...DEFAULT_VIEW, language }
      const input = { edition: publishedEdition, series, view, services: [], texts }
      const receipt = buildReceipt(reference, input)
      if (!receipt) throw new Error(reference.kind)
      const filled = fillFormula(receipt.formula, receipt.rows, words)
      const [last = ''] = (filled.at(-1)?.text ?? '').split(' = ').slice(-1)
      const mark = language === 'en' ? '.' : ','
      expect(last).toBe(words.number(receipt.result, last.split(mark)[1]?.length ?? 0))
    }
  })
})

describe('the page of methods', () => {
  it.each(LANGUAGES)(
    'tells every method by a formula of the code or by a rule, in %s',
    async (language) => {
      const { methods } = await loadMethodTexts(language, methodFacts(publishedEdition))
      const { words } = await loadReceiptTexts(language)
      for (const id of METHOD_IDS) {
        const lines = methodFormulaLines(id, words)
        const isPrinted = METHOD_FORMULAS[id] !== undefined
        expect(lines.length > 0, id).toBe(isPrinted)
        // A formula that the code prints is written nowhere else, so that it can not drift.
        if (isPrinted && id !== 'reach') expect(methods[id].formula, id).toBe('')
        if (!isPrinted) expect(methods[id].formula, id).not.toBe('')
      }
    },
  )

  it.each(LANGUAGES)(
    'states the numbers of its rules as the code has them, in %s',
    async (language) => {
      const { methods } = await loadMethodTexts(language, methodFacts(publishedEdition))
      const { decimal } = (await loadTexts(language)).format
      expect(methods.band.formula).toContain(decimal(DEFAULT_PERMUTATIONS.permutations, 0))
      for (const minutes of [5, 10, 15]) {
        expect(methods.reach.formula).toContain(decimal(minutes * METRES_PER_MINUTE, 0))
      }
      expect(methods.reach.formula).toContain(decimal(METRES_PER_MINUTE, 0))
    },
  )

  it('has a long version of every formula, with the same words', async () => {
    const { words } = await loadReceiptTexts('en')
    const page = readFileSync(new URL('formulas.md', METHOD_FOLDER), 'utf8')
    for (const id of METHOD_IDS) {
      const lines = methodFormulaLines(id, words)
      if (lines.length === 0) continue
      const section = page.split(`\n## ${id}\n`)[1]?.split('\n## ')[0] ?? ''
      const code = /```\n([\s\S]*?)\n```/.exec(section)?.[1]
      expect(code, `docs/method/formulas.md, ${id}`).toBe(lines.join('\n'))
      const [, target = ''] = /\]\(([a-z-]+\.md)\)/.exec(section) ?? []
      expect(() => readFileSync(new URL(target, METHOD_FOLDER)), `${id} ${target}`).not.toThrow()
    }
  })
})

describe('the words of receipts', () => {
  it.each(LANGUAGES)('are there in %s', async (language) => {
    for (const { path, leaf } of textLeaves(await loadReceiptTexts(language))) {
      expect(leaf, path).not.toBe('')
      if (typeof leaf !== 'string') continue
      expect(leaf, path).not.toMatch(/\p{L}'\p{L}| {2}/u)
      if (language === 'fr') expect(leaf, path).not.toMatch(/ [;:?!»%]|« /u)
    }
  })
})
