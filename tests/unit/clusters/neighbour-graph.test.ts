import { describe, expect, it } from 'vitest'
import { connectedParts } from '../../../src/core/clusters/connected-parts.ts'
import { neighbourGraph, neighboursOf } from '../../../src/core/clusters/neighbour-graph.ts'
import { RESIDENTIAL, rawBorders, rawGlossaryCodes } from '../inequality/raw-tables.ts'
import { border, row } from './small-graphs.ts'

describe('neighbourGraph', () => {
  it('lists the neighbours of each, in order, whatever the order of the input', () => {
    const graph = neighbourGraph([30, 10, 20], [border(30, 20), border(10, 20)])
    const listed = graph.codes.map((code, place) => [
      code,
      ...Array.from(neighboursOf(graph, place), (neighbour) => graph.codes[neighbour]),
    ])
    expect(listed).toEqual([
      [10, 20],
      [20, 10, 30],
      [30, 20],
    ])
  })

  it('passes over borders with strangers, of no length, and written twice', () => {
    const graph = neighbourGraph(
      [1, 2, 3],
      [border(1, 9), border(1, 2, 0), border(2, 3), border(2, 3)],
    )
    expect(Array.from(graph.offsets)).toEqual([0, 0, 1, 2])
  })

  it('refuses a code given twice and a border with itself', () => {
    expect(() => neighbourGraph([1, 1], [])).toThrow(RangeError)
    expect(() => neighbourGraph([1], [border(1, 1)])).toThrow('district 1')
  })
})

describe('connectedParts', () => {
  it('divides a set where the chain is broken', () => {
    expect(connectedParts(neighbourGraph([6, 1, 2, 4, 5, 9], row(9)))).toEqual([
      [1, 2],
      [4, 5, 6],
      [9],
    ])
  })

  it('finds the wijken, and the sikkel of the glossary, to be one piece each', () => {
    const borders = rawBorders()
    expect(connectedParts(neighbourGraph(RESIDENTIAL, borders))).toEqual([RESIDENTIAL])
    expect(connectedParts(neighbourGraph(rawGlossaryCodes(), borders))).toHaveLength(1)
  })
})
