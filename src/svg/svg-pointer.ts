import type { DistrictCode, LonLat } from '../core/districts/district.ts'
import type { FigureViewListener } from '../core/figure/figure-view.ts'
import type { SectorCode } from '../core/sectors/sector.ts'
import { REGION_PROJECTION } from './map-drawing.ts'

/** What the pointer is over. */
type Target =
  | {
      readonly kind: 'district'
      readonly district: DistrictCode
      readonly sector: SectorCode | null
    }
  | { readonly kind: 'service'; readonly serviceId: string }

/**
 * Reports what the pointer is over and what is clicked on an inline map. Places are CSS pixels
 * from the top left corner of the map. Fingers do not hover.
 *
 * @returns a function that stops reporting
 */
export function reportSvgPointer(svg: SVGSVGElement, listen: FigureViewListener): () => void {
  let isOver = false

  const report = (target: Target | null, event: PointerEvent): void => {
    if (target === null && !isOver) return
    isOver = target !== null
    const corner = svg.getBoundingClientRect()
    const place = { x: event.clientX - corner.left, y: event.clientY - corner.top }
    if (target?.kind === 'service') {
      listen({ kind: 'hoverService', serviceId: target.serviceId, ...place })
    } else {
      const { district, sector } = target ?? { district: null, sector: null }
      listen({ kind: 'hoverDistrict', district, sector, ...place })
    }
  }
  const onMove = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') report(targetAt(event), event)
  }
  const onLeave = (event: PointerEvent): void => report(null, event)
  const onClick = (event: MouseEvent): void => {
    const at = placeOf(event, svg)
    const target = targetAt(event)
    if (target?.kind === 'service') {
      const district = districtUnder(event)
      listen({ kind: 'selectService', serviceId: target.serviceId, district, at })
    } else listen({ kind: 'selectDistrict', district: target?.district ?? null, at })
  }

  svg.addEventListener('pointermove', onMove)
  svg.addEventListener('pointerleave', onLeave)
  svg.addEventListener('click', onClick)
  return () => {
    svg.removeEventListener('pointermove', onMove)
    svg.removeEventListener('pointerleave', onLeave)
    svg.removeEventListener('click', onClick)
  }
}

function targetAt({ target }: Event): Target | null {
  const serviceId = attributeOf(target, 'data-service')
  if (serviceId !== null) return { kind: 'service', serviceId }
  const code = attributeOf(target, 'data-district')
  if (code === null) return null
  return { kind: 'district', district: Number(code), sector: attributeOf(target, 'data-sector') }
}

/** The district at the place of the pointer, below what lies on top of it. */
function districtUnder({ clientX, clientY }: MouseEvent): DistrictCode | null {
  for (const element of document.elementsFromPoint(clientX, clientY)) {
    const code = attributeOf(element, 'data-district')
    if (code !== null) return Number(code)
  }
  return null
}

function attributeOf(target: EventTarget | null, name: string): string | null {
  return target instanceof Element
    ? (target.closest(`[${name}]`)?.getAttribute(name) ?? null)
    : null
}

/** The place of the pointer on the ground; the layers carry the turn of the map. */
function placeOf({ clientX, clientY }: MouseEvent, svg: SVGSVGElement): LonLat | null {
  const drawn = svg.querySelector<SVGGElement>('[data-layer="all"]') ?? svg
  const toScreen = drawn.getScreenCTM()
  if (!toScreen) return null
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(toScreen.inverse())
  return REGION_PROJECTION.unproject([x, y])
}
