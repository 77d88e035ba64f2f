import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { DistrictMark, PointMark } from '../../core/figure/figure.ts'
import type { SectorMark } from '../../core/sectors/sector-mark.ts'
import {
  hoveredDistrict,
  hoveredSector,
  hoveredService,
  type PointerPlace,
  pointerPlace,
} from '../../state/hover-store.ts'
import { useApp } from '../app-context.ts'
import { ServiceSymbol } from '../services/ServiceSymbol.tsx'
import { DistrictName, MunicipalityName } from '../shared/PlaceName.tsx'
import { useShownFigure, useTexts } from '../use-screen.ts'
import { DistrictFigure } from './DistrictFigure.tsx'

const DISTANCE_PIXELS = 16

/** The wijk or the service pointed at, beside the pointer. */
export function Tooltip() {
  const { hover } = useApp()
  const { marks, points, sectors, year } = useShownFigure()
  const district = useStore(hover, hoveredDistrict)
  const serviceId = useStore(hover, hoveredService)
  const sectorCode = useStore(hover, hoveredSector)
  const box = useRef<HTMLDivElement>(null)
  const mark = marks.find((candidate) => candidate.district === district)
  const sector =
    sectorCode === null
      ? undefined
      : sectors?.marks.find((candidate) => candidate.sector === sectorCode)
  const point =
    serviceId === null ? undefined : points.find((candidate) => candidate.serviceId === serviceId)

  // The place follows every movement of the pointer, so it goes round React.
  useEffect(() => {
    const place = (): void => {
      const pointer = pointerPlace(hover.getState())
      if (!box.current) return
      if (pointer) placeBeside(box.current, pointer)
      else placeBelowKeys(box.current)
    }
    place()
    return hover.subscribe(place)
  }, [hover])

  return (
    <div
      ref={box}
      className="tooltip"
      aria-hidden="true"
      data-shown={mark || sector || point ? '' : undefined}
    >
      {mark && !sector && <OfDistrict mark={mark} year={year} />}
      {sector && <OfSector mark={sector} year={year} />}
      {point && <OfService point={point} />}
    </div>
  )
}

/** Name, municipality, figure, year and rank. */
function OfDistrict({ mark, year }: { readonly mark: DistrictMark; readonly year: number }) {
  return (
    <>
      <strong className="tooltip__name">
        <DistrictName mark={mark} />
      </strong>
      <span className="tooltip__municipality">
        <MunicipalityName mark={mark} />
      </span>
      <DistrictFigure mark={mark} year={year} />
    </>
  )
}

/** Name, wijk, figure and what it rests on. */
function OfSector({ mark, year }: { readonly mark: SectorMark; readonly year: number }) {
  return (
    <>
      <strong className="tooltip__name">{mark.name}</strong>
      <span className="tooltip__municipality">{mark.districtName}</span>
      {mark.kind === 'valued' && (
        <span className="tooltip__value">
          {mark.valueText} <small>{year}</small>
        </span>
      )}
      {mark.kind === 'missing' && <span className="tooltip__reason">{mark.reasonText}</span>}
      {mark.kind !== 'ground' && <span className="tooltip__rank">{mark.basisText}</span>}
    </>
  )
}

/** Symbol, name, type, and what is to know of the place. */
function OfService({ point }: { readonly point: PointMark }) {
  const { services } = useTexts()
  const { type, certainty, standing, name, note } = point
  return (
    <>
      <strong className="tooltip__name tooltip__name--service">
        <ServiceSymbol type={type} certainty={certainty} standing={standing} />
        {name}
      </strong>
      {standing !== 'added' && <span className="tooltip__municipality">{services[type].one}</span>}
      {note && <span className="tooltip__reason">{note}</span>}
    </>
  )
}

/** Keeps the box inside the map: to the left or above where it would stick out. */
function placeBeside(box: HTMLElement, { x, y }: PointerPlace): void {
  const frame = box.parentElement?.getBoundingClientRect()
  if (!frame) return
  const { offsetWidth: width, offsetHeight: height } = box
  const left =
    x + DISTANCE_PIXELS + width > frame.width ? x - DISTANCE_PIXELS - width : x + DISTANCE_PIXELS
  const top =
    y + DISTANCE_PIXELS + height > frame.height ? y - DISTANCE_PIXELS - height : y + DISTANCE_PIXELS
  box.style.transform = `translate(${Math.max(0, left)}px, ${Math.max(0, top)}px)`
}

const KEYS_DISTANCE_PIXELS = 8

/** Without a pointer the box stands under the words on the keys, which are read at the same time. */
function placeBelowKeys(box: HTMLElement): void {
  const keys = box.parentElement?.querySelector<HTMLElement>('.map__keys')
  if (!keys) return
  const top = keys.offsetTop + keys.offsetHeight + KEYS_DISTANCE_PIXELS
  box.style.transform = `translate(${keys.offsetLeft}px, ${top}px)`
}
