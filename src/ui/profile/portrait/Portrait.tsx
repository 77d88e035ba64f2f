import '../../styles/portrait.css'
import '../../styles/portrait-print.css'
import type { District } from '../../../core/districts/district.ts'
import { useApp } from '../../app-context.ts'
import { CompareToggle } from '../../compare/CompareToggle.tsx'
import { useTexts } from '../../use-screen.ts'
import { DistrictFacts } from '../DistrictFacts.tsx'
import { SeriesProgress } from '../SeriesProgress.tsx'
import { useAllSeries } from '../use-all-series.ts'
import { Neighbours } from './Neighbours.tsx'
import { PortraitFigures } from './PortraitFigures.tsx'
import { PortraitServices } from './PortraitServices.tsx'
import { SimilarDistricts } from './SimilarDistricts.tsx'

/** One page on a wijk: what it is, all its figures against region and zone, who is like it. */
export function Portrait({ district }: { readonly district: District }) {
  const { edition } = useApp()
  const { ui, format } = useTexts()
  const all = useAllSeries()
  const { portrait } = ui
  const otherNames = district.name.nl === district.name.fr ? null : district.name
  return (
    <article className="portrait">
      <div className="portrait__tools">
        <button type="button" className="button button--small" onClick={() => window.print()}>
          {portrait.print}
        </button>
        <CompareToggle code={district.code} />
      </div>
      <div className="portrait__intro">
        <section aria-labelledby="portrait-facts">
          <h3 id="portrait-facts" className="portrait__heading">
            {portrait.facts}
          </h3>
          {otherNames && (
            <p className="note">
              <span lang="nl">{otherNames.nl}</span> / <span lang="fr">{otherNames.fr}</span>
            </p>
          )}
          <DistrictFacts district={district} />
        </section>
        <Neighbours district={district} />
      </div>
      <SeriesProgress all={all} />
      <PortraitFigures district={district} all={all} />
      <div className="portrait__intro">
        <SimilarDistricts district={district} all={all} />
        <PortraitServices district={district} />
      </div>
      <p className="note">{portrait.source(format.date(edition.id))}</p>
    </article>
  )
}
