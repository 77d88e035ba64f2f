import fc from 'fast-check'
import { PROTOTYPE_KEYS } from './malformed-link.ts'

/** Texts that have broken programs before. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    ...PROTOTYPE_KEYS,
    '',
    '\u0000',
    '\uFEFF',
    '\uD83D',
    '\uDE00\uD83D',
    '\u202E',
    'ﷺ'.repeat(50),
    '=1+1',
    '<img src=x onerror=alert(1)>',
    '{{7*7}}',
    '../../etc',
    'NaN',
    '1e999',
    '٣',
  ),
  fc.constantFrom('9', 'a', '\n', '😀', '[').map((unit) => unit.repeat(5000)),
)

export const hostileNumber: fc.Arbitrary<number> = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.constantFrom(-0, 1e308, -1e308, 5e-324, 2 ** 53, -(2 ** 31), 0.1 + 0.2),
)

/** A value as JSON can hold it, deep as well as wide. */
const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  hostileNumber,
  fc.constantFrom(null, true, false, [], {}),
  fc.jsonValue({ maxDepth: 4 }),
  fc.dictionary(fc.constantFrom(...PROTOTYPE_KEYS, 'id', 'kind', 'length'), hostileText, {
    maxKeys: 4,
  }),
  fc.integer({ min: 100, max: 3000 }).map(deep),
)

/** A list in a list in a list. */
function deep(levels: number): unknown {
  let value: unknown = 'bottom'
  for (let level = 0; level < levels; level++) value = [value]
  return value
}

const WOUNDS = ['replace', 'remove', 'repeat', 'wrap', 'prototype'] as const

interface Wound {
  /** Chooses the branch at every level, from 0 up to 1. */
  readonly path: readonly number[]
  readonly kind: (typeof WOUNDS)[number]
  readonly value: unknown
}

const wound: fc.Arbitrary<Wound> = fc.record({
  path: fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), {
    minLength: 1,
    maxLength: 5,
  }),
  kind: fc.constantFrom(...WOUNDS),
  value: hostileValue,
})

/** A valid value with one to four places overwritten, taken away, doubled or poisoned. */
export function mutatedJson(valid: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .tuple(valid, fc.array(wound, { minLength: 1, maxLength: 4 }))
    .map(([value, wounds]) => wounds.reduce(woundedAt, JSON.parse(JSON.stringify(value))))
}

function woundedAt(value: unknown, { path, kind, value: instead }: Wound): unknown {
  const [here = 0, ...deeper] = path
  if (Array.isArray(value) && value.length > 0) {
    const at = Math.floor(here * value.length)
    if (deeper.length > 0) {
      return value.with(at, woundedAt(value[at], { path: deeper, kind, value: instead }))
    }
    switch (kind) {
      case 'remove':
        return value.toSpliced(at, 1)
      case 'repeat':
        return value.toSpliced(at, 0, value[at])
      case 'wrap':
        return value.with(at, [value[at]])
      case 'replace':
      case 'prototype':
        return value.with(at, instead)
    }
  }
  if (typeof value !== 'object' || value === null) return kind === 'wrap' ? [value] : instead
  const fields = Object.entries(value)
  if (fields.length === 0) return instead
  const at = Math.floor(here * fields.length)
  const [key, member] = fields[at] ?? ['', null]
  if (deeper.length > 0) {
    return Object.fromEntries(
      fields.with(at, [key, woundedAt(member, { path: deeper, kind, value: instead })]),
    )
  }
  switch (kind) {
    case 'remove':
      return Object.fromEntries(fields.toSpliced(at, 1))
    case 'repeat':
      return Object.fromEntries([...fields, [`${key} `, member]])
    case 'wrap':
      return Object.fromEntries(fields.with(at, [key, { [key]: member }]))
    case 'replace':
      return Object.fromEntries(fields.with(at, [key, instead]))
    case 'prototype':
      // As text a file can name it; as an object this gives it a field of its own, as parsing does.
      return JSON.parse(
        `{"__proto__":${JSON.stringify(instead) ?? 'null'},${JSON.stringify(value).slice(1)}`.replace(
          /,}$/,
          '}',
        ),
      )
  }
}

/** The text of a file: a wounded value, its text cut or overwritten, or no JSON at all. */
export function hostileFile(valid: fc.Arbitrary<unknown>): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 5, arbitrary: mutatedJson(valid).map((value) => JSON.stringify(value) ?? '') },
    {
      weight: 2,
      arbitrary: fc
        .tuple(
          valid.map((value) => JSON.stringify(value)),
          fc.double({ min: 0, max: 1, noNaN: true }),
          hostileText,
          fc.nat(50),
        )
        .map(([text, where, instead, removed]) => {
          const at = Math.floor(where * text.length)
          return text.slice(0, at) + instead + text.slice(at + removed)
        }),
    },
    { weight: 1, arbitrary: hostileText },
    { weight: 1, arbitrary: fc.json() },
    { weight: 1, arbitrary: fc.constantFrom('[', '{"a":', '"').map((one) => one.repeat(20_000)) },
  )
}
