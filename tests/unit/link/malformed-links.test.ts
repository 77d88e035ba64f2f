import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_VIEW } from '../../../src/core/view/default-view.ts'
import { decodeView } from '../../../src/state/link/decode-view.ts'
import { encodeView } from '../../../src/state/link/encode-view.ts'
import { viewSchema } from '../../../src/state/view-schema.ts'
import { arbitraryView } from '../../support/arbitrary-view.ts'

const KEYS = ['v', 'i', 'y', 'm', 'z', 'w', 'g', 'k', 's', 't', 'q', 'l', 'd', 'c']
const PROTOTYPE_KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']
const HARD_TEXTS = [
  ...PROTOTYPE_KEYS,
  '%',
  '%zz',
  '%ff%fe',
  '\u0000',
  'null',
  'NaN',
  '[object Object]',
]

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(...HARD_TEXTS),
  fc.double().map(String),
)

/** Random text; random fields, repeated and prototype keys among them; huge ones. */
const rubbish = fc.oneof(
  anyText,
  fc
    .array(fc.tuple(fc.constantFrom(...KEYS, ...PROTOTYPE_KEYS), anyText), { maxLength: 30 })
    .map((pairs) => pairs.map(([key, text]) => `${key}=${text}`).join('&')),
  fc
    .tuple(fc.constantFrom(...KEYS), fc.constantFrom('9', ',', '%', 'a,', '&y=', '\uD83D'))
    .map(([key, unit]) => `${key}=${unit.repeat(20_000)}`),
)

/** A good link with up to five places cut, doubled or overwritten. */
const mutated = fc
  .tuple(
    arbitraryView,
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), anyText, fc.nat(6)), {
      minLength: 1,
      maxLength: 5,
    }),
  )
  .map(([view, wounds]) =>
    wounds.reduce((link, [position, text, removed]) => {
      const at = Math.floor(position * link.length)
      return link.slice(0, at) + text + link.slice(at + removed)
    }, encodeView(view)),
  )

describe('1,000 malformed links', () => {
  it('each give a valid view, without throwing', () => {
    fc.assert(
      fc.property(fc.oneof(rubbish, mutated), (link) => {
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
      fc.property(fc.oneof(rubbish, mutated), (link) => {
        const { view } = decodeView(link, 'nl')
        expect(decodeView(encodeView(view), 'fr').view).toEqual(view)
      }),
      { numRuns: 1000 },
    )
  })

  it('spoil nothing but themselves: a good field next to rubbish survives', () => {
    const keysBesides = (own: string) => [...KEYS, ...PROTOTYPE_KEYS].filter((key) => key !== own)
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
