import { describe, expect, it } from 'vitest'
import { REACH_CHOICES } from '../../../src/core/access/reach-choice.ts'
import { reachIndicatorId } from '../../../src/core/access/reach-indicator.ts'
import { DEFAULT_VIEW } from '../../../src/core/view/default-view.ts'
import { LANGUAGES } from '../../../src/core/view/view-state.ts'
import { resolveZone } from '../../../src/core/zones/resolve-zone.ts'
import { loadTexts } from '../../../src/i18n/load-texts.ts'
import { publishedEdition, publishedFigure } from '../../support/published-edition.ts'
import { summedReach } from '../../support/published-reach.ts'

const inZone = new Set(resolveZone(DEFAULT_VIEW.zone, publishedEdition).inside)

describe.each(REACH_CHOICES)('the sentence on $type within $minutes minutes', (choice) => {
  it.each(LANGUAGES)('tells in %s the persons that the cells add up to', async (language) => {
    const { format } = await loadTexts(language)
    const { sentence } = await publishedFigure({
      indicator: reachIndicatorId(choice),
      year: 2025,
      language,
    })
    const zone = summedReach(choice.type, choice.minutes, ({ district }) => inZone.has(district))
    const rest = summedReach(
      choice.type,
      choice.minutes,
      ({ district }) => district < 700 && !inZone.has(district),
    )
    const without = [zone, rest].map(({ inhabitants, reached }) =>
      format.inhabitants(inhabitants - reached),
    )
    const [ofZone = '', ofRest = ''] = without
    expect(sentence).toContain(ofZone)
    expect(sentence).toContain(ofRest)
    expect(sentence).toMatch(/^\p{Lu}.*[^.]\.$/u)
  })
})

describe('other sentences', () => {
  it('tell no persons', async () => {
    const { sentence } = await publishedFigure({})
    expect(sentence).not.toContain('Dat zijn')
  })
})
