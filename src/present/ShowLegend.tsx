import type { Figure, PointStanding } from '../core/figure/figure.ts'
import { FLAVOURS } from '../core/look/flavours.ts'
import { hasDots, REGION_PIXELS_IN_A_ROOM } from '../core/look/has-dots.ts'
import { symbolPicture } from '../core/look/symbol-picture.ts'
import type { ServiceTypeId } from '../core/services/service.ts'
import type { Texts } from '../i18n/texts.ts'

interface ShowLegendProps {
  readonly figure: Figure
  readonly texts: Texts
  readonly size: 'normal' | 'large'
  /** Beside the dot that stands for a service without room. */
  readonly dot: string
}

/** The legend for a room: classes, what is missing and where the groups stand; no counts. */
export function ShowLegend({ figure, texts, size, dot }: ShowLegendProps) {
  const { legend } = figure
  const { missing } = legend
  return (
    <div className="show__legend" data-size={size}>
      <p className="show__unit">{legend.unitText}</p>
      <ul className="show__classes">
        {legend.classes.toReversed().map(({ classIndex, fill, label }) => (
          <li key={classIndex} className="show__class">
            <span className="show__swatch" style={{ backgroundColor: fill }} />
            {label}
          </li>
        ))}
        {legend.symbols.map(({ value, label, fill, radiusPixels }) => (
          <li key={value} className="show__class">
            <span
              className="show__circle"
              style={{
                backgroundColor: fill,
                inlineSize: `${radiusPixels}px`,
                blockSize: `${radiusPixels}px`,
              }}
            />
            {label}
          </li>
        ))}
        {missing.areaCount > 0 && (
          <li className="show__class">
            <span className="show__swatch show__swatch--missing" />
            {missing.label} ({texts.format.integer(missing.areaCount)})
          </li>
        )}
        {legend.dotted && legend.dotted.areaCount > 0 && (
          <li className="show__class">
            <span className="show__swatch swatch--dotted" />
            {legend.dotted.label} ({texts.format.integer(legend.dotted.areaCount)})
          </li>
        )}
      </ul>
      {legend.markers.length > 0 && (
        <ul className="show__markers">
          {legend.markers.map(({ kind, label, valueText }) => (
            <li key={kind}>
              <strong className="show__value">{valueText}</strong> {label}
            </li>
          ))}
        </ul>
      )}
      <ShownServices figure={figure} texts={texts} dot={dot} />
    </div>
  )
}

/** As a picture on its own; the style sheet sets its size. */
const SYMBOL_PIXELS = 32

interface ServiceRow {
  readonly type: ServiceTypeId
  readonly standing: PointStanding
  readonly count: number
}

/** How many services of each type the map shows, those that are only imagined apart. */
function serviceRows(points: Figure['points']): readonly ServiceRow[] {
  const rows = new Map<string, ServiceRow>()
  for (const { type, standing } of points) {
    const key = `${type} ${standing}`
    rows.set(key, { type, standing, count: (rows.get(key)?.count ?? 0) + 1 })
  }
  return [...rows.values()]
}

/** The types of service that stand on the map, with how many. */
function ShownServices({ figure, texts, dot }: Pick<ShowLegendProps, 'figure' | 'texts' | 'dot'>) {
  const rows = serviceRows(figure.points)
  if (rows.length === 0) return null
  return (
    <ul className="show__markers">
      {rows.map(({ type, standing, count }) => (
        <li key={`${type} ${standing}`} className="show__class">
          <span
            className="show__service"
            // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn here, from a kind of service
            dangerouslySetInnerHTML={{
              __html: symbolPicture(
                { type, certainty: 'building', standing },
                FLAVOURS.projector,
                SYMBOL_PIXELS,
              ),
            }}
          />
          {texts.format.count(count, texts.services[type])}
          {standing === 'present' ? '' : `, ${texts.points.standings[standing]}`}
        </li>
      ))}
      {hasDots(figure.points, REGION_PIXELS_IN_A_ROOM) && (
        <li className="show__class">
          <span className="show__service">
            <span className="show__dot" />
          </span>
          {dot}
        </li>
      )}
    </ul>
  )
}
