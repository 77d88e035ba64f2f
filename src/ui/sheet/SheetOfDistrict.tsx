import { useEffect, useRef, useState } from 'react'
import type { DistrictCode } from '../../core/districts/district.ts'
import type { DistrictMark } from '../../core/figure/figure.ts'
import { useApp } from '../app-context.ts'
import { DistrictFigure } from '../map/DistrictFigure.tsx'
import { DistrictProfile } from '../profile/DistrictProfile.tsx'
import { DistrictName, MunicipalityName } from '../shared/PlaceName.tsx'
import { useShownFigure, useTexts } from '../use-screen.ts'
import { keepInSight } from './keep-in-sight.ts'
import { Sheet } from './Sheet.tsx'
import type { SheetPosition } from './sheet-position.ts'

/** The selected wijk in a sheet: its figure first, then its profile. */
export function SheetOfDistrict({ code }: { readonly code: DistrictCode }) {
  const { actions } = useApp()
  const { marks, year } = useShownFigure()
  const { sheet: texts } = useTexts().ui
  const [position, setPosition] = useState<SheetPosition>('peek')
  const opener = useRef<Element | null>(null)
  const mark = marks.find(({ district }) => district === code)

  useEffect(() => {
    opener.current = document.activeElement
  }, [])

  // Another wijk was pressed: it must be seen, so the sheet makes way.
  useEffect(() => {
    setPosition('peek')
    const frame = requestAnimationFrame(() => {
      const wijk = document.querySelector(`.map__svg path[data-district="${code}"]`)
      const sheet = document.querySelector('.sheet')
      if (wijk && sheet) keepInSight(wijk, sheet)
    })
    return () => cancelAnimationFrame(frame)
  }, [code])

  function close(): void {
    const hasFocus = document.activeElement?.closest('.sheet') !== null
    actions.selectDistrict(null)
    const { current: from } = opener
    const isThere = from instanceof HTMLElement && from !== document.body && from.isConnected
    const target = isThere ? from : document.querySelector<HTMLElement>('#map, #table input')
    if (hasFocus) target?.focus({ preventScroll: true })
  }

  if (!mark) return null
  return (
    <Sheet
      label={texts.label(mark.name)}
      position={position}
      onPosition={setPosition}
      onClose={close}
      summary={
        <Summary
          mark={mark}
          year={year}
          isOpen={position !== 'peek'}
          onOpen={() => setPosition(position === 'peek' ? 'half' : 'peek')}
        />
      }
    >
      <DistrictProfile code={code} />
    </Sheet>
  )
}

interface SummaryProps {
  readonly mark: DistrictMark
  readonly year: number
  readonly isOpen: boolean
  readonly onOpen: () => void
}

function Summary({ mark, year, isOpen, onOpen }: SummaryProps) {
  const { sheet: texts } = useTexts().ui
  return (
    <div className="sheet__summary">
      <h2 className="sheet__name">
        <DistrictName mark={mark} />
      </h2>
      <p className="sheet__municipality">
        <MunicipalityName mark={mark} />
      </p>
      <p className="sheet__figure">
        <DistrictFigure mark={mark} year={year} />
      </p>
      <button
        type="button"
        className="button button--primary sheet__open"
        aria-expanded={isOpen}
        onClick={onOpen}
      >
        {texts.profile}
      </button>
    </div>
  )
}
