import type { DistrictCode } from '../../core/districts/district.ts'
import { indicatorWords } from '../../core/figure/indicator-words.ts'
import type { Indicator, IndicatorSeries } from '../../core/indicators/indicator.ts'
import type { IndicatorScene } from '../../core/portrait/indicator-scene.ts'
import { standingIn } from '../../core/portrait/standing.ts'
import { bareValue, looseUnit } from '../profile/short-value.ts'
import { SceneNumber } from '../receipt/SceneNumber.tsx'
import { ScenarioTag } from '../shared/ScenarioTag.tsx'
import { useTexts } from '../use-screen.ts'

interface ComparisonRowProps {
  readonly indicator: Indicator
  /** null while the series is not at hand, as is the scene. */
  readonly series: IndicatorSeries | null
  readonly scene: IndicatorScene | null
  readonly compared: readonly DistrictCode[]
}

/** One figure of every wijk compared, with the region as published and the mean of the zone. */
export function ComparisonRow({ indicator, series, scene, compared }: ComparisonRowProps) {
  const texts = useTexts()
  const { table } = texts.ui
  const { name } = indicatorWords(indicator, texts)
  return (
    <tr data-indicator={indicator.id}>
      <th scope="row" className="comparison-table__figure">
        {name}
        <ScenarioTag id={indicator.id} />
        {scene && (
          <span className="comparison-table__year">
            {' '}
            {[texts.format.year(scene.year), looseUnit(indicator, texts)]
              .filter((part) => part !== null)
              .join(', ')}
          </span>
        )}
      </th>
      {compared.map((code) => (
        <td key={code} className="number" data-district={code}>
          {series && scene && <Cell series={series} scene={scene} code={code} />}
        </td>
      ))}
      <td className="number comparison-table__reference">
        {scene &&
          (scene.region === null ? (
            table.noRank
          ) : (
            <SceneNumber
              scene={scene}
              text={bareValue(scene.region, indicator, texts)}
              reference={{ kind: 'publishedRegion' }}
            />
          ))}
      </td>
      <td className="number comparison-table__reference">{scene && <ZoneMean scene={scene} />}</td>
    </tr>
  )
}

function ZoneMean({ scene }: { readonly scene: IndicatorScene }) {
  const texts = useTexts()
  const { table, compare } = texts.ui
  const { indicator, zoneMean } = scene
  if (!zoneMean) return table.noRank
  return (
    <>
      <SceneNumber
        scene={scene}
        text={bareValue(zoneMean.value, indicator, texts)}
        reference={{ kind: 'mean', group: 'zone' }}
      />
      {zoneMean.counted < zoneMean.total && (
        <small>{compare.partly(zoneMean.counted, zoneMean.total)}</small>
      )}
    </>
  )
}

interface CellProps {
  readonly series: IndicatorSeries
  readonly scene: IndicatorScene
  readonly code: DistrictCode
}

function Cell({ series, scene, code }: CellProps) {
  const texts = useTexts()
  const { observation, rank } = standingIn(scene, series, code)
  switch (observation.kind) {
    case 'missing':
      return (
        <span className="comparison-table__missing">{texts.reasons[observation.reason].label}</span>
      )
    case 'observed':
      return (
        <>
          <SceneNumber
            scene={scene}
            text={bareValue(observation.value, scene.indicator, texts)}
            reference={{ kind: 'district', district: code }}
          />
          {rank && (
            <small>
              <SceneNumber
                scene={scene}
                text={texts.ui.profile.rank(rank.rank, rank.of)}
                reference={{ kind: 'rank', district: code }}
              />
            </small>
          )}
        </>
      )
  }
}
