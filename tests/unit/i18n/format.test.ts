import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/core/view/view-state.ts'
import { createFormatter } from '../../../src/i18n/format.ts'

const THIN = '\u202f'
const JOINER = '\u2060'
const FIXED = '\u00a0'
const MINUS = '\u2212'

const nl = createFormatter('nl')
const fr = createFormatter('fr')
const en = createFormatter('en')
const formatters = [nl, fr, en]

describe('integers and decimals', () => {
  it('groups from 1 000 on, with a thin space or a comma', () => {
    expect([0, 1, 2, 999, 1000, 24488, 1252352].map(nl.integer)).toEqual([
      '0',
      '1',
      '2',
      '999',
      `1${THIN}000`,
      `24${THIN}488`,
      `1${THIN}252${THIN}352`,
    ])
    expect(fr.integer(24488)).toBe(`24${THIN}488`)
    expect(en.integer(1252352)).toBe('1,252,352')
  })

  it('writes a decimal comma in Dutch and French, a point in English', () => {
    expect(nl.decimal(7500.65, 2)).toBe(`7${THIN}500,65`)
    expect(fr.decimal(7500.65, 2)).toBe(`7${THIN}500,65`)
    expect(en.decimal(7500.65, 2)).toBe('7,500.65')
  })

  it('writes a real minus and no minus for what rounds to zero', () => {
    expect(nl.decimal(-1234.5, 1)).toBe(`${MINUS}1${THIN}234,5`)
    expect(nl.decimal(-0.04, 1)).toBe('0,0')
    expect(nl.integer(-0)).toBe('0')
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    'throws a RangeError that names %s, in every function of one number',
    (value) => {
      for (const format of formatters) {
        const calls = [
          () => format.integer(value),
          () => format.decimal(value, 1),
          () => format.signed(value, 0),
          () => format.value(value, 'euros', 0),
          () => format.value(value, 'decibels', 1),
          () => format.difference(value, 'percent', 1),
          () => format.percentage(value, 1),
          () => format.signedPercentage(value, 1),
          () => format.percentagePoints(value, 1),
          () => format.range(1, value, 0),
          () => format.signedRange(value, 1, 0),
          () => format.below(value, 0),
          () => format.atLeast(value, 0),
          () => format.signedBelow(value, 0),
          () => format.signedAtLeast(value, 0),
          () => format.count(value, { one: 'x', other: 'y' }),
          () => format.plural(value, { one: 'x', other: 'y' }),
          () => format.inhabitants(value),
          () => format.ordinal(value),
          () => format.year(value),
          () => format.yearSpan(value, 2023),
          () => format.distance(value),
          () => format.minutes(value),
        ]
        for (const call of calls) {
          expect(call).toThrow(RangeError)
          expect(call).toThrow(String(value))
        }
      }
    },
  )
})

describe('values with their unit', () => {
  it('places the euro sign as each language does', () => {
    expect(nl.value(24488, 'euros', 0)).toBe(`€${FIXED}24${THIN}488`)
    expect(fr.value(24488, 'euros', 0)).toBe(`24${THIN}488${FIXED}€`)
    expect(en.value(24488, 'euros', 0)).toBe('€24,488')
    expect(nl.value(-4500, 'euros', 0)).toBe(`€${FIXED}${MINUS}4${THIN}500`)
    expect(fr.value(-4500, 'euros', 0)).toBe(`${MINUS}4${THIN}500${FIXED}€`)
    expect(en.value(-4500, 'euros', 0)).toBe(`${MINUS}${JOINER}€4,500`)
  })

  it('writes percentages, with a thin space before the sign in French', () => {
    expect(nl.value(18.65, 'percent', 1)).toBe('18,7%')
    expect(fr.value(18.65, 'percent', 1)).toBe(`18,7${THIN}%`)
    expect(en.percentage(18.65, 1)).toBe('18.7%')
  })

  it('takes the grammatical form of the number as written', () => {
    expect(nl.value(1, 'inhabitants', 0)).toBe(`1${FIXED}inwoner`)
    expect(nl.value(1, 'dwellingsPer100Households', 1)).toBe(
      `1,0${FIXED}woningen per 100 huishoudens`,
    )
    expect(fr.value(1.5, 'dwellingsPer100Households', 1)).toBe(
      `1,5${FIXED}logement pour 100 ménages`,
    )
    expect(en.value(7500.65, 'inhabitantsPerSquareKilometre', 0)).toBe(
      `7,501${FIXED}inhabitants/km²`,
    )
    expect(nl.value(65.25, 'decibels', 1)).toBe(`65,3${FIXED}dB(A)`)
    expect(fr.value(10.5, 'microgramsPerCubicMetre', 1)).toBe(`10,5${FIXED}µg/m³`)
  })
})

describe('differences', () => {
  it('signs both ways and leaves zero without a sign', () => {
    expect([1200, -1200, 0].map((value) => nl.signed(value, 0))).toEqual([
      `+1${THIN}200`,
      `${MINUS}1${THIN}200`,
      '0',
    ])
    expect(nl.difference(1200, 'euros', 0)).toBe(`€${FIXED}+1${THIN}200`)
    expect(fr.difference(-1200, 'euros', 0)).toBe(`${MINUS}1${THIN}200${FIXED}€`)
    expect(en.difference(1200, 'euros', 0)).toBe(`+${JOINER}€1,200`)
    expect(nl.difference(-2.25, 'decibels', 1)).toBe(`${MINUS}2,3${FIXED}dB(A)`)
  })

  it('gives the difference of two shares in percentage points', () => {
    expect(nl.difference(2.3, 'percent', 1)).toBe(`+2,3${FIXED}procentpunt`)
    expect(fr.difference(-1.5, 'percent', 1)).toBe(`${MINUS}1,5${FIXED}point de pourcentage`)
    expect(fr.difference(2, 'percent', 0)).toBe(`+2${FIXED}points de pourcentage`)
    expect(en.percentagePoints(1, 0)).toBe(`+1${FIXED}percentage point`)
    expect(en.percentagePoints(1, 1)).toBe(`+1.0${FIXED}percentage points`)
  })

  it('gives a relative change in percent', () => {
    expect(nl.signedPercentage(24.16, 1)).toBe('+24,2%')
    expect(fr.signedPercentage(-3, 0)).toBe(`${MINUS}3${THIN}%`)
  })
})

describe('class limits', () => {
  it('joins two limits with a dash that does not break', () => {
    expect(nl.range(18000, 21000, 0)).toBe(`18${THIN}000${FIXED}–${FIXED}21${THIN}000`)
    expect(en.range(0.5, 1, 1)).toBe(`0.5${FIXED}–${FIXED}1.0`)
    expect(nl.below(18000, 0)).toBe(`<${FIXED}18${THIN}000`)
    expect(en.atLeast(26000, 0)).toBe(`≥${FIXED}26,000`)
  })

  it('uses a word where a dash would read as a minus', () => {
    expect(nl.range(-500, 1000, 0)).toBe(`${MINUS}500${FIXED}tot${FIXED}1${THIN}000`)
    expect(fr.signedRange(-500, 1000, 0)).toBe(`${MINUS}500${FIXED}à${FIXED}+1${THIN}000`)
    expect(en.signedRange(0, 5, 0)).toBe(`0${FIXED}to${FIXED}+5`)
  })

  it('signs the open ends of a change', () => {
    expect(nl.signedAtLeast(8500, 0)).toBe(`≥${FIXED}+8${THIN}500`)
    expect(fr.signedBelow(1000, 0)).toBe(`<${FIXED}+1${THIN}000`)
    expect(en.signedBelow(-500, 0)).toBe(`<${FIXED}${MINUS}500`)
    expect(en.signedAtLeast(0, 0)).toBe(`≥${FIXED}0`)
  })
})

describe('counts, ranks, years, walking', () => {
  const wijken = { one: 'wijk', other: 'wijken' }
  const quartiers = { one: 'quartier', other: 'quartiers' }
  const areas = { one: 'neighbourhood', other: 'neighbourhoods' }

  it('takes the plural of each language for 0, 1, 2 and 1 000', () => {
    expect([0, 1, 2, 1000].map((n) => nl.count(n, wijken))).toEqual(
      ['0 wijken', '1 wijk', '2 wijken', `1${THIN}000 wijken`].map((text) =>
        text.replace(' ', FIXED),
      ),
    )
    expect([0, 1, 2, 1000].map((n) => fr.plural(n, quartiers))).toEqual([
      'quartier',
      'quartier',
      'quartiers',
      'quartiers',
    ])
    expect(fr.plural(1_000_000, quartiers)).toBe('quartiers')
    expect([0, 1, 2, 1000].map((n) => en.plural(n, areas))).toEqual([
      'neighbourhoods',
      'neighbourhood',
      'neighbourhoods',
      'neighbourhoods',
    ])
    expect(nl.inhabitants(1252352)).toBe(`1${THIN}252${THIN}352${FIXED}inwoners`)
  })

  it('writes ranks', () => {
    expect([1, 2, 3].map(nl.ordinal)).toEqual(['1e', '2e', '3e'])
    expect([1, 2, 118].map(fr.ordinal)).toEqual(['1er', '2e', '118e'])
    expect([1, 2, 3, 4, 11, 12, 13, 21, 102, 113].map(en.ordinal)).toEqual([
      '1st',
      '2nd',
      '3rd',
      '4th',
      '11th',
      '12th',
      '13th',
      '21st',
      '102nd',
      '113th',
    ])
  })

  it('never groups a year', () => {
    expect(nl.year(2023)).toBe('2023')
    expect(fr.yearSpan(2005, 2023)).toBe('2005–2023')
    expect(en.yearSpan(2023, 2023)).toBe('2023')
    expect(() => nl.year(2023.5)).toThrow('2023.5')
  })

  it('writes distances in metres below a kilometre', () => {
    expect([0, 350.4, 999.4].map(nl.distance)).toEqual(
      ['0 m', '350 m', '999 m'].map((text) => text.replace(' ', FIXED)),
    )
    expect(nl.distance(999.6)).toBe(`1,0${FIXED}km`)
    expect(en.distance(1234)).toBe(`1.2${FIXED}km`)
    expect(nl.minutes(1)).toBe(`1${FIXED}minuut`)
    expect(fr.minutes(12)).toBe(`12${FIXED}minutes`)
  })

  it('joins lists with the word of the language', () => {
    expect(nl.and(['Anderlecht', 'Vorst', 'Jette'])).toBe('Anderlecht, Vorst en Jette')
    expect(fr.or(['Forest', 'Jette'])).toBe('Forest ou Jette')
    expect(en.and(['Forest', 'Jette'])).toBe('Forest and Jette')
    expect(nl.and([])).toBe('')
  })
})

describe('dates', () => {
  it('are as precise as what is known', () => {
    expect(nl.date('2026-04-05')).toBe('5 april 2026')
    expect(fr.date('2026-08')).toBe('août 2026')
    expect(en.date('2026')).toBe('2026')
  })

  it.each(['unknown', '2026-13', '2026-00-01', '2026-01-32', '2026-01-00', '05/04/2026', ''])(
    'throws a RangeError for "%s"',
    (iso) => {
      expect(() => nl.date(iso)).toThrow(RangeError)
    },
  )
})

describe('laws', () => {
  const language = fc.constantFrom<Language>('nl', 'fr', 'en')
  const amount = fc.double({ min: -1e9, max: 1e9, noNaN: true })
  const places = fc.integer({ min: 0, max: 3 })
  const read = (text: string) =>
    Number(
      text
        .replaceAll(THIN, '')
        .replace(MINUS, '-')
        .replace(/,(?=\d{3}(\D|$))(?=.*\.)/g, '')
        .replace(',', '.'),
    )

  it('what is written reads back to within half of the last decimal', () => {
    fc.assert(
      fc.property(fc.constantFrom<Language>('nl', 'fr'), amount, places, (id, value, decimals) => {
        const text = createFormatter(id).decimal(value, decimals)
        expect(Math.abs(read(text) - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-6)
      }),
    )
  })

  it('a difference and its opposite have the same digits and another sign', () => {
    fc.assert(
      fc.property(language, amount, places, (id, value, decimals) => {
        const format = createFormatter(id)
        const there = format.signed(value, decimals)
        const back = format.signed(-value, decimals)
        const digits = (text: string) => text.replace(/^[+\u2212]/, '')
        expect(digits(there)).toBe(digits(back))
        if (digits(there) === there) expect(there).toMatch(/^0([.,]0+)?$/)
        else expect(there[0]).not.toBe(back[0])
      }),
    )
  })

  it('nothing that belongs together can break over two lines', () => {
    fc.assert(
      fc.property(language, amount, places, (id, value, decimals) => {
        const format = createFormatter(id)
        expect(format.value(value, 'euros', decimals)).not.toContain(' ')
        expect(format.value(value, 'percent', decimals)).not.toContain(' ')
        expect(format.inhabitants(value)).not.toContain(' ')
      }),
    )
  })
})
