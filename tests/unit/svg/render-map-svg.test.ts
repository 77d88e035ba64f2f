import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Figure } from '../../../src/core/figure/figure.ts'
import { FLAVOURS } from '../../../src/core/look/flavours.ts'
import type { ViewState } from '../../../src/core/view/view-state.ts'
import { renderMapSvg } from '../../../src/svg/render-map-svg.ts'
import {
  publishedEdition,
  publishedFigure,
  publishedLoader,
} from '../../support/published-edition.ts'

const geometry = await publishedLoader.loadGeometry(publishedEdition)
const draw = (figure: Figure): string => renderMapSvg(figure, geometry, FLAVOURS.light)

async function drawn(changes: Partial<ViewState>): Promise<string> {
  return draw(await publishedFigure(changes))
}

/** Content of one layer of the drawing. */
function layer(svg: string, name: string): string {
  return (
    new RegExp(`<g data-layer="${name}"[^>]*>(.*?)(?=<g data-layer|</g></svg>)`, 's').exec(
      svg,
    )?.[1] ?? ''
  )
}

const first = await publishedFigure({})
const svg = draw(first)

describe('renderMapSvg', () => {
  it('stays small enough to stand in the page', () => {
    expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(80_000)
    expect(brotliCompressSync(svg).length).toBeLessThanOrEqual(25_000)
  })

  it('draws every district once, in the fill of its mark', () => {
    const codes = [...svg.matchAll(/<path data-district="(\d+)"/g)].map(([, code]) => Number(code))
    expect(codes.toSorted((a, b) => a - b)).toEqual(
      publishedEdition.districts.map(({ code }) => code).toSorted((a, b) => a - b),
    )
    for (const mark of first.marks) {
      if (mark.kind !== 'valued') continue
      expect(svg).toContain(`<path data-district="${mark.district}" fill="${mark.fill}"`)
    }
  })

  it('hatches the 59 wijken without a figure', async () => {
    const fills = layer(await drawn({ year: 2018 }), 'districtFill')
    expect(fills.match(/fill="url\(#missing-hatch\)"/g)).toHaveLength(59)
    expect(svg).toContain('<pattern id="missing-hatch"')
  })

  it('closes every element it opens, and gives every id once', () => {
    const open: string[] = []
    for (const [, close, name = '', rest = ''] of svg.matchAll(/<(\/?)([a-z]+)([^>]*)>/gi)) {
      if (close) expect(open.pop()).toBe(name)
      else if (!rest.endsWith('/')) open.push(name)
    }
    expect(open).toEqual([])
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, target] of svg.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target)
  })

  it('is one picture with a name, without tab stops', () => {
    expect(svg).toMatch(/^<svg [^>]*role="img" aria-label="Mediaan belastbaar inkomen, 2023/)
    expect(svg).not.toContain('tabindex')
    expect(svg).not.toContain('<title')
  })

  it('fills no district when the figure is drawn as circles', async () => {
    const figure = await publishedFigure({ indicator: '1603', year: 2025 })
    const fills = layer(draw(figure), 'districtFill').matchAll(/ fill="([^"]+)"/g)
    expect(new Set([...fills].map(([, fill]) => fill)).size).toBe(1)
    expect(layer(draw(figure), 'symbol').match(/<circle /g)).toHaveLength(118)
  })

  it('draws the outline once as halo and once as line, and sets its name along it', () => {
    expect(layer(svg, 'zoneLine')).toMatch(/^<path d="M/)
    expect(layer(svg, 'zoneLine')).toContain(layer(svg, 'zoneHalo').replace('</g>', ''))
    expect(layer(svg, 'label')).toMatch(/<textPath [^>]*>.*Arme sikkel/)
  })

  it('fades what lies outside the chosen municipality', async () => {
    const fills = layer(await drawn({ municipality: '21014' }), 'districtFill')
    const inside = publishedEdition.districts.filter(
      ({ kind, municipalities }) =>
        kind === 'residential' && municipalities.some(({ nis }) => nis === '21014'),
    )
    expect(fills.match(/fill-opacity="1"/g)).toHaveLength(inside.length)
  })

  it('outlines the selected district on its own border', async () => {
    const selected = await drawn({ selection: 12 })
    const border = /data-district="12"[^>]* d="([^"]+)"/.exec(selected)?.[1]
    expect(layer(selected, 'selectionLine')).toContain(`d="${border}"`)
  })

  it('draws a hollow mark for a service that is known to the street only', async () => {
    const figure = await publishedFigure({ serviceTypes: ['localServiceCentre', 'library'] })
    const points = draw(figure)
    const idsIn = (name: string) =>
      [...layer(points, name).matchAll(/data-service="([^"]+)"/g)].map(([, id]) => id)
    const idsOf = (certainty: string) =>
      figure.points.filter((point) => point.certainty === certainty).map((p) => p.serviceId)
    const drawn = [...idsIn('pointBuilding'), ...idsIn('pointStreet'), ...idsIn('pointDot')]
    expect(drawn.toSorted()).toEqual(figure.points.map((point) => point.serviceId).toSorted())
    expect(idsOf('building')).toEqual(expect.arrayContaining(idsIn('pointBuilding')))
    expect(idsIn('pointStreet').length).toBeGreaterThan(0)
    expect(idsOf('street')).toEqual(expect.arrayContaining(idsIn('pointStreet')))
  })
})
