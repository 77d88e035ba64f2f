import { describe, expect, it } from 'vitest'
import { comparedSize } from '../../../src/core/sentences/compared-size.ts'
import { dutchTexts } from '../../../src/i18n/load-texts.ts'

const euros = { unit: 'euros', decimals: 0 } as const
const share = { unit: 'percent', decimals: 1 } as const

describe('comparedSize', () => {
  it('tells the way and gives the size without a sign', () => {
    expect(comparedSize(-5355, euros, dutchTexts)).toEqual({
      sign: 'less',
      amount: '€\u00a05\u202f355',
    })
    expect(comparedSize(10.3, share, dutchTexts)).toEqual({
      sign: 'more',
      amount: '10,3\u00a0procentpunt',
    })
  })

  it('calls equal what rounds to nothing', () => {
    expect(comparedSize(0.4, euros, dutchTexts).sign).toBe('equal')
    expect(comparedSize(-0.04, share, dutchTexts).sign).toBe('equal')
    expect(comparedSize(-0.06, share, dutchTexts).sign).toBe('less')
  })
})
