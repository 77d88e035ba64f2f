import type { Figure } from '../../core/figure/figure.ts'
import type { SectorCode } from '../../core/sectors/sector.ts'
import type { SectorShapes } from '../../core/sectors/sector-level.ts'
import type { SectorMark } from '../../core/sectors/sector-mark.ts'
import { escapeMarkup } from '../escape-markup.ts'
import { REGION_PROJECTION } from '../map-drawing.ts'
import { pathData } from '../path-data.ts'
import type { SvgMedium } from '../svg-medium.ts'
import { HATCH_ID, MUTED_STRENGTH } from './district-look.ts'

type WithSectors = Pick<Figure, 'sectors'>

export const DOTS_ID = 'few-dots'
const DOTS_SPACING_PIXELS = 7
const DOT_RADIUS_PIXELS = 1
const DOT_RING_PIXELS = 0.8
/** What an area outside the chosen municipality has besides. */
const MUTED = ` fill-opacity="${MUTED_STRENGTH}"`

/** The outlines as path data in drawing units. */
interface SectorPaths {
  readonly areas: ReadonlyMap<SectorCode, string>
  readonly districtBorders: string
}

const pathsOf = new WeakMap<SectorShapes, SectorPaths>()

/** Projecting the outlines takes longest: it is done once for each set of them. */
function sectorPaths(shapes: SectorShapes): SectorPaths {
  const known = pathsOf.get(shapes)
  if (known) return known
  const paths: SectorPaths = {
    areas: new Map(
      shapes.areas.features.map(({ geometry, properties }) => [
        properties.code,
        pathData(geometry, REGION_PROJECTION),
      ]),
    ),
    districtBorders: shapes.districtBorders.features
      .map(({ geometry }) => pathData(geometry, REGION_PROJECTION))
      .join(''),
  }
  pathsOf.set(shapes, paths)
  return paths
}

/** Every sector in its colour, hatched where its figure is missing; empty without sectors. */
export function sectorFillMarkup({ sectors }: WithSectors, medium: SvgMedium): string {
  if (!sectors) return ''
  const { areas } = sectorPaths(sectors.shapes)
  const muted = sectors.marks.filter(isMuted)
  // The wijken below, in colours of their own, would show through.
  const paper =
    muted.length === 0
      ? ''
      : `<path fill="${medium.colour('paper')}" d="${pathsJoined(muted, areas)}"/>`
  const drawn = sectors.marks
    .map((mark) => {
      const strength = isMuted(mark) ? MUTED : ''
      return `<path data-sector="${escapeMarkup(mark.sector)}" data-district="${mark.district}" fill="${fillOf(mark, medium)}"${strength} d="${areas.get(mark.sector) ?? ''}"/>`
    })
    .join('')
  return `${paper}${drawn}`
}

/** Dots over the sectors whose median rests on few declarations. */
export function sectorDotsMarkup({ sectors }: WithSectors, medium: SvgMedium): string {
  if (!sectors) return ''
  const { areas } = sectorPaths(sectors.shapes)
  const few = sectors.marks.filter((mark) => mark.kind === 'valued' && mark.basis === 'few')
  if (few.length === 0) return ''
  const dotted = (marks: readonly SectorMark[], strength: string): string =>
    marks.length === 0
      ? ''
      : `<path fill="url(#${DOTS_ID})"${strength} d="${pathsJoined(marks, areas)}"/>`
  const inFull = few.filter((mark) => !isMuted(mark))
  return `${dotsPattern(medium)}${dotted(inFull, '')}${dotted(few.filter(isMuted), MUTED)}`
}

/** The borders between the wijken as the sectors have them. */
export function sectorDistrictBorderMarkup({ sectors }: WithSectors): string {
  return sectors ? `<path d="${sectorPaths(sectors.shapes).districtBorders}"/>` : ''
}

const pathsJoined = (marks: readonly SectorMark[], areas: SectorPaths['areas']): string =>
  marks.map(({ sector }) => areas.get(sector) ?? '').join('')

function fillOf(mark: SectorMark, medium: SvgMedium): string {
  switch (mark.kind) {
    case 'valued':
      return mark.fill
    case 'missing':
      return `url(#${HATCH_ID})`
    case 'ground':
      return medium.colour('ground')
  }
}

const isMuted = (mark: SectorMark): boolean => mark.kind !== 'ground' && mark.emphasis === 'muted'

function dotsPattern({ colour, unitsPerPixel }: SvgMedium): string {
  const middle = DOTS_SPACING_PIXELS / 2
  const dot = (radius: number, fill: string): string =>
    `<circle cx="${middle}" cy="${middle}" r="${radius}" fill="${fill}"/>`
  return `<pattern id="${DOTS_ID}" width="${DOTS_SPACING_PIXELS}" height="${DOTS_SPACING_PIXELS}" patternUnits="userSpaceOnUse" patternTransform="rotate(45) scale(${unitsPerPixel.toFixed(3)})">${dot(DOT_RADIUS_PIXELS + DOT_RING_PIXELS, colour('labelHalo'))}${dot(DOT_RADIUS_PIXELS, colour('label'))}</pattern>`
}
