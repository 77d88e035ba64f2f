import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openLink } from '../../../src/state/open-link.ts'
import { readStory, storyText } from '../../../src/state/story/story-file.ts'
import { holdsStory, readStoryLink, storyLink } from '../../../src/state/story/story-link.ts'
import { hostileFile, hostileText } from '../../support/hostile-values.ts'
import { publishedEdition } from '../../support/published-edition.ts'
import { arbitraryStory } from '../story/arbitrary-story.ts'

const file = hostileFile(arbitraryStory)

describe('generated story files', () => {
  it('3,000 are a story or told to be none, and its links open', () => {
    fc.assert(
      fc.property(file, (content) => {
        const reading = readStory(content)
        if (reading.kind === 'damaged') {
          expect(reading.problem.kind).toBeTruthy()
          return
        }
        expect(readStory(storyText(reading.story))).toEqual(reading)
        for (const { link } of reading.story.slides) openLink(link, 'nl', publishedEdition)
      }),
      { numRuns: 3000, seed: 8 },
    )
    expect('polluted' in {}).toBe(false)
  })

  it('500 addresses of stories, cut or overwritten, are a story or told to be none', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryStory,
        hostileText,
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (story, instead, where) => {
          const link = await storyLink(story, 40)
          const fragment = link.kind === 'fits' ? link.fragment : 'story=z'
          const at = Math.floor(where * fragment.length)
          const damaged = fragment.slice(0, at) + instead + fragment.slice(at + 3)
          expect(typeof holdsStory(damaged)).toBe('boolean')
          expect(['read', 'damaged']).toContain((await readStoryLink(damaged)).kind)
        },
      ),
      { numRuns: 500, seed: 8 },
    )
  })
})
