import { describe, expect, it } from 'vitest'
import { listedIndicators } from '../../../src/core/indicators/is-listed.ts'
import { quotableText } from '../../../src/core/sentences/quotable-text.ts'
import { DEFAULT_VIEW } from '../../../src/core/view/default-view.ts'
import { reconcileView } from '../../../src/core/view/reconcile-view.ts'
import {
  type ComparisonChoice,
  LANGUAGES,
  type MeasureChoice,
  NAMED_ZONE_KINDS,
  type ViewState,
} from '../../../src/core/view/view-state.ts'
import { namedZone } from '../../../src/core/zones/named-zone.ts'
import { publishedEdition, publishedFigure } from '../../support/published-edition.ts'

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
const LINK = 'https://example.brussels/?v=1&l=nl'

describe('quotableText', () => {
  it('gives number, reference, n, year, definition, source and link', async () => {
    const text = plain(quotableText(await publishedFigure({}), LINK))
    expect(text).toBe(
      'In de 20 wijken van de arme sikkel lag het mediaan belastbaar inkomen per aangifte in 2023 gemiddeld op € 21 005: € 5 355 (20,3%) minder dan in de 98 andere wijken. Gemiddelde van de wijkmedianen, gewogen naar inwoners. Arme sikkel: 20 wijken volgens de omschrijving van BISA, geen officiële grens. Cijfers: BISA Wijkmonitoring en Statbel, 2023 (editie september 2026). Wijken: UrbIS, Paradigm.brussels. https://example.brussels/?v=1&l=nl',
    )
  })

  it('says first that a scenario is one', async () => {
    const text = quotableText(
      await publishedFigure({
        indicator: 'x_reach_community_centre_15',
        year: 2025,
        scenario: [{ kind: 'add', at: [4.35, 50.85] }],
      }),
      '',
    )
    expect(text).toMatch(/^Dit is een scenario, geen vaststelling\. In de 20\swijken/)
  })

  it('says what is missing', async () => {
    const text = quotableText(await publishedFigure({ year: 2018 }), '')
    expect(text).toContain('de 15 wijken van de arme sikkel met een cijfer')
    expect(text).toContain('59 van de 118')
    expect(text.endsWith('Paradigm.brussels.')).toBe(true)
  })
})

const MEASURES: readonly MeasureChoice[] = [
  { kind: 'value' },
  { kind: 'change', sinceYear: 2018 },
  { kind: 'rank' },
  { kind: 'stability' },
  { kind: 'difference', reference: 'region', form: 'absolute' },
  { kind: 'difference', reference: 'zone', form: 'relative' },
  { kind: 'difference', reference: 'rest', form: 'absolute' },
]
const COMPARISONS: readonly ComparisonChoice[] = [
  { kind: 'rest' },
  { kind: 'region' },
  { kind: 'municipality', nis: '21004' },
  { kind: 'zone', zone: 'lowestClass' },
]
const ZONES = [
  ...NAMED_ZONE_KINDS.map(namedZone),
  { kind: 'own', name: 'Kanaal', districts: [2, 12, 14] } as const,
]

describe.each(LANGUAGES)('the quotable sentence in %s', (language) => {
  it('tells its year and source in every view, and leaves nothing open', async () => {
    const views: Partial<ViewState>[] = [
      ...listedIndicators(publishedEdition.indicators).flatMap(({ id, defaultYear }) =>
        MEASURES.map((measure) => ({ indicator: id, year: defaultYear, measure })),
      ),
      ...ZONES.flatMap((zone) => COMPARISONS.map((comparison) => ({ zone, comparison }))),
    ]
    for (const changes of views) {
      const view = reconcileView({ ...DEFAULT_VIEW, ...changes, language }, publishedEdition)
      const figure = await publishedFigure(view)
      const text = plain(quotableText(figure, ''))
      const what = JSON.stringify(changes)
      expect(text, what).toContain(String(figure.year))
      expect(text, what).toMatch(/(BISA|IBSA)/)
      expect(text, what).not.toMatch(/undefined|NaN|null|\[object| {2}| \.|\.\.|\( ?\)/)
      expect(figure.sentence, what).toMatch(/^\p{Lu}.*\.$/su)
      expect(plain(figure.sentence), what).toMatch(/\d/)
    }
  })
})
