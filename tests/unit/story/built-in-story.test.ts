import { beforeAll, describe, expect, it } from 'vitest'
import { fillSlideText, placeholdersOf } from '../../../src/core/story/fill-slide-text.ts'
import { type SlideFactsInput, slideFacts } from '../../../src/core/story/slide-facts.ts'
import type { Slide, Story } from '../../../src/core/story/story.ts'
import { LANGUAGES, type Language } from '../../../src/core/view/view-state.ts'
import { loadPresentTexts } from '../../../src/i18n/load-present-texts.ts'
import { loadTexts } from '../../../src/i18n/load-texts.ts'
import { openLink } from '../../../src/state/open-link.ts'
import { builtInStory } from '../../../src/state/story/story-built-in.ts'
import { readStory, storyText } from '../../../src/state/story/story-file.ts'
import { storyLink } from '../../../src/state/story/story-link.ts'
import { viewOfSlide } from '../../../src/state/story/story-view.ts'
import {
  publishedEdition,
  publishedFigure,
  publishedSeries,
} from '../../support/published-edition.ts'
import { textLeaves } from '../i18n/text-leaves.ts'

const FIXED = /[\u00a0\u202f]/g

async function inputOf(slide: Slide, story: Story): Promise<SlideFactsInput> {
  const view = viewOfSlide(slide, story, publishedEdition, 'screen')
  return {
    edition: publishedEdition,
    view,
    series: await publishedSeries(view.indicator),
    figure: await publishedFigure(view),
    texts: await loadTexts(story.language),
  }
}

const stories = new Map<Language, Story>()
beforeAll(async () => {
  for (const language of LANGUAGES) {
    const { builtInStory: texts } = await loadPresentTexts(language)
    stories.set(language, builtInStory(texts, language))
  }
})
const storyIn = (language: Language): Story => {
  const story = stories.get(language)
  if (!story) throw new Error('no story')
  return story
}

describe.each(LANGUAGES)('the built-in story in %s', (language) => {
  it('has 10 to 14 slides, each with its words', () => {
    const { slides } = storyIn(language)
    expect(slides.length).toBeGreaterThanOrEqual(10)
    expect(slides.length).toBeLessThanOrEqual(14)
    for (const { title, text, notes } of slides) {
      expect(Math.min(title.length, text.length, notes.length)).toBeGreaterThan(0)
    }
  })

  it('opens views that the edition has, wholly', () => {
    for (const { link } of storyIn(language).slides) {
      expect(openLink(link, language, publishedEdition).ignored, link).toEqual([])
    }
  })

  it('has every fact that its texts name', async () => {
    const story = storyIn(language)
    for (const slide of story.slides) {
      const facts = slideFacts(await inputOf(slide, story))
      for (const text of [slide.title, slide.text, slide.notes]) {
        for (const name of placeholdersOf(text)) expect(Object.keys(facts), name).toContain(name)
        expect(fillSlideText(text, facts)).not.toMatch(/[{}]/)
      }
    }
  })

  it('is a file and a link like any other', async () => {
    const story = storyIn(language)
    expect(readStory(storyText(story)).kind).toBe('read')
    expect((await storyLink(story, 60)).kind).toBe('fits')
  })

  it('writes no figure by hand but years, times and sections of the plan', () => {
    const allowed = /\b(?:19|20)\d\d(?:-20\d\d)?\b|4[.,]8|\b[1-4](?:\.\d){0,2}\b|\b15\b|\b80\b/g
    for (const { title, text, notes } of storyIn(language).slides) {
      expect(`${title} ${text} ${notes}`.replace(allowed, '')).not.toMatch(/\d/)
    }
  })
})

