import { GapOverYears } from './GapOverYears.tsx'
import { HowUnequal } from './HowUnequal.tsx'
import type { GapView } from './use-gap.ts'

/** What stands below the gap itself: its course through the years and the measures of inequality. */
export default function GapDetails({ view }: { readonly view: GapView }) {
  return (
    <>
      <GapOverYears view={view} />
      <HowUnequal view={view} />
    </>
  )
}
