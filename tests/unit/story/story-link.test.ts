import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  holdsStory,
  readStoryLink,
  STORY_LINK_MAX_CHARACTERS,
  storyLink,
} from '../../../src/state/story/story-link.ts'
import { arbitraryStory, usualStory } from './arbitrary-story.ts'

const ADDRESS_CHARACTERS = 'https://wijkwijzer.example.org/'.length

async function fragmentOf(slides: number): Promise<string> {
  const link = await storyLink(usualStory(slides), ADDRESS_CHARACTERS)
  return link.kind === 'fits' ? link.fragment : ''
}

describe('a link with a story', () => {
  it('gives back every story', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryStory, async (story) => {
        const link = await storyLink(story, ADDRESS_CHARACTERS)
        if (link.kind !== 'fits') return
        expect(link.fragment).toMatch(/^story=z[\w-]*$/)
        expect(await readStoryLink(`#${link.fragment}`)).toEqual({ kind: 'read', story })
      }),
      { numRuns: 40 },
    )
  })

  it('holds a story of 30 slides', async () => {
    const fragment = await fragmentOf(30)
    expect(fragment.length).toBeGreaterThan(0)
    const reading = await readStoryLink(fragment)
    expect(reading.kind === 'read' && reading.story.slides).toEqual(usualStory(30).slides)
  })

  it('says how long it would be when the story does not fit', async () => {
    const noise = Array.from({ length: 30 }, (_, i) => ({
      ...usualStory(30).slides[i],
      text: Array.from({ length: 300 }, (_, j) =>
        ((i * 7919 + j * j * 104729) % 9973).toString(36),
      ).join(''),
    }))
    const link = await storyLink(
      { ...usualStory(0), slides: noise as ReturnType<typeof usualStory>['slides'] },
      ADDRESS_CHARACTERS,
    )
    expect(link.kind === 'tooLong' && link.characters).toBeGreaterThan(STORY_LINK_MAX_CHARACTERS)
  })

  it('is told from other parts of an address', () => {
    expect(['#story=zabc', 'story=z'].map(holdsStory)).toEqual([true, true])
    expect(['#story', '#map', ''].map(holdsStory)).toEqual([false, false, false])
  })

  it('never rejects, however it is damaged', async () => {
    const fragment = await fragmentOf(5)
    await fc.assert(
      fc.asyncProperty(
        fc.nat(fragment.length),
        fc.base64String({ maxLength: 8 }),
        async (at, instead) => {
          const damaged = fragment.slice(0, at) + instead + fragment.slice(at + instead.length)
          const reading = await readStoryLink(damaged)
          expect(['read', 'damaged']).toContain(reading.kind)
        },
      ),
      { numRuns: 60 },
    )
    const readings = await Promise.all(
      [
        'story=',
        'story=q',
        'story=zAAAA',
        fragment.slice(0, -20),
        `story=z${'A'.repeat(20_000)}`,
      ].map(readStoryLink),
    )
    expect(readings.map(({ kind }) => kind)).toEqual(Array(5).fill('damaged'))
  })

  it('does not unpack what would fill the memory', async () => {
    const padded = async (spaces: number): Promise<string> => {
      const json = `[1,"nl","t",[]]${' '.repeat(spaces)}`
      const stream = new Blob([json]).stream().pipeThrough(new CompressionStream('deflate-raw'))
      const bytes = Buffer.from(await new Response(stream).arrayBuffer())
      return `story=z${bytes.toString('base64url')}`
    }
    expect((await readStoryLink(await padded(1_000_000))).kind).toBe('read')
    const bomb = await padded(8_000_000)
    expect(bomb.length).toBeLessThan(STORY_LINK_MAX_CHARACTERS)
    expect((await readStoryLink(bomb)).kind).toBe('damaged')
  })
})
