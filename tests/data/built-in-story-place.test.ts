import { describe, expect, it } from 'vitest'
import { bestNextPlaces } from '../../src/core/access/best-next-places.ts'
import { placementWeights } from '../../src/core/access/placement-weights.ts'
import { startsOfPoints } from '../../src/core/access/starts-of-points.ts'
import { finish } from '../../src/core/access/steps.ts'
import { roundPoint } from '../../src/core/view/round-point.ts'
import { resolveZone } from '../../src/core/zones/resolve-zone.ts'
import { loadPresentTexts } from '../../src/i18n/load-present-texts.ts'
import { builtInStory } from '../../src/state/story/story-built-in.ts'
import { viewOfSlide } from '../../src/state/story/story-view.ts'
import { publishedEdition } from '../support/published-edition.ts'
import { publishedServices } from './support/published.ts'
import { publishedNetwork } from './support/published-network.ts'

/** Milliseconds; about two on a quiet machine. */
const SLOW = 15_000

describe('the built-in story', () => {
  it(
    'adds the centre where it brings most inhabitants of the arme sikkel within the walk',
    async () => {
      const { builtInStory: texts } = await loadPresentTexts('nl')
      const story = builtInStory(texts, 'nl')
      const views = story.slides.map((slide) =>
        viewOfSlide(slide, story, publishedEdition, 'screen'),
      )
      const [view, ...others] = views.filter(({ scenario }) => scenario.length > 0)
      if (!view) throw new Error('no slide has a scenario')
      expect(others).toEqual([])
      expect(view.aim).toBe('zone')

      const network = publishedNetwork()
      const points = publishedServices().services.flatMap(({ type, point }) =>
        type === view.reach.type && point ? [point] : [],
      )
      const { inside } = resolveZone(view.zone, publishedEdition)
      const found = finish(
        bestNextPlaces(network, {
          starts: startsOfPoints(network, points).starts,
          minutes: view.reach.minutes,
          weights: placementWeights(network, new Set(inside)),
          count: 1,
        }),
      )
      const [best] = found.places
      if (!best) throw new Error('no place gains anybody')
      expect(view.scenario).toEqual([{ kind: 'add', at: roundPoint(best.point) }])
    },
    SLOW,
  )
})
