import { describe, expect, it } from 'vitest'
import { typesetNumber } from '../../../src/i18n/typeset-number.ts'

const separators = { groupSeparator: '.', decimalSign: ',' }
const digits = (value: number, decimals: number) =>
  typesetNumber(value, decimals, separators).digits

describe('typesetNumber', () => {
  it('rounds half away from zero on the decimal form, not the binary one', () => {
    expect(digits(18.65, 1)).toBe('18,7')
    expect(digits(1.005, 2)).toBe('1,01')
    expect(digits(2.5, 0)).toBe('3')
    expect(digits(-2.5, 0)).toBe('3')
    expect(digits(0.125, 2)).toBe('0,13')
  })

  it('carries over into a new group', () => {
    expect(digits(999.96, 1)).toBe('1.000,0')
    expect(digits(999_999.5, 0)).toBe('1.000.000')
  })

  it('keeps the zeros of the decimals', () => {
    expect(digits(0.05, 2)).toBe('0,05')
    expect(digits(7, 2)).toBe('7,00')
  })

  it('writes very small numbers out', () => {
    expect(digits(9.9e-7, 6)).toBe('0,000001')
    expect(digits(1e-9, 2)).toBe('0,00')
  })

  it('refuses numbers it can not write out, and decimals that make no sense', () => {
    expect(() => digits(1e22, 0)).toThrow('1e+22')
    expect(() => digits(1, 1.5)).toThrow('1.5')
    expect(() => digits(1, -1)).toThrow('-1')
    expect(() => digits(1, 7)).toThrow('7')
  })
})
