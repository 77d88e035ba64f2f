import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  type Rgb,
  wcagContrast,
} from 'culori'

export const VISIONS = ['normal', 'protan', 'deutan', 'tritan'] as const
export type Vision = (typeof VISIONS)[number]

/** Full protanopia, deuteranopia and tritanopia after Machado, Oliveira and Fernandes (2009). */
const SIMULATIONS: Readonly<Record<Vision, (colour: Rgb) => Rgb>> = {
  normal: (colour) => colour,
  protan: (colour) => toRgb(filterDeficiencyProt(1)(colour)),
  deutan: (colour) => toRgb(filterDeficiencyDeuter(1)(colour)),
  tritan: (colour) => toRgb(filterDeficiencyTrit(1)(colour)),
}

const difference = differenceCiede2000()
const toRgb = converter('rgb')
const toLab = converter('lab65')

function parsed(hex: string): Rgb {
  const colour = /^#[0-9a-f]{6}$/.test(hex) ? toRgb(hex) : undefined
  if (colour === undefined) throw new RangeError(`not a colour: ${hex}`)
  return colour
}

/** CIEDE2000 between two colours as seen with a kind of vision. */
export function seenDifference(a: string, b: string, vision: Vision): number {
  const simulate = SIMULATIONS[vision]
  return difference(simulate(parsed(a)), simulate(parsed(b)))
}

/** WCAG 2 contrast ratio, 1 to 21. */
export function contrast(a: string, b: string): number {
  return wcagContrast(parsed(a), parsed(b))
}

/** CIE lightness, 0 to 100. */
export function lightness(hex: string): number {
  return toLab(parsed(hex)).l
}
