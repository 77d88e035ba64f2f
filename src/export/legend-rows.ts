import type { Figure, LegendClass, LegendMarker, PointStanding } from '../core/figure/figure.ts'
import { markersInClass } from '../core/figure/markers-in-class.ts'
import type { Flavour } from '../core/look/flavour.ts'
import { hasDots, REGION_PIXELS_ON_A_SLIDE } from '../core/look/has-dots.ts'
import type { SymbolLook } from '../core/look/point-drawing.ts'
import { ALL_SERVICE_TYPES } from '../core/services/service.ts'
import { labelled } from '../i18n/labelled.ts'
import type { ShareTexts } from '../i18n/share-texts.ts'
import type { Texts } from '../i18n/texts.ts'

/** What stands before the words of a row, as it is on the map. */
export type LegendSign =
  | { readonly kind: 'fill'; readonly colour: string }
  | { readonly kind: 'hatch' }
  /** Over a class: read with care. */
  | { readonly kind: 'dots' }
  /** @property radiusPixels where the region is 1000 px wide */
  | { readonly kind: 'circle'; readonly colour: string; readonly radiusPixels: number }
  | { readonly kind: 'line'; readonly colour: string }
  | { readonly kind: 'symbol'; readonly look: SymbolLook }
  | { readonly kind: 'none' }

/** A row of a legend made of native text; counts are empty where nothing is counted. */
export interface LegendRow {
  readonly sign: LegendSign
  readonly label: string
  readonly districts: string
  readonly inhabitants: string
}

/** Services that are not there, or not so. */
const IMAGINED = ['added', 'moved', 'closed'] as const

/** All that the colours and signs of a figure mean, from above to below. */
export function legendRows(
  { legend, outlines, points }: Pick<Figure, 'legend' | 'outlines' | 'points'>,
  flavour: Flavour,
  {
    format,
    language,
    points: { standings },
    services,
    ui,
  }: Pick<Texts, 'format' | 'language' | 'points' | 'services' | 'ui'>,
  { sheet }: Pick<ShareTexts, 'sheet'>,
): readonly LegendRow[] {
  const plain = (sign: LegendSign, label: string): LegendRow => ({
    sign,
    label,
    districts: '',
    inhabitants: '',
  })
  const counted = (
    sign: LegendSign,
    { label, areaCount, inhabitants }: Pick<LegendClass, 'label' | 'areaCount' | 'inhabitants'>,
  ): LegendRow => ({
    sign,
    label,
    districts: format.integer(areaCount),
    inhabitants: format.integer(inhabitants),
  })
  const markerRow = ({ label, valueText }: LegendMarker) =>
    plain({ kind: 'none' }, labelled(language, label, valueText))

  const unsure = points.find(
    ({ certainty, standing }) => certainty === 'street' && standing === 'present',
  )
  return [
    ...legend.classes
      .toReversed()
      .flatMap((row) => [
        counted({ kind: 'fill', colour: row.fill }, row),
        ...markersInClass(row, legend).map(markerRow),
      ]),
    ...legend.symbols.map(({ fill, label, radiusPixels }) =>
      plain({ kind: 'circle', colour: fill, radiusPixels }, label),
    ),
    ...(legend.missing.areaCount > 0
      ? [
          counted({ kind: 'hatch' }, legend.missing),
          ...legend.missing.reasons.map(({ label, areaCount }) =>
            plain({ kind: 'none' }, labelled(language, label, format.integer(areaCount))),
          ),
        ]
      : []),
    ...(legend.dotted && legend.dotted.areaCount > 0
      ? [
          {
            ...plain({ kind: 'dots' }, legend.dotted.label),
            districts: format.integer(legend.dotted.areaCount),
          },
        ]
      : []),
    plain({ kind: 'fill', colour: flavour.colours.ground }, legend.ground.label),
    ...outlines.map(({ label }) =>
      plain({ kind: 'line', colour: flavour.colours.zoneLine }, label),
    ),
    ...ALL_SERVICE_TYPES.flatMap((type) => {
      const ofType = points.filter((point) => point.type === type)
      const present = ofType.filter(({ standing }) => standing === 'present').length
      const symbol = (standing: PointStanding): LegendSign => ({
        kind: 'symbol',
        look: { type, certainty: 'building', standing },
      })
      return [
        ...(present === 0 ? [] : [plain(symbol('present'), format.count(present, services[type]))]),
        ...IMAGINED.flatMap((standing) => {
          const count = ofType.filter((point) => point.standing === standing).length
          if (count === 0) return []
          const label = `${format.count(count, services[type])}, ${standings[standing]}`
          return [plain(symbol(standing), label)]
        }),
      ]
    }),
    ...(unsure ? [plain({ kind: 'symbol', look: unsure }, ui.services.card.street)] : []),
    ...(hasDots(points, REGION_PIXELS_ON_A_SLIDE) ? [plain({ kind: 'none' }, sheet.dots)] : []),
    ...(legend.midpoint ? [plain({ kind: 'none' }, `0 = ${legend.midpoint.label}`)] : []),
  ]
}
