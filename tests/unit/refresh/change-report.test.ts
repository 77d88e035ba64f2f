import { describe, expect, it } from 'vitest'
import { changeReport } from '../../../scripts/refresh/diff/change-report.ts'
import { compareEditions } from '../../../scripts/refresh/diff/compare-editions.ts'
import type { EditionTables } from '../../../scripts/refresh/diff/edition-tables.ts'

const OLD: EditionTables = {
  districts: new Map([
    [1, 'Grote Markt / Grand Place'],
    [2, 'Dansaert'],
    [3, 'Oud'],
  ]),
  indicators: new Map([
    ['2336', 'Mediaan inkomen'],
    ['2233', 'Werkloosheidsgraad'],
  ]),
  figures: new Map([
    [
      '2336',
      new Map([
        [
          2022,
          new Map<number, number | string>([
            [1, 20000],
            [2, 21000],
            [3, 'ND'],
          ]),
        ],
        [
          2023,
          new Map<number, number | string>([
            [1, 22000],
            [2, 23000],
            [3, 12.5],
          ]),
        ],
      ]),
    ],
    ['2233', new Map([[2023, new Map([[1, 15]])]])],
  ]),
  services: new Map([
    ['a', { name: 'De Markten', type: 'gemeenschapscentrum', point: [4.346547, 50.850642] }],
    ['b', { name: 'Oude bib', type: 'bibliotheek', point: null }],
    ['c', { name: 'Nohva', type: 'gemeenschapscentrum', point: [4.388582, 50.896198] }],
  ]),
  streets: new Set(['Nieuwstraat / Rue Neuve (Brussel)']),
}

const FRESH: EditionTables = {
  districts: new Map([
    [1, 'Grote Markt / Grand Place'],
    [2, 'Dansaert-wijk'],
    [4, 'Nieuw'],
  ]),
  indicators: new Map([
    ['2336', 'Mediaan inkomen'],
    ['2498', 'Equivalent inkomen'],
  ]),
  figures: new Map([
    [
      '2336',
      new Map([
        [
          2023,
          new Map<number, number | string>([
            [1, 22100],
            [2, 25300],
            [3, 10],
          ]),
        ],
        [2024, new Map([[1, 22500]])],
      ]),
    ],
    ['2498', new Map([[2023, new Map([[1, 19000]])]])],
  ]),
  services: new Map([
    ['a', { name: 'De Markten', type: 'gemeenschapscentrum', point: [4.347547, 50.850642] }],
    ['c', { name: 'GC Nohva', type: 'gemeenschapscentrum', point: [4.388583, 50.896198] }],
    ['d', { name: 'Nieuwe bib', type: 'bibliotheek', point: null }],
  ]),
  streets: new Set(['Oude straat (Jette)']),
}

describe('the change report', () => {
  const changes = compareEditions(OLD, FRESH)
  const dutch = changeReport(changes, 'nl')
  const english = changeReport(changes, 'en')

  it('names what was added, removed and renamed', () => {
    expect(english).toContain('## Wijken\n\n- New: 4 Nieuw.\n- No longer there: 3 Oud.')
    expect(english).toContain('- Another name: Dansaert is now called Dansaert-wijk.')
    expect(english).toContain('- New: 2498 Equivalent inkomen.')
    expect(english).toContain('- No longer there: 2233 Werkloosheidsgraad.')
    expect(english).toContain('- New: Nieuwe bib.\n- No longer there: Oude bib.')
    expect(english).toContain('## Streets\n\n- New: Oude straat (Jette).')
  })

  it('tells new and lost years, and figures beyond the threshold, largest first', () => {
    expect(english).toContain('- New year: 2024.\n- Year that is gone: 2022.')
    expect(english).toContain(
      '- 2 figures of a year that was there already change by more than 5 %:\n' +
        '  - 3 Oud, 2023: from 12.5 to 10\n  - 2 Dansaert-wijk, 2023: from 23000 to 25300',
    )
    expect(english).toContain('- 1 figure changes by 5 % or less.')
  })

  it('says the same in Dutch, with a decimal comma', () => {
    expect(dutch).toContain('- Nieuw jaar: 2024.')
    expect(dutch).toContain('  - 3 Oud, 2023: van 12,5 naar 10')
    expect(dutch).toContain('- 1 cijfer verandert 5 % of minder.')
    expect(dutch.split('\n')).toHaveLength(english.split('\n').length)
  })

  it('tells a service that moved, not one that was drawn anew', () => {
    // A thousandth of a degree of longitude is 70 m here.
    expect(changes.services.moved).toEqual([{ name: 'De Markten', metres: 70 }])
  })

  it('asks the threshold', () => {
    const [change] = compareEditions(OLD, FRESH, 15).indicators.changed
    expect(change?.changedMore.map(({ district }) => district)).toEqual([3])
    expect(change?.changedLess).toBe(2)
  })

  it('says that nothing changes when nothing does', () => {
    expect(changeReport(compareEditions(OLD, OLD), 'nl')).toContain('de twee edities zijn gelijk')
  })

  it('names ten and counts the rest', () => {
    const streets = new Set(Array.from({ length: 14 }, (_, i) => `Straat ${10 + i} (Jette)`))
    const report = changeReport(compareEditions(OLD, { ...OLD, streets }), 'en')
    expect(report).toContain('Straat 19 (Jette); and 4 more.')
  })
})
