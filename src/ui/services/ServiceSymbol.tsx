import { SERVICE_SHAPE_SIDE, SERVICE_SHAPES } from '../../core/look/service-shapes.ts'
import type { ServiceTypeId } from '../../core/services/service.ts'

const CSS_NAMES: Readonly<Record<ServiceTypeId, string>> = {
  communityCentre: 'community-centre',
  library: 'library',
  localServiceCentre: 'local-service-centre',
  welcomeAndLanguage: 'welcome-and-language',
  welfareAndHealth: 'welfare-and-health',
  culture: 'culture',
  youth: 'youth',
  education: 'education',
  childcare: 'childcare',
}

/** The shape and colour by which a type of service is known on the map. */
export function ServiceSymbol({ type }: { readonly type: ServiceTypeId }) {
  return (
    <svg
      className="service-symbol"
      viewBox={`0 0 ${SERVICE_SHAPE_SIDE} ${SERVICE_SHAPE_SIDE}`}
      aria-hidden="true"
      focusable="false"
    >
      <path d={SERVICE_SHAPES[type]} style={{ fill: `var(--service-${CSS_NAMES[type]})` }} />
    </svg>
  )
}
