import type { ServiceTypeId } from '../services/service.ts'

/** Side of the square in which the shapes are drawn; its middle is the place of the service. */
export const SERVICE_SHAPE_SIDE = 24

/**
 * The shape of every type of service as SVG path data in a box of 24 by 24, about equal in area,
 * so that types differ by more than colour. Map, SVG and legend draw these.
 */
export const SERVICE_SHAPES: Readonly<Record<ServiceTypeId, string>> = {
  /** A house. */
  communityCentre: 'M12 3.2 20.2 10.4 18.4 20.2 5.6 20.2 3.8 10.4Z',
  /** A square. */
  library: 'M5 5H19V19H5Z',
  /** A disc. */
  localServiceCentre: 'M12 4A8 8 0 0 1 12 20 8 8 0 0 1 12 4Z',
  /** A speech balloon. */
  welcomeAndLanguage:
    'M6.5 4.5H17.5A2.5 2.5 0 0 1 20 7V14A2.5 2.5 0 0 1 17.5 16.5H13L8.5 20.8V16.5H6.5A2.5 2.5 0 0 1 4 14V7A2.5 2.5 0 0 1 6.5 4.5Z',
  /** A cross. */
  welfareAndHealth: 'M9 3.8H15V9H20.2V15H15V20.2H9V15H3.8V9H9Z',
  /** A star. */
  culture:
    'M12 2.4 14.7 8.6 21.5 9.2 16.4 13.7 17.9 20.4 12 16.9 6.1 20.4 7.6 13.7 2.5 9.2 9.3 8.6Z',
  /** A triangle. */
  youth: 'M12 3 21.4 19.6H2.6Z',
  /** A diamond. */
  education: 'M12 2.4 21.6 12 12 21.6 2.4 12Z',
  /** A hexagon. */
  childcare: 'M7.3 4.2H16.7L21.4 12 16.7 19.8H7.3L2.6 12Z',
}
