import { useMemo, useState } from 'react'
import {
  type GapOverYears as Course,
  gapOverYears,
  type YearApart,
  type YearGap,
} from '../../core/gap/gap-over-years.ts'
import type { GapReport } from '../../core/gap/gap-report.ts'
import { hasMeaningfulRatio } from '../../core/measures/available-measures.ts'
import { useApp } from '../app-context.ts'
import { useTexts } from '../use-screen.ts'
import { GapLine } from './GapLine.tsx'
import { GapYearsTable } from './GapYearsTable.tsx'
import type { GapPoint } from './gap-points.ts'
import { GAP_YEARS_TITLE } from './gap-years-title.ts'

type Series = Extract<Course, { kind: 'series' }>

const RELATIVE_DECIMALS = 1

/** Whether the gap closes: the same wijken every year, in the unit and in per cent. */
export function GapOverYears({ view }: { readonly view: GapReport }) {
  const { edition } = useApp()
  const { years } = useTexts().ui.gap
  const { indicator, series, zone, compared } = view
  const course = useMemo(
    () => gapOverYears({ edition, indicator, series, inside: zone.inside, compared }),
    [edition, indicator, series, zone, compared],
  )
  return (
    <section className="gap-years" aria-labelledby={GAP_YEARS_TITLE}>
      <h3 id={GAP_YEARS_TITLE} className="gap__heading">
        {indicator.direction === 'neutral' ? years.titleNeutral : years.title}
      </h3>
      {course.kind === 'series' && <Lines course={course} view={view} />}
      {course.kind === 'oneYear' && <p className="note">{years.none}</p>}
      {course.kind === 'noPanel' && <p className="note">{years.noPanel}</p>}
    </section>
  )
}

function Lines({ course, view }: { readonly course: Series; readonly view: GapReport }) {
  const texts = useTexts()
  const { format } = texts
  const { years } = texts.ui.gap
  const { unit, decimals } = view.indicator
  const [pointed, setPointed] = useState<number | null>(null)
  const absolute = useMemo(() => pointsOf(course.gaps, ({ gap }) => gap.absolute), [course])
  const relative = useMemo(() => pointsOf(course.gaps, ({ gap }) => gap.relativePercent), [course])
  const bareDifference = (value: number, digits: number): string =>
    unit === 'euros' ? format.difference(value, unit, digits) : format.signed(value, digits)
  return (
    <>
      <p className="gap-years__panel">
        {years.panel(
          course.zoneDistricts.length,
          view.zone.inside.length,
          course.comparedDistricts.length,
        )}
      </p>
      <div className="gap-years__lines">
        <GapLine
          title={
            unit === 'percent' ? years.percentagePoints : years.absolute(texts.units[unit].name)
          }
          points={absolute}
          decimals={decimals}
          typeset={(value) => format.difference(value, unit, decimals)}
          label={bareDifference}
          pointed={pointed}
          onPoint={setPointed}
        />
        {hasMeaningfulRatio(unit) && (
          <GapLine
            title={years.relative}
            points={relative}
            decimals={RELATIVE_DECIMALS}
            typeset={(value) => format.signedPercentage(value, RELATIVE_DECIMALS)}
            label={format.signedPercentage}
            pointed={pointed}
            onPoint={setPointed}
          />
        )}
      </div>
      <PanelNotes course={course} view={view} />
      <GapYearsTable gaps={course.gaps} view={view} />
    </>
  )
}

/** Which years are joined, why, and why the line differs from the gap over all wijken. */
function PanelNotes({ course, view }: { readonly course: Series; readonly view: GapReport }) {
  const { format, ui } = useTexts()
  const { years } = ui.gap
  const { unit, decimals } = view.indicator
  const here = course.gaps.find(({ year }) => year === view.year)?.gap.absolute ?? null
  const all = view.gap.absolute
  const isWider = course.widerYears.includes(view.year) && here !== null && all !== null
  const apartFor = (why: YearApart['reason']): readonly number[] =>
    course.apart.filter(({ reason }) => reason === why).map(({ year }) => year)
  const tooFew = apartFor('fewDistricts')
  const unweighed = apartFor('noInhabitants')
  const yearList = (list: readonly number[]): string => format.and(list.map(format.year))
  return (
    <p className="note">
      {years.why}{' '}
      {isWider && (
        <>
          {years.wider(
            yearList(course.widerYears),
            format.difference(here, unit, decimals),
            format.difference(all, unit, decimals),
            view.year,
          )}{' '}
        </>
      )}
      {tooFew.length > 0 && <>{years.apart(yearList(tooFew))} </>}
      {unweighed.length > 0 && <>{years.apartInhabitants(yearList(unweighed))} </>}
      {hasHoles(course.gaps) && <>{years.absentYears} </>}
      {!hasMeaningfulRatio(unit) && unit !== 'percent' && years.relativeNone}
    </p>
  )
}

function hasHoles(gaps: readonly YearGap[]): boolean {
  return (gaps.at(-1)?.year ?? 0) - (gaps[0]?.year ?? 0) !== gaps.length - 1
}

function pointsOf(
  gaps: readonly YearGap[],
  part: (one: YearGap) => number | null,
): readonly GapPoint[] {
  return gaps.flatMap((one) => {
    const value = part(one)
    return value === null ? [] : [{ year: one.year, value }]
  })
}
