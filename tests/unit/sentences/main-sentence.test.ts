import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { SeriesColumns } from '../../../src/core/indicators/indicator.ts'
import type { ViewState } from '../../../src/core/view/view-state.ts'
import { publishedEdition, publishedFigure } from '../../support/published-edition.ts'

/** Ordinary spaces, so that expectations can be read. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ')

async function sentence(changes: Partial<ViewState>): Promise<string> {
  return plain((await publishedFigure(changes)).sentence)
}

const columnsOf = (id: string): SeriesColumns =>
  JSON.parse(readFileSync(`public/geo/indicators/${id}.json`, 'utf8'))

describe('main sentence', () => {
  it('gives the gap with both groups, the number of wijken and the year', async () => {
    expect(await sentence({})).toBe(
      'In de 20 wijken van de arme sikkel lag het mediaan belastbaar inkomen per aangifte in 2023 gemiddeld op € 21 005: € 5 355 (20,3%) minder dan in de 98 andere wijken.',
    )
    expect(await sentence({ language: 'fr' })).toBe(
      'Dans les 20 quartiers du croissant pauvre, le revenu imposable médian par déclaration était en moyenne de 21 005 € en 2023 : 5 355 € (20,3 %) de moins que dans les 98 autres quartiers.',
    )
    expect(await sentence({ language: 'en' })).toBe(
      'In the 20 neighbourhoods of the arme sikkel (poor crescent), the median taxable income per tax declaration averaged €21,005 in 2023: €5,355 (20.3%) lower than in the 98 other neighbourhoods.',
    )
  })

  it('says how many wijken have a figure when some have none', async () => {
    expect(await sentence({ year: 2018 })).toContain(
      'In de 15 wijken van de arme sikkel met een cijfer lag',
    )
    expect(await sentence({ year: 2018 })).toMatch(
      /€ 4 731 \(22,6%\) minder dan in de 44 andere wijken met een cijfer\.$/,
    )
  })

  it('gives the difference of two shares in percentage points, without a per cent of it', async () => {
    const text = await sentence({ indicator: '2233', year: 2023 })
    expect(text).toContain('gemiddeld op 25,0%: 10,3 procentpunt meer dan in de 98 andere wijken.')
  })

  it('does not repeat the unit that the subject names', async () => {
    const social = { indicator: '2268', year: 2023 }
    expect(await sentence(social)).toMatch(
      /het aantal sociale woningen per 100 huishoudens in \d{4} gemiddeld op [\d,]+: [\d,]+( \([\d,]+%\))? (meer|minder) dan in/,
    )
    expect(await sentence({ ...social, measure: { kind: 'rank' } })).toMatch(
      /\([\d,]+\) en het laagst in .* \([\d,]+\)/,
    )
  })

  it('gives no per cent of decibels', async () => {
    expect(await sentence({ indicator: '2443', year: 2021 })).not.toContain('%')
  })

  it('agrees with the published figures, weighed by hand', async () => {
    const income = columnsOf('2336')
    const people = columnsOf('1603')
    const zone = publishedEdition.zones.find(({ id }) => id === 'armeSikkel')
    const inZone = new Set(zone?.members.map(({ district }) => district))
    const mean = (wanted: boolean): number => {
      let sum = 0
      let weight = 0
      income.districts.forEach((code, i) => {
        const value = income.values[income.years.indexOf(2023)]?.[i]
        const count =
          people.values[people.years.indexOf(2023)]?.[people.districts.indexOf(code)] ?? 0
        if (inZone.has(code) !== wanted || typeof value !== 'number') return
        sum += value * count
        weight += count
      })
      return sum / weight
    }
    expect(Math.round(mean(true))).toBe(21005)
    expect(Math.round(mean(false) - mean(true))).toBe(5355)
  })

  it('says for both groups how much a figure changed', async () => {
    const text = await sentence({ measure: { kind: 'change', sinceYear: 2019 } })
    expect(text).toMatch(
      /^Tussen 2019 en 2023 nam het mediaan belastbaar inkomen per aangifte in de 20 wijken van de arme sikkel gemiddeld toe met € \d \d{3}; in de 98 andere wijken was er een toename met € \d \d{3}\.$/,
    )
  })

  it('adds up a count and names the largest', async () => {
    const people = columnsOf('1603')
    const row = people.values[people.years.indexOf(2025)] ?? []
    const total = row.reduce<number>((sum, value) => sum + (value ?? 0), 0)
    const text = await sentence({ indicator: '1603', year: 2025 })
    expect(text).toContain(`samen ${plain(total.toLocaleString('fr-FR'))};`)
    expect(text).toContain('Machtens, Sint-Jans-Molenbeek: 25 853.')
  })

  it('says of groups of people how they are spread and compares no wijken', async () => {
    const nationality = publishedEdition.indicators.filter(({ theme }) => theme === 'nationality')
    expect(nationality.length).toBeGreaterThan(5)
    for (const { id, defaultYear } of nationality) {
      const text = await sentence({ indicator: id, year: defaultYear })
      expect(text).toMatch(/lag het aandeel .* in de 118 wijken tussen [\d,]+% en [\d,]+%/)
      expect(text).not.toMatch(/hoogst|laagst|meer dan|minder dan|arme sikkel/)
    }
  })

  it('explains what the mean is a mean of', async () => {
    const median = await publishedFigure({})
    expect(median.basis).toMatch(/^Gemiddelde van de wijkmedianen, gewogen naar inwoners\./)
    const share = await publishedFigure({ indicator: '2233', year: 2023 })
    expect(share.basis).toMatch(/^Gemiddelde van de wijken, gewogen naar inwoners\./)
    expect(share.basis).toContain('geen officiële grens')
    const people = await publishedFigure({ indicator: 'x_share_foreign', year: 2025 })
    expect(people.basis).toContain('niet om de herkomst')
  })
})
