import { describe, expect, it } from 'vitest'
import { FLAVOURS } from '../../../src/core/look/flavours.ts'
import type { ViewState } from '../../../src/core/view/view-state.ts'
import { SLIDE_HEIGHT, SLIDE_WIDTH } from '../../../src/export/pptx/slide-items.ts'
import { MAP_BOX, QR_BOX, slideLayout } from '../../../src/export/pptx/slide-layout.ts'
import { loadShareTexts } from '../../../src/i18n/load-share-texts.ts'
import { loadTexts } from '../../../src/i18n/load-texts.ts'
import { slideOf } from './slide-content.ts'

const VIEWS: readonly (readonly [string, Partial<ViewState>])[] = [
  ['half of the wijken missing', { year: 2018 }],
  ['circles', { indicator: '1603', year: 2025 }],
  ['a change in French', { measure: { kind: 'change', sinceYear: 2019 }, language: 'fr' }],
  [
    'all services in English',
    {
      indicator: '2233',
      year: 2023,
      language: 'en',
      serviceTypes: ['communityCentre', 'library', 'localServiceCentre', 'culture', 'youth'],
    },
  ],
]

async function layoutOf(changes: Partial<ViewState>, text?: string) {
  const slide = await slideOf(changes, text === undefined ? {} : { text })
  const { language } = slide.figure
  const [texts, share] = await Promise.all([loadTexts(language), loadShareTexts(language)])
  return slideLayout(slide, FLAVOURS.print, { texts, share })
}

const isSource = (name: string): boolean => ['definition', 'source'].includes(name)

describe('slideLayout', () => {
  it.each(VIEWS)(
    'keeps all words of %s on the slide and beside the map',
    async (_name, changes) => {
      const { title, items } = await layoutOf(changes)
      for (const box of [title.box, ...items.map((item) => item.box)]) {
        expect(box.x).toBeGreaterThan(0)
        // The one word beside the map is the link, in its free corner below the QR code.
        if (box.x >= MAP_BOX.x) expect(box.y).toBeGreaterThanOrEqual(QR_BOX.y + QR_BOX.h)
        else expect(box.x + box.w).toBeLessThanOrEqual(MAP_BOX.x)
        expect(box.x + box.w).toBeLessThanOrEqual(SLIDE_WIDTH)
        expect(box.y + box.h).toBeLessThanOrEqual(SLIDE_HEIGHT)
      }
    },
  )

  it.each(VIEWS)('puts no word of %s over another', async (_name, changes) => {
    const { items } = await layoutOf(changes)
    const texts = items.filter((item) => item.kind === 'text')
    for (const one of texts) {
      for (const other of texts) {
        if (one === other) continue
        const apart =
          one.box.x + one.box.w <= other.box.x + 0.001 ||
          other.box.x + other.box.w <= one.box.x + 0.001 ||
          one.box.y + one.box.h <= other.box.y + 0.001 ||
          other.box.y + other.box.h <= one.box.y + 0.001
        expect(apart, `${one.name} and ${other.name}`).toBe(true)
      }
    }
  })

  it.each(VIEWS)('writes nothing of %s smaller than 10 points', async (_name, changes) => {
    const { items } = await layoutOf(changes)
    const points = items.flatMap((item) => (item.kind === 'text' ? [item.points] : []))
    expect(Math.min(...points)).toBeGreaterThanOrEqual(10)
  })

  it('leaves room between what the figure is and where it comes from', async () => {
    const { items } = await layoutOf({ indicator: '2233', year: 2023 })
    const [definition, source] = items.filter(({ name }) => isSource(name)).map(({ box }) => box)
    if (!definition || !source) throw new Error('no definition or source')
    expect(source.y - definition.y - definition.h).toBeGreaterThan(0.05)
  })

  it('makes the words smaller for a long text, and still clears the source', async () => {
    const usual = await layoutOf({})
    const long = await layoutOf({}, 'Een lange zin met veel woorden. '.repeat(16))
    expect(long.title.points).toBeLessThan(usual.title.points)
    const source = Math.min(
      ...long.items.filter(({ name }) => isSource(name)).map(({ box }) => box.y),
    )
    for (const { name, box } of long.items) {
      if (!isSource(name) && name !== 'link')
        expect(box.y + box.h, name).toBeLessThanOrEqual(source)
    }
  })
})
