import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../src/core/view/view-state.ts'
import { loadTexts } from '../../../src/i18n/load-texts.ts'
import { encodeView } from '../../../src/state/link/encode-view.ts'
import { openLink } from '../../../src/state/open-link.ts'
import { composeScreen } from '../../../src/state/screen-store.ts'
import { arbitraryView } from '../../support/arbitrary-view.ts'
import { hostileText } from '../../support/hostile-values.ts'
import { LINK_KEYS, malformedLink } from '../../support/malformed-link.ts'
import {
  publishedEdition,
  publishedLoader,
  publishedSeries,
} from '../../support/published-edition.ts'

const { services } = await publishedLoader.loadServices(publishedEdition)
const texts = await Promise.all(LANGUAGES.map((language) => loadTexts(language)))
const textsOf = new Map(texts.map((one) => [one.language, one]))
const indicatorIds = publishedEdition.indicators.map(({ id }) => id)

/** Links as they are damaged on the way, and links that hold the edition's own names. */
const anyLink = fc.oneof(
  malformedLink,
  arbitraryView.map((view) => encodeView(view)),
  fc
    .tuple(
      fc.constantFrom(...indicatorIds),
      fc.array(fc.tuple(fc.constantFrom(...LINK_KEYS), hostileText), { maxLength: 6 }),
    )
    .map(([id, pairs]) =>
      [`v=1&i=${id}`, ...pairs.map(([key, text]) => `${key}=${text}`)].join('&'),
    ),
)

describe('generated links', () => {
  it('5,000 open a view of the edition that can be written and read again', () => {
    fc.assert(
      fc.property(anyLink, (link) => {
        const { view } = openLink(link, 'nl', publishedEdition)
        expect(indicatorIds).toContain(view.indicator)
        expect(openLink(encodeView(view), 'nl', publishedEdition).view).toEqual(view)
      }),
      { numRuns: 5000, seed: 8 },
    )
  })

  it('500 of them give a figure with every wijk in it', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyLink, async (link) => {
        const { view } = openLink(link, 'nl', publishedEdition)
        const series = await publishedSeries(view.indicator)
        const words = textsOf.get(view.language)
        if (!words) throw new Error(`no texts in ${view.language}`)
        const { figure } = composeScreen(view, publishedEdition, { series, services, texts: words })
        expect(figure.marks).toHaveLength(publishedEdition.districts.length)
        expect(figure.sentence).not.toMatch(/undefined|NaN|Infinity|\[object/)
      }),
      { numRuns: 500, seed: 8 },
    )
  })
})
