import type { IndicatorScene } from '../../core/portrait/indicator-scene.ts'
import type { NumberReference } from '../../core/receipt/number-reference.ts'
import { NumberedText } from './NumberedText.tsx'

interface SceneNumberProps {
  readonly scene: Pick<IndicatorScene, 'indicator' | 'year'>
  /** The number as it is written. */
  readonly text: string
  readonly reference: NumberReference
  /** What the number stands in; the number alone when absent. */
  readonly within?: string
}

/** A number of one indicator in the year of its scene, that can be asked where it comes from. */
export function SceneNumber({ scene, text, reference, within = text }: SceneNumberProps) {
  const subject = {
    kind: 'indicator',
    indicator: scene.indicator.id,
    year: scene.year,
  } as const
  return (
    <NumberedText
      text={within}
      numbers={[{ text, reference: { kind: 'view', reference, subject } }]}
    />
  )
}
