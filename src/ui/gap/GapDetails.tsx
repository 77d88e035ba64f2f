import '../styles/gap-details.css'
import '../styles/statistics.css'
import type { GapReport } from '../../core/gap/gap-report.ts'
import { Distribution } from './Distribution.tsx'
import { GapOverYears } from './GapOverYears.tsx'
import { HowUnequal } from './HowUnequal.tsx'

/**
 * What stands below the gap itself: every wijk of both groups, the course through the years and the
 * measures of inequality.
 */
export default function GapDetails({ view }: { readonly view: GapReport }) {
  return (
    <>
      <Distribution view={view} />
      <GapOverYears view={view} />
      <HowUnequal view={view} />
    </>
  )
}
