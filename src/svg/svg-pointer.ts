import type { DistrictCode } from '../core/districts/district.ts'
import type { FigureViewListener } from '../core/figure/figure-view.ts'

/**
 * Reports what the pointer is over and what is clicked on an inline map. Places are CSS pixels
 * from the top left corner of the map. Fingers do not hover.
 *
 * @returns a function that stops reporting
 */
export function reportSvgPointer(svg: SVGSVGElement, listen: FigureViewListener): () => void {
  let current: DistrictCode | null = null

  const report = (district: DistrictCode | null, event: PointerEvent): void => {
    if (district === null && current === null) return
    current = district
    const corner = svg.getBoundingClientRect()
    listen({
      kind: 'hoverDistrict',
      district,
      x: event.clientX - corner.left,
      y: event.clientY - corner.top,
    })
  }
  const onMove = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') report(districtAt(event), event)
  }
  const onLeave = (event: PointerEvent): void => report(null, event)
  const onClick = (event: MouseEvent): void => {
    const serviceId = serviceAt(event)
    if (serviceId !== null) listen({ kind: 'selectService', serviceId })
    else listen({ kind: 'selectDistrict', district: districtAt(event) })
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

function districtAt(event: Event): DistrictCode | null {
  const code = attributeAt(event, 'data-district')
  return code === null ? null : Number(code)
}

function serviceAt(event: Event): string | null {
  return attributeAt(event, 'data-service')
}

function attributeAt({ target }: Event, name: string): string | null {
  return target instanceof Element
    ? (target.closest(`[${name}]`)?.getAttribute(name) ?? null)
    : null
}
