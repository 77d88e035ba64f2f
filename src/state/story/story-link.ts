import type { Slide, Story } from '../../core/story/story.ts'
import { checkStory, type StoryReading } from './story-file.ts'

/**
 * Longest address of a story. Browsers take more, but mail and chat programs cut what is longer or
 * stop making a link of it.
 */
export const STORY_LINK_MAX_CHARACTERS = 16_000

/** A small link must not unpack into something that fills the memory. */
const MOST_UNPACKED_BYTES = 4_000_000

/** The key of a story in the part of an address after `#`. */
export const STORY_KEY = 'story'

/** First letter of the value: how the rest is packed. */
const DEFLATED = 'z'

export type StoryLink =
  | { readonly kind: 'fits'; readonly fragment: string }
  /** Give the file instead. */
  | { readonly kind: 'tooLong'; readonly characters: number }

/**
 * The part of an address after `#` that holds a whole story: a JSON list, deflated, in base64url.
 *
 * @param baseCharacters characters of the address before `#`
 */
export async function storyLink(story: Story, baseCharacters: number): Promise<StoryLink> {
  const bytes = new TextEncoder().encode(JSON.stringify(packed(story)))
  const deflated = await through(bytes, new CompressionStream('deflate-raw'), bytes.length * 2 + 64)
  const fragment = `${STORY_KEY}=${DEFLATED}${base64urlOf(deflated)}`
  const characters = baseCharacters + 1 + fragment.length
  return characters <= STORY_LINK_MAX_CHARACTERS
    ? { kind: 'fits', fragment }
    : { kind: 'tooLong', characters }
}

/** Whether the part of an address after `#`, with or without `#`, claims to hold a story. */
export function holdsStory(fragment: string): boolean {
  return fragment.replace(/^#/, '').startsWith(`${STORY_KEY}=`)
}

/** Reads the part of an address after `#`, with or without `#`. Never rejects. */
export async function readStoryLink(fragment: string): Promise<StoryReading> {
  const value = fragment.replace(/^#/, '').slice(STORY_KEY.length + 1)
  if (value.length > STORY_LINK_MAX_CHARACTERS) return damaged('tooLarge')
  if (!value.startsWith(DEFLATED)) return damaged('notAStory')
  try {
    const bytes = await through(
      bytesOf(value.slice(1)),
      new DecompressionStream('deflate-raw'),
      MOST_UNPACKED_BYTES,
    )
    return checkStory(unpacked(JSON.parse(new TextDecoder().decode(bytes))))
  } catch {
    return damaged('notJson')
  }
}

const damaged = (kind: 'tooLarge' | 'notAStory' | 'notJson'): StoryReading => ({
  kind: 'damaged',
  problem: { kind },
})

/** Lists are shorter than objects; ids of slides are given anew. */
function packed({ schemaVersion, title, language, slides }: Story): unknown {
  return [
    schemaVersion,
    language,
    title,
    slides.map((slide) => [slide.link, slide.title, slide.text, slide.notes]),
  ]
}

function unpacked(value: unknown): unknown {
  if (!Array.isArray(value)) return value
  const [schemaVersion, language, title, slides]: unknown[] = value
  if (!Array.isArray(slides)) return { schemaVersion, language, title, slides }
  return { schemaVersion, language, title, slides: slides.map(unpackedSlide) }
}

function unpackedSlide(value: unknown, index: number): Record<keyof Slide, unknown> {
  const [link, title, text, notes]: unknown[] = Array.isArray(value) ? value : []
  return { id: `s${index + 1}`, link, title, text, notes }
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  transform: CompressionStream | DecompressionStream,
  mostBytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes]).stream().pipeThrough(transform).getReader()
  const parts: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.length
    if (size > mostBytes) {
      await reader.cancel()
      throw new RangeError('unpacks into too much')
    }
    parts.push(read.value)
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}

function base64urlOf(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}
