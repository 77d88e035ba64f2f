import { describe, expect, it } from 'vitest'
import { placeNameOrder } from '../../../src/core/look/place-name-order.ts'
import { publishedFigure } from '../../support/published-edition.ts'

describe('placeNameOrder', () => {
  it('puts the municipalities of the sikkel before all others, in every language', async () => {
    const figure = await publishedFigure({})
    const names = placeNameOrder(figure).map(({ name }) => name)
    expect(names.slice(0, 8).toSorted()).toEqual([
      'Anderlecht',
      'Brussel',
      'Koekelberg',
      'Schaarbeek',
      'Sint-Gillis',
      'Sint-Jans-Molenbeek',
      'Sint-Joost-ten-Node',
      'Vorst',
    ])
    const french = placeNameOrder(await publishedFigure({ language: 'fr' }))
    expect(french.map(({ point }) => point)).toEqual(
      placeNameOrder(figure).map(({ point }) => point),
    )
  })

  it('keeps the order of the figure without an outline, and loses no name', async () => {
    const figure = await publishedFigure({})
    expect(placeNameOrder({ ...figure, outlines: [] })).toEqual(figure.placeNames)
    expect(new Set(placeNameOrder(figure))).toEqual(new Set(figure.placeNames))
  })
})
