import { describe, expect, it } from 'vitest'
import { escapeMarkup } from '../../../src/svg/escape-markup.ts'
import { wrapText } from '../../../src/svg/poster/wrap-text.ts'
import { balancedLines } from '../../../src/svg/text/balanced-lines.ts'
import { textWidth } from '../../../src/svg/text/inter-widths.ts'

describe('textWidth', () => {
  it('adds the advance widths of the font', () => {
    // Inter 4: space 281, a 562, i 242 thousandths of the size.
    expect(textWidth('a i', 400)).toBeCloseTo(1.085, 6)
  })

  it('measures a letter with an accent as the letter without', () => {
    expect(textWidth('é', 600)).toBe(textWidth('e', 600))
  })

  it('knows the spaces that do not break', () => {
    expect(textWidth('1\u202f000', 400)).toBeLessThan(textWidth('1 000', 400))
    expect(textWidth('€\u00a05', 400)).toBe(textWidth('€ 5', 400))
  })
})

describe('wrapText', () => {
  it('breaks at spaces and after hyphens', () => {
    expect(wrapText('Sint-Lambrechts-Woluwe', 8, 600)).toEqual(['Sint-', 'Lambrechts-', 'Woluwe'])
    expect(wrapText('Sint-Joost-ten-Node', 8, 600)).toEqual(['Sint-Joost-ten-', 'Node'])
  })

  it('never lets a line grow wider than asked, save a single word', () => {
    const text = 'In de 20 wijken van de arme sikkel lag het inkomen lager dan in de andere wijken.'
    for (const line of wrapText(text, 9, 400)) expect(textWidth(line, 400)).toBeLessThanOrEqual(9)
    expect(wrapText(text, 9, 400).join(' ')).toBe(text)
  })

  it('keeps an amount together', () => {
    expect(wrapText('op €\u00a021\u202f005 en', 2, 400)).toEqual(['op', '€\u00a021\u202f005', 'en'])
  })
})

describe('balancedLines', () => {
  it('breaks a long name into lines of about the same width', () => {
    expect(balancedLines('Sint-Joost-ten-Node', 8)).toEqual(['Sint-Joost-', 'ten-Node'])
    expect(balancedLines('Sint-Lambrechts-Woluwe', 8)).toEqual(['Sint-Lambrechts-', 'Woluwe'])
    expect(balancedLines('Woluwe-Saint-Pierre', 8)).toEqual(['Woluwe-', 'Saint-Pierre'])
  })

  it('leaves a short name whole, and drops the space at a break', () => {
    expect(balancedLines('Brussel', 8)).toEqual(['Brussel'])
    expect(balancedLines('Sint Gillis', 3)).toEqual(['Sint', 'Gillis'])
  })
})

describe('escapeMarkup', () => {
  it('makes names safe in text and attributes', () => {
    expect(escapeMarkup('<"Q&A">')).toBe('&lt;&quot;Q&amp;A&quot;&gt;')
  })
})
