import fc from 'fast-check'
import { encodeView } from '../../src/state/link/encode-view.ts'
import { arbitraryView } from './arbitrary-view.ts'

export const LINK_KEYS = ['v', 'i', 'y', 'm', 'z', 'w', 'g', 'k', 's', 't', 'q', 'l', 'd', 'c']
export const PROTOTYPE_KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
]
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

export const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(...HARD_TEXTS),
  fc.double().map(String),
)

/** Random text; random fields, repeated and prototype keys among them; huge ones. */
const rubbish = fc.oneof(
  anyText,
  fc
    .array(fc.tuple(fc.constantFrom(...LINK_KEYS, ...PROTOTYPE_KEYS), anyText), { maxLength: 30 })
    .map((pairs) => pairs.map(([key, text]) => `${key}=${text}`).join('&')),
  fc
    .tuple(fc.constantFrom(...LINK_KEYS), fc.constantFrom('9', ',', '%', 'a,', '&y=', '\uD83D'))
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

/** What may stand after the `?` of a link that was damaged, made up or meant to harm. */
export const malformedLink: fc.Arbitrary<string> = fc.oneof(rubbish, mutated)
