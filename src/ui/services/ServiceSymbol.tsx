import type { PointStanding } from '../../core/figure/figure.ts'
import { type PartColour, type SymbolPart, symbolParts } from '../../core/look/point-drawing.ts'
import { SERVICE_SHAPE_SIDE } from '../../core/look/service-shapes.ts'
import type { ServiceTypeId } from '../../core/services/service.ts'

/** Room for the light band around the shape, in its units. */
const MARGIN = 3
/** The badge of a scenario sticks out. */
const BADGE_MARGIN = 5

interface ServiceSymbolProps {
  readonly type: ServiceTypeId
  /** How sure its place is; on the building when absent. */
  readonly certainty?: 'building' | 'street'
  /** As a scenario has it; as it is when absent. */
  readonly standing?: PointStanding
}

/** The shape, sign and colour by which a service is known on the map. */
export function ServiceSymbol({
  type,
  certainty = 'building',
  standing = 'present',
}: ServiceSymbolProps) {
  const margin = standing === 'added' || standing === 'moved' ? BADGE_MARGIN : MARGIN
  const side = SERVICE_SHAPE_SIDE + 2 * margin
  return (
    <svg
      className="service-symbol"
      viewBox={`${-margin} ${-margin} ${side} ${side}`}
      strokeLinejoin="round"
      strokeLinecap="round"
      aria-hidden="true"
      focusable="false"
    >
      {symbolParts({ type, certainty, standing }).map((part, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a symbol never change places
        <Part key={i} part={part} type={type} />
      ))}
    </svg>
  )
}

function Part({ part, type }: { readonly part: SymbolPart; readonly type: ServiceTypeId }) {
  const colour = cssColour(part.colour, type)
  return part.kind === 'fill' ? (
    <path d={part.path} fill={colour} fillRule="evenodd" />
  ) : (
    <path
      d={part.path}
      fill="none"
      stroke={colour}
      strokeWidth={part.width}
      strokeDasharray={part.dash.join(' ') || undefined}
    />
  )
}

const cssColour = (colour: PartColour, type: ServiceTypeId): string =>
  colour === 'service' ? `var(--service-${kebabCase(type)})` : `var(--${kebabCase(colour)})`

function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
