import type { GapBand } from '../../core/clusters/gap-band.ts'
import type { Indicator } from '../../core/indicators/indicator.ts'
import { useTexts } from '../use-screen.ts'

/** How usual a gap this large is among contiguous groups of as many wijken, in words. */
export function GapBandWords({
  band,
  indicator,
}: {
  readonly band: GapBand
  readonly indicator: Indicator
}) {
  const { format, ui } = useTexts()
  const { band: texts } = ui.gap
  if (band.kind === 'notComputable') return <p>{texts.not}</p>
  const { size, atLeastAsLarge, shareAtLeastAsLarge, quantiles, zoneParts } = band
  const groups = format.integer(band.groups)
  const difference = (value: number): string =>
    format.difference(value, indicator.unit, indicator.decimals)
  return (
    <>
      <p>
        {atLeastAsLarge === 0
          ? texts.none(groups, size)
          : texts.some(
              groups,
              size,
              atLeastAsLarge,
              format.percentage(100 * shareAtLeastAsLarge, 1),
            )}
      </p>
      <p className="note">
        {texts.middle(difference(quantiles[0] ?? 0), difference(quantiles.at(-1) ?? 0))}{' '}
        {zoneParts > 1 && <>{texts.parts(zoneParts)} </>}
        {texts.noTest}
      </p>
    </>
  )
}
