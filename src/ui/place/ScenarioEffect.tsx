import type { ScreenScenario } from '../../state/screen-scenario.ts'
import { useTexts } from '../use-screen.ts'
import type { PlaceReach } from './place-reach.ts'
import { type ScenarioEffect as Effect, scenarioEffects } from './scenario-effects.ts'
import { useReachGroupNames } from './use-reach-group-names.ts'

const RATIO_DECIMALS = 2

const KINDS = ['reached', 'notReached', 'ratio'] as const

interface ScenarioEffectProps {
  readonly reach: PlaceReach
  readonly scenario: ScreenScenario
}

/** Before, after and difference of every figure that the scenario touches. */
export function ScenarioEffect({ reach, scenario }: ScenarioEffectProps) {
  const { place } = useTexts().ui
  const { sandbox } = place
  const names = useReachGroupNames()

  const effects = scenarioEffects(reach)
  const kinds = {
    reached: place.reach.reached,
    notReached: place.reach.notReached,
    ratio: place.need.ratio,
  } as const

  return (
    <div className="place__scroll">
      <table className="gap-table" data-place="effect">
        <caption>{sandbox.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{sandbox.measure}</th>
            <th scope="col" className="number">
              {place.now}
            </th>
            <th scope="col" className="number">
              {place.scenario}
            </th>
            <th scope="col" className="number">
              {place.difference}
            </th>
          </tr>
        </thead>
        {KINDS.map((kind) => (
          <tbody key={kind}>
            <tr>
              <th scope="rowgroup" colSpan={4} className="place__effect-kind">
                {kinds[kind]}
              </th>
            </tr>
            {effects
              .filter(({ figure }) => figure.kind === kind)
              .map((effect) => (
                <EffectRow
                  key={effect.figure.group}
                  effect={effect}
                  name={names[effect.figure.group]}
                />
              ))}
          </tbody>
        ))}
      </table>
      {scenario.offNetwork.length > 0 && (
        <p className="note">{sandbox.offNetwork(scenario.offNetwork.length)}</p>
      )}
    </div>
  )
}

function EffectRow({ effect, name }: { readonly effect: Effect; readonly name: string }) {
  const { format } = useTexts()
  const { figure, now, scenario, difference } = effect
  const decimals = figure.kind === 'ratio' ? RATIO_DECIMALS : 0
  const text = (value: number | null): string =>
    value === null ? '–' : format.decimal(value, decimals)
  return (
    <tr data-figure={figure.kind} data-group={figure.group}>
      <th scope="row">{name}</th>
      <td className="number">{text(now)}</td>
      <td className="number">{text(scenario)}</td>
      <td className="number">{difference === null ? '–' : format.signed(difference, decimals)}</td>
    </tr>
  )
}
