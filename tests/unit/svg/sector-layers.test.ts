import { describe, expect, it } from 'vitest'
import { FLAVOURS } from '../../../src/core/look/flavours.ts'
import { sectorDotsMarkup, sectorFillMarkup } from '../../../src/svg/layers/sector-layers.ts'
import { stillMedium } from '../../../src/svg/svg-medium.ts'
import { publishedSectorFigure } from '../../support/published-sectors.ts'

const medium = stillMedium(FLAVOURS.print, 1)
const pathsOf = (markup: string) => markup.match(/<path [^>]*>/g) ?? []
const isFaint = (path: string) => path.includes('fill-opacity')

describe('the sectors as SVG', () => {
  it('are drawn once each, in full, when no municipality is chosen', async () => {
    const figure = await publishedSectorFigure()
    const fills = pathsOf(sectorFillMarkup(figure, medium))
    const dots = pathsOf(sectorDotsMarkup(figure, medium))
    expect(fills).toHaveLength(724)
    expect(dots).toHaveLength(1)
    expect([...fills, ...dots].filter(isFaint)).toEqual([])
  })

  it('are faint outside the chosen municipality, dots too, with paper over the wijken below', async () => {
    const figure = await publishedSectorFigure({ municipality: '21016' })
    const [first, ...others] = pathsOf(sectorFillMarkup(figure, medium))
    expect(first).toContain(`fill="${FLAVOURS.print.colours.paper}"`)
    expect(others).toHaveLength(724)
    const muted = (figure.sectors?.marks ?? []).filter(
      (mark) => mark.kind !== 'ground' && mark.emphasis === 'muted',
    )
    expect(others.filter(isFaint)).toHaveLength(muted.length)
    const dots = pathsOf(sectorDotsMarkup(figure, medium))
    expect(dots.filter(isFaint)).toHaveLength(1)
  })
})
