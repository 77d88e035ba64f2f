import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packJson, unpackJson } from '../../../src/data/packed-json.ts'

const throughText = (content: unknown): unknown =>
  unpackJson(JSON.parse(JSON.stringify(packJson(content))))

describe('packed JSON', () => {
  it('gives back any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (content) => {
        const written = JSON.parse(JSON.stringify(content))
        expect(throughText(content)).toEqual(written)
      }),
    )
  })

  it('gives back lists of like records and tables with gaps', () => {
    const cell = fc.option(fc.integer(), { nil: null })
    const table = fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 3, maxLength: 6 })
    const record = fc.record({ code: fc.integer(), name: fc.string(), table })
    fc.assert(
      fc.property(fc.array(record, { minLength: 3, maxLength: 6 }), (records) => {
        expect(throughText(records)).toEqual(JSON.parse(JSON.stringify(records)))
      }),
    )
  })

  it('writes the key of like records once, and each row as what differs from the one before', () => {
    const records = [1, 2, 3].map((code) => ({ code, isHere: true }))
    expect(JSON.stringify(packJson(records)).split('"isHere"')).toHaveLength(2)
    const table = [
      [1000, 2000, null],
      [1001, 1999, 7],
      [1003, 1999, 9],
    ]
    expect(JSON.stringify(packJson(table))).toContain('[[1000,2000,null],[1,-1,7],[2,0,2]]')
  })

  it('gives frozen data', () => {
    const content = { list: [{ a: [1] }, { a: [2] }, { a: [3] }] }
    const { list } = throughText(content) as typeof content
    expect(() => list.push({ a: [] })).toThrow(TypeError)
    expect(() => list[0]?.a.push(1)).toThrow(TypeError)
  })
})
