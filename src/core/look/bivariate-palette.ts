import type { Indicator } from '../indicators/indicator.ts'
import type { Flavour } from './flavour.ts'

/**
 * Colours of three by three classes, `#rrggbb`: row of the first indicator from its quiet to its
 * loud third, within it the second one likewise. Mixed in OKLab between four corners that were
 * searched so that any two of the nine, and each and the ground, differ under normal, protan,
 * deutan and tritan vision.
 */
type BivariatePalette = readonly (readonly [string, string, string])[]

/** Blue for the first indicator, brown for the second. */
const NEED: BivariatePalette = [
  ['#e7e9ff', '#b7a08b', '#865900'],
  ['#97bbee', '#758192', '#534a3d'],
  ['#418cda', '#2f5f92', '#1d3651'],
]

/** Lilac and olive: where one of the two is about groups of people. */
const NEUTRAL: BivariatePalette = [
  ['#e9e9ff', '#a7a88b', '#6b6900'],
  ['#d1aaf2', '#827b85', '#394b1a'],
  ['#b867e3', '#5f4f7a', '#002e1c'],
]

export const BIVARIATE_PALETTES = { need: NEED, neutral: NEUTRAL } as const

type Third = 0 | 1 | 2
type Directed = Pick<Indicator, 'direction'>

/**
 * The fill of a pair of thirds (0 is the lowest values). The third that goes with disadvantage is
 * the loud one, as on the single maps, so that the darkest corner is where both come together; for
 * a figure without such an end it is the highest third.
 */
export function bivariateFill(
  { first, second }: { readonly first: Third; readonly second: Third },
  [firstIndicator, secondIndicator]: readonly [Directed, Directed],
  flavour: Pick<Flavour, 'loudEnd'>,
): string {
  const isNeutral =
    firstIndicator.direction === 'neutral' || secondIndicator.direction === 'neutral'
  const palette = isNeutral ? NEUTRAL : NEED
  const row = palette[strength(first, firstIndicator, flavour)]
  const fill = row?.[strength(second, secondIndicator, flavour)]
  if (fill === undefined) throw new RangeError(`no colour for thirds ${first} and ${second}`)
  return fill
}

/** Place in the palette: how far towards its dark corner. */
function strength(
  third: Third,
  { direction }: Directed,
  { loudEnd }: Pick<Flavour, 'loudEnd'>,
): number {
  const isLoudWhenLow = direction === 'lowIsDisadvantage'
  return isLoudWhenLow === (loudEnd === 'dark') ? 2 - third : third
}
