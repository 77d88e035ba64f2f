import type { GapReport } from '../../core/gap/gap-report.ts'
import { GapOverYears } from './GapOverYears.tsx'
import { HowUnequal } from './HowUnequal.tsx'

/** What stands below the gap itself: its course through the years and the measures of inequality. */
export default function GapDetails({ view }: { readonly view: GapReport }) {
  return (
    <>
      <GapOverYears view={view} />
      <HowUnequal view={view} />
    </>
  )
}
