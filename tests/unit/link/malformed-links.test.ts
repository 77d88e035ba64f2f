import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_VIEW } from '../../../src/core/view/default-view.ts'
import { decodeView } from '../../../src/state/link/decode-view.ts'
import { encodeView } from '../../../src/state/link/encode-view.ts'
import { viewSchema } from '../../../src/state/view-schema.ts'
import { anyText, LINK_KEYS, malformedLink, PROTOTYPE_KEYS } from '../../support/malformed-link.ts'

describe('1,000 malformed links', () => {
  it('each give a valid view, without throwing', () => {
    fc.assert(
      fc.property(malformedLink, (link) => {
        const { view, ignored } = decodeView(link, 'nl')
        expect(viewSchema.parse(view)).toEqual(view)
        expect(Object.keys(view)).toEqual(Object.keys(DEFAULT_VIEW))
        expect(Object.getPrototypeOf(view)).toBe(Object.prototype)
        for (const key of ignored) expect(key.length).toBeLessThanOrEqual(40)
      }),
      { numRuns: 1000 },
    )
  })

  it('each give a view that can be written and read again', () => {
    fc.assert(
      fc.property(malformedLink, (link) => {
        const { view } = decodeView(link, 'nl')
        expect(decodeView(encodeView(view), 'fr').view).toEqual(view)
      }),
      { numRuns: 1000 },
    )
  })

  it('spoil nothing but themselves: a good field next to rubbish survives', () => {
    const keysBesides = (own: string) =>
      [...LINK_KEYS, ...PROTOTYPE_KEYS].filter((key) => key !== own)
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...keysBesides('w')), anyText), { maxLength: 8 }),
        (pairs) => {
          const around = pairs.map(
            ([key, text]) => `${key}=${encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''))}`,
          )
          expect(decodeView([...around, 'w=12'].join('&'), 'nl').view.selection).toBe(12)
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('leave Object.prototype as it was', () => {
    decodeView(
      '__proto__[polluted]=1&__proto__.polluted=1&constructor[prototype][polluted]=1',
      'nl',
    )
    expect('polluted' in {}).toBe(false)
  })
})
