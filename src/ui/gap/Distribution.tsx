import { memo, useId, useMemo } from 'react'
import { useStore } from 'zustand'
import type { DistrictCode } from '../../core/districts/district.ts'
import type { DistrictMark } from '../../core/figure/figure.ts'
import type { GapReport } from '../../core/gap/gap-report.ts'
import { hoveredDistrict } from '../../state/hover-store.ts'
import { useApp } from '../app-context.ts'
import { useFigure, useTexts } from '../use-screen.ts'
import { DistributionTable } from './DistributionTable.tsx'
import {
  DOT_RADIUS,
  DOTS_WIDTH,
  type DotRow,
  dotRows,
  ROW_LABEL_HEIGHT,
  ROW_MARGIN,
} from './dot-rows.ts'
import { useDotKeys } from './use-dot-keys.ts'
import { useDotPointer } from './use-dot-pointer.ts'
import { useGroupNames } from './use-group-names.ts'

/** Both groups as dots on one scale: every wijk can be pointed at, walked to and selected. */
export function Distribution({ view }: { readonly view: GapReport }) {
  const texts = useTexts()
  const { format, ui } = texts
  const { title, year, selection, marks } = useFigure()
  const markOf = useMemo(() => new Map(marks.map((mark) => [mark.district, mark])), [marks])
  const { zone, compared } = useGroupNames()
  const { rows, x, height } = useMemo(
    () => dotRows(view, { zone, compared }),
    [view, zone, compared],
  )
  const { active, onKeyDown, onBlur } = useDotKeys(rows)
  const pointer = useDotPointer()
  const id = useId()
  const region = view.publishedRegion
  const typeset = (value: number): string =>
    format.value(value, view.indicator.unit, view.indicator.decimals)
  if (rows.every(({ dots }) => dots.length === 0)) return null
  return (
    <section className="distribution" aria-label={ui.gap.distribution.title}>
      <h3 className="gap__heading">{ui.gap.distribution.title}</h3>
      <div
        className="distribution__list"
        role="listbox"
        tabIndex={0}
        aria-label={ui.gap.distribution.label(title, year)}
        aria-describedby={`${id}-keys`}
        aria-activedescendant={active ? `${id}-${active.row}-${active.district}` : undefined}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      >
        <svg
          className="distribution__dots"
          viewBox={`0 0 ${DOTS_WIDTH} ${height}`}
          role="presentation"
          {...pointer}
        >
          {rows.map((row) => (
            <g key={row.id} data-row={row.id}>
              <text className="distribution__name" x={ROW_MARGIN} y={row.top + 12}>
                {row.name}
              </text>
              {region !== null && (
                <line
                  className="distribution__region"
                  x1={x(region)}
                  x2={x(region)}
                  y1={row.top + ROW_LABEL_HEIGHT}
                  y2={row.bottom}
                />
              )}
              {row.mean !== null && (
                <line
                  className="distribution__mean"
                  x1={x(row.mean)}
                  x2={x(row.mean)}
                  y1={row.top + ROW_LABEL_HEIGHT}
                  y2={row.bottom}
                />
              )}
              {row.dots.map((dot, place) => {
                const mark = markOf.get(dot.district)
                if (!mark) return null
                return (
                  <Dot
                    // biome-ignore lint/suspicious/noArrayIndexKey: another figure repaints the dots in place, which is far quicker than to sort them anew
                    key={place}
                    id={`${id}-${row.id}-${dot.district}`}
                    district={dot.district}
                    description={mark.description}
                    fill={mark.kind === 'valued' ? mark.fill : undefined}
                    x={dot.x}
                    y={row.middle + dot.y}
                    isSelected={dot.district === selection}
                  />
                )
              })}
            </g>
          ))}
          <PointedDots rows={rows} />
        </svg>
      </div>
      <p className="distribution__scale">
        <span>
          <span className="visually-hidden">{ui.extremes.lowest} </span>
          {typeset(x.ends[0])}
        </span>
        {region !== null && (
          <span className="distribution__region-label">
            {ui.gap.distribution.region(typeset(region))}
          </span>
        )}
        <span>
          <span className="visually-hidden">{ui.extremes.highest} </span>
          {typeset(x.ends[1])}
        </span>
      </p>
      <PointedName />
      <p id={`${id}-keys`} className="visually-hidden">
        {ui.gap.distribution.keys}
      </p>
      <DistributionTable rows={rows} typeset={typeset} />
    </section>
  )
}

interface DotProps {
  readonly id: string
  readonly district: DistrictCode
  readonly description: string
  readonly fill: string | undefined
  readonly x: number
  readonly y: number
  readonly isSelected: boolean
}

/** The list around the dots hears the pointer for all of them. */
const Dot = memo(({ id, district, description, fill, x, y, isSelected }: DotProps) => (
  <circle
    id={id}
    className="distribution__dot"
    role="option"
    aria-selected={isSelected}
    aria-label={description}
    data-district={district}
    cx={x}
    cy={y}
    r={DOT_RADIUS}
    fill={fill}
  />
))

/** A ring round the wijk that is pointed at, here or on the map. */
function PointedDots({ rows }: { readonly rows: readonly DotRow[] }) {
  const { hover } = useApp()
  const pointed = useStore(hover, hoveredDistrict)
  const { selection } = useFigure()
  return rows.flatMap((row) =>
    row.dots
      .filter(({ district }) => district === pointed || district === selection)
      .map((dot) => (
        <circle
          key={`${row.id} ${dot.district}`}
          className="distribution__ring"
          data-ring={dot.district === pointed ? 'pointed' : 'selected'}
          cx={dot.x}
          cy={row.middle + dot.y}
          r={DOT_RADIUS + 2}
        />
      )),
  )
}

function PointedName() {
  const { hover } = useApp()
  const { ui } = useTexts()
  const pointed = useStore(hover, hoveredDistrict)
  const mark = useMark(pointed)
  return (
    <p className="distribution__pointed note" aria-hidden="true">
      {mark?.description ?? ui.gap.distribution.pointHint}
    </p>
  )
}

function useMark(district: number | null): DistrictMark | undefined {
  const { marks } = useFigure()
  return marks.find((mark) => mark.district === district)
}
