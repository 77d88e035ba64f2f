import { describe, expect, it } from 'vitest'
import type { Figure } from '../../../src/core/figure/figure.ts'
import { DIVERGING_RAMPS, SEQUENTIAL_RAMPS } from '../../../src/core/look/ramps.ts'
import { DEFAULT_VIEW } from '../../../src/core/view/default-view.ts'
import { reconcileView } from '../../../src/core/view/reconcile-view.ts'
import { LANGUAGES, type MeasureChoice, type ViewState } from '../../../src/core/view/view-state.ts'
import { publishedEdition, publishedFigure } from '../../support/published-edition.ts'

/** Words that judge or rank; whole words and their endings, whatever the case. */
const FORBIDDEN = {
  nl: /\b(beter\w*|best\w*|slecht\w*|erg(er|st)\w*|hoogst\w*|laagst\w*|rang\w*|\d+e van|koploper\w*|achterstand\w*|scoor\w*|score\w*|top|kloof)\b/iu,
  fr: /\b(meilleur\w*|pire\w*|mieux|plus haut\w*|plus bas\w*|rang\w*|classement\w*|\d+(er|e) sur|retard\w*|score\w*|écart entre)\b/iu,
  en: /\b(better|best|worse|worst|highest|lowest|rank\w*|\d+(st|nd|rd|th) of|score\w*|top|bottom|gap)\b/iu,
} as const

const ORIGIN_NOTE = {
  nl: 'huidige nationaliteit, niet om de herkomst',
  fr: 'nationalité actuelle, pas de l’origine',
  en: 'current nationality, not origin',
} as const

const nationality = publishedEdition.indicators.filter(({ theme }) => theme === 'nationality')

const MEASURES: readonly MeasureChoice[] = [
  { kind: 'value' },
  { kind: 'change', sinceYear: 2010 },
  { kind: 'rank' },
  ...(['region', 'zone', 'rest'] as const).map(
    (reference): MeasureChoice => ({ kind: 'difference', reference, form: 'absolute' }),
  ),
]

/** All that a person reads of a figure, but the caution, which tells what the figure is not. */
function textsOf(figure: Figure): string {
  const { legend } = figure
  return [
    figure.title,
    figure.subtitle,
    figure.sentence,
    figure.basis,
    figure.notice?.text,
    legend.title,
    legend.unitText,
    legend.rule,
    legend.midpoint?.label,
    ...legend.classes.map(({ label }) => label),
    ...legend.markers.map(({ label, valueText }) => `${label} ${valueText}`),
    ...figure.marks.map(({ description }) => description),
    ...figure.marks.map((mark) => (mark.kind === 'valued' ? mark.rankText : '')),
  ].join('\n')
}

const neutralFills = new Set([
  ...SEQUENTIAL_RAMPS.neutral.flat(),
  ...DIVERGING_RAMPS.neutralChange.below.flat(),
  ...DIVERGING_RAMPS.neutralChange.above.flat(),
])

describe.each(LANGUAGES)('figures on nationality in %s', (language) => {
  it('judge nothing and rank nobody, under any measure', async () => {
    expect(nationality).toHaveLength(11)
    for (const { id, defaultYear } of nationality) {
      for (const measure of MEASURES) {
        const view: ViewState = { ...DEFAULT_VIEW, language, indicator: id, year: defaultYear }
        const figure = await publishedFigure(reconcileView({ ...view, measure }, publishedEdition))
        const found = FORBIDDEN[language].exec(textsOf(figure))
        expect(found?.[0], `${id} ${measure.kind}`).toBeUndefined()
        expect(figure.marks.every((mark) => mark.kind !== 'valued' || mark.rank === null)).toBe(
          true,
        )
        for (const { fill } of figure.legend.classes) expect(neutralFills.has(fill)).toBe(true)
      }
    }
  })

  it('name no wijk in their sentence', async () => {
    for (const { id, defaultYear } of nationality) {
      for (const measure of MEASURES) {
        const view: ViewState = { ...DEFAULT_VIEW, language, indicator: id, year: defaultYear }
        const figure = await publishedFigure(reconcileView({ ...view, measure }, publishedEdition))
        for (const { name, municipality } of figure.marks) {
          expect(figure.sentence).not.toContain(`${name}, ${municipality}`)
        }
      }
    }
  })

  it('say that it is current nationality and not origin', async () => {
    for (const { id, defaultYear } of nationality) {
      for (const measure of [MEASURES[0], MEASURES[3]]) {
        const changes = { language, indicator: id, year: defaultYear, ...(measure && { measure }) }
        expect((await publishedFigure(changes)).basis).toContain(ORIGIN_NOTE[language])
      }
    }
  })

  it('would be caught: income under a rank does use such words', async () => {
    const figure = await publishedFigure({ language, measure: { kind: 'rank' } })
    expect(textsOf(figure)).toMatch(FORBIDDEN[language])
  })
})
