import type { DistrictCode } from '../../../core/districts/district.ts'
import { indicatorWords } from '../../../core/figure/indicator-words.ts'
import type { Indicator, IndicatorSeries } from '../../../core/indicators/indicator.ts'
import type { IndicatorScene } from '../../../core/portrait/indicator-scene.ts'
import { standingIn } from '../../../core/portrait/standing.ts'
import { resolveZone } from '../../../core/zones/resolve-zone.ts'
import { useApp } from '../../app-context.ts'
import { SceneNumber } from '../../receipt/SceneNumber.tsx'
import { ScenarioTag } from '../../shared/ScenarioTag.tsx'
import { useTexts, useView } from '../../use-screen.ts'
import { Sparkline } from '../Sparkline.tsx'
import { shortValue } from '../short-value.ts'
import { DistributionStrip } from './DistributionStrip.tsx'

interface PortraitRowProps {
  readonly indicator: Indicator
  /** null while the series is not at hand, as is the scene. */
  readonly series: IndicatorSeries | null
  readonly scene: IndicatorScene | null
  readonly code: DistrictCode
}

/** One indicator of a wijk: figure or reason, year, rank, references, place among all, course. */
export function PortraitRow({ indicator, series, scene, code }: PortraitRowProps) {
  const texts = useTexts()
  const { name } = indicatorWords(indicator, texts)
  return (
    <li className="portrait-row" data-indicator={indicator.id}>
      <h5 className="portrait-row__name">{name}</h5>
      {series && scene && <Figures series={series} scene={scene} code={code} />}
    </li>
  )
}

interface FiguresProps {
  readonly series: IndicatorSeries
  readonly scene: IndicatorScene
  readonly code: DistrictCode
}

function Figures({ series, scene, code }: FiguresProps) {
  const texts = useTexts()
  const { profile } = texts.ui
  const { indicator, year } = scene
  const { observation, rank } = standingIn(scene, series, code)
  return (
    <>
      <div className="portrait-row__own">
        {observation.kind === 'observed' ? (
          <>
            <strong className="portrait-row__value">
              <SceneNumber
                scene={scene}
                text={shortValue(observation.value, indicator, texts)}
                reference={{ kind: 'district', district: code }}
              />
            </strong>{' '}
            <span className="portrait-row__year">{texts.format.year(year)}</span>
            <ScenarioTag id={indicator.id} />
            {rank && (
              <div className="portrait-row__rank">
                <SceneNumber
                  scene={scene}
                  text={profile.rank(rank.rank, rank.of)}
                  reference={{ kind: 'rank', district: code }}
                />
              </div>
            )}
          </>
        ) : (
          <span className="portrait-row__missing">
            {texts.reasons[observation.reason].label} ({texts.format.year(year)})
          </span>
        )}
      </div>
      <References scene={scene} />
      <DistributionStrip scene={scene} code={code} />
      <Sparkline indicator={indicator} series={series} code={code} />
    </>
  )
}

function References({ scene }: { readonly scene: IndicatorScene }) {
  const { edition } = useApp()
  const texts = useTexts()
  const { portrait } = texts.ui
  const zone = useView((view) => view.zone)
  const { indicator, region, zoneMean } = scene
  const mean = zoneMean && shortValue(zoneMean.value, indicator, texts)
  return (
    <dl className="portrait-row__references">
      {region !== null && (
        <div>
          <dt>{portrait.region}</dt>
          <dd>
            <SceneNumber
              scene={scene}
              text={shortValue(region, indicator, texts)}
              reference={{ kind: 'publishedRegion' }}
            />
          </dd>
        </div>
      )}
      {zoneMean && mean !== null && (
        <div>
          <dt>{texts.zones.label(resolveZone(zone, edition).facts)}</dt>
          <dd>
            <SceneNumber
              scene={scene}
              text={mean}
              reference={{ kind: 'mean', group: 'zone' }}
              within={portrait.zoneMean(mean, zoneMean.counted, zoneMean.total)}
            />
          </dd>
        </div>
      )}
    </dl>
  )
}
