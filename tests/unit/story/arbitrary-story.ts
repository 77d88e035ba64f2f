import fc from 'fast-check'
import type { Story } from '../../../src/core/story/story.ts'
import { LANGUAGES } from '../../../src/core/view/view-state.ts'

const text = (maxLength: number) => fc.string({ maxLength, unit: 'grapheme' })

/** Any story within the limits, short enough to make many. */
export const arbitraryStory: fc.Arbitrary<Story> = fc
  .record({
    title: text(40),
    language: fc.constantFrom(...LANGUAGES),
    slides: fc.array(
      fc.record({ link: text(60), title: text(30), text: text(80), notes: text(80) }),
      { maxLength: 12 },
    ),
  })
  .map(({ slides, ...story }) => ({
    schemaVersion: 1,
    ...story,
    slides: slides.map((slide, i) => ({ id: `s${i + 1}`, ...slide })),
  }))

/** A story of so many slides of the usual size, no two alike. */
export function usualStory(slideCount: number): Story {
  return {
    schemaVersion: 1,
    title: 'Vergadering van het wijkoverleg',
    language: 'nl',
    slides: Array.from({ length: slideCount }, (_, i) => ({
      id: `s${i + 1}`,
      link: `v=1&i=x_nat_eu14&y=${1990 + i}&m=change,${1980 + i}&w=${i + 3}&l=nl&c=4.${35000 + i * 37},50.${84000 + i * 53},12.5`,
      title: `Slide ${i + 1}: hoe het inkomen verandert in wijk ${(i * 7919) % 118}`,
      text: `In wijk ${(i * 104729) % 118} lag het inkomen op ${(i * 15485863) % 40000} euro, ${(i * 32452843) % 997} meer dan in de ${(i * 49979687) % 98} andere wijken die een cijfer hebben.`,
      notes: `Vraag ${(i * 67867967) % 50} van de zaal: wat zegt dit cijfer niet? Vertel over ${(i * 86028121) % 30} gesprekken in de buurt.`,
    })),
  }
}