describe('the facts of a slide', () => {
  const factsOf = async (index: number) => {
    const story = storyIn('nl')
    const slide = story.slides[index]
    if (!slide) throw new Error('no such slide')
    const input = await inputOf(slide, story)
    const facts = slideFacts(input)
    const plain = (name: string) => (facts[name] ?? '').replace(FIXED, ' ')
    return { input, facts, plain }
  }

  it('are those of the sentence and the legend', async () => {
    const { input, facts } = await factsOf(1)
    const { figure } = input
    const valueTextOf = (kind: string) =>
      figure.legend.markers.find((one) => one.kind === kind)?.valueText
    expect([facts.zone, facts.rest, facts.region]).toEqual(
      ['zone', 'rest', 'region'].map(valueTextOf),
    )
    expect(figure.sentence).toContain(facts.zone)
  })

  it('count the wijken with and without a figure in the year of the plan', async () => {
    const { plain } = await factsOf(0)
    expect([plain('counted'), plain('missing'), plain('total')]).toEqual(['59', '59', '118'])
    expect(plain('year')).toBe('2018')
  })

  it('tell the ends of the gap over the same wijken in every year', async () => {
    const { input, plain } = await factsOf(4)
    expect([plain('gapFirstYear'), plain('gapLastYear')]).toEqual(['2005', '2023'])
    // Weighted means by hand, over the wijken with a figure and inhabitants in every year.
    const { edition, series } = input
    const years = series.years
    const zone = new Set(
      edition.zones.find(({ id }) => id === 'armeSikkel')?.members.map(({ district }) => district),
    )
    const at = (code: number, year: number, of = series) => {
      const found = of.at(code, year)
      return found.kind === 'observed' ? found.value : null
    }
    const panel = edition.districts
      .filter(({ kind }) => kind === 'residential')
      .map(({ code }) => code)
      .filter((code) =>
        years.every(
          (year) => at(code, year) !== null && (at(code, year, edition.population) ?? 0) > 0,
        ),
      )
    const mean = (inside: boolean, year: number) => {
      let [sum, people] = [0, 0]
      for (const code of panel) {
        if (zone.has(code) !== inside) continue
        const count = at(code, year, edition.population) ?? 0
        sum += (at(code, year) ?? 0) * count
        people += count
      }
      return sum / people
    }
    const gap = (year: number) => Math.round(mean(true, year) - mean(false, year))
    const digits = (text: string) => Number(text.replace('−', '-').replace(/[^\d-]/g, ''))
    expect(digits(plain('gapFirst'))).toBe(gap(2005))
    expect(digits(plain('gapLast'))).toBe(gap(2023))
  })

  it('count the services that the map shows', async () => {
    const { input, plain } = await factsOf(10)
    const shown = (type: string) =>
      String(input.figure.points.filter((one) => one.type === type).length)
    expect(plain('pointsCommunityCentre')).toBe(shown('communityCentre'))
    expect(plain('pointsLibrary')).toBe(shown('library'))
  })

  const numberIn = (text: string): number =>
    Number(
      text
        .replace('−', '-')
        .replace(',', '.')
        .replace(/[^\d.-]/g, ''),
    )

  it('bear out what the texts say of them', async () => {
    const same = await Promise.all([factsOf(0), factsOf(1)])
    const [before, after] = same.map(({ input }) =>
      input.figure.legend.classes.map(({ label, fill }) => [label, fill]),
    )
    expect(after, 'classes and colours of the first two maps').toEqual(before)

    const { plain: closing } = await factsOf(4)
    const size = (name: string) => Math.abs(numberIn(closing(name)))
    expect(size('gapPercentLast'), 'smaller in per cent').toBeLessThan(size('gapPercentFirst'))
    expect(size('gapLast'), 'not smaller in euro').toBeGreaterThanOrEqual(size('gapFirst'))

    for (const [index, what] of [
      [2, 'lower incomes: the map of definitions has no means'],
      [8, 'fewer people of 80 and over'],
      [11, 'a centre nearby more often'],
    ] as const) {
      const { plain } = await factsOf(index === 2 ? 1 : index)
      expect(numberIn(plain('zone')), what).toBeLessThan(numberIn(plain('rest')))
    }
  })

  it('fill what is a fact and leave the rest of a text alone', () => {
    expect(fillSlideText('{zone} {Zone} {} {toString} {x', { zone: '€ 1' })).toBe(
      '€ 1 {Zone} {} {toString} {x',
    )
  })
})

describe('the texts of stories', () => {
  it('have one shape in every language', async () => {
    const shapeOf = async (language: Language) =>
      textLeaves(withoutKeyLists(await loadPresentTexts(language)))
        .map(({ path, leaf }) => `${path} ${typeof leaf === 'function' ? leaf.length : ''}`)
        .sort()
    expect(await shapeOf('fr')).toEqual(await shapeOf('nl'))
    expect(await shapeOf('en')).toEqual(await shapeOf('nl'))
  })

  it('hold French signs to their word', async () => {
    for (const { path, leaf } of textLeaves(withoutKeyLists(await loadPresentTexts('fr')))) {
      const text =
        typeof leaf === 'function'
          ? leaf.toString().replace(/ \? [`'\w]| : [`'\w]/g, '')
          : String(leaf)
      if (typeof leaf === 'string') expect(text, path).not.toMatch(/ [;:?!»%]|« |\p{L}'\p{L}/u)
      else expect(text, path).not.toMatch(/« | »/u)
    }
  })
})

/** Lists of keys are pairs of texts; here each pair is a branch. */
function withoutKeyLists({
  present,
  builtInStory: story,
}: Awaited<ReturnType<typeof loadPresentTexts>>) {
  const { keyList, ...show } = present.show
  return {
    story,
    present: {
      ...present,
      show: { ...show, ...Object.fromEntries(keyList.map((one, i) => [`key${i}`, one])) },
    },
  }
}
