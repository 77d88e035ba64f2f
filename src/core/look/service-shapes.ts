import type { ServiceTypeId } from '../services/service.ts'

/** Side of the square in which the shapes are drawn; its middle is the place of the service. */
export const SERVICE_SHAPE_SIDE = 24

/** What a type of service looks like: SVG path data in a box of 24 by 24. */
export interface ServiceShape {
  readonly outline: string
  /** Drawn inside the outline, filled by the even-odd rule. */
  readonly sign: string
}

/**
 * The sheet of shapes and signs, about equal in area, so that types differ by more than colour.
 * Map, SVG and legend draw these.
 */
export const SERVICE_SHAPES: Readonly<Record<ServiceTypeId, ServiceShape>> = {
  /** A house with a door. */
  communityCentre: {
    outline: 'M12 2.6 20.8 10.3 18.9 20.8 5.1 20.8 3.2 10.3Z',
    sign: 'M9.6 20.8V15.4A2.4 2.4 0 0 1 14.4 15.4V20.8ZM9.9 9.6H14.1V11.4H9.9Z',
  },
  /** A square with an open book. */
  library: {
    outline: 'M4 4H20V20H4Z',
    sign: 'M11.3 9C9.9 7.9 8.2 7.6 6.3 7.8V15.9C8.2 15.7 9.9 16 11.3 17.1ZM12.7 9C14.1 7.9 15.8 7.6 17.7 7.8V15.9C15.8 15.7 14.1 16 12.7 17.1Z',
  },
  /** A disc with a cup. */
  localServiceCentre: {
    outline: 'M12 3A9 9 0 0 1 12 21 9 9 0 0 1 12 3Z',
    sign: 'M6.8 8.6H14.4V13A3.6 3.6 0 0 1 10.8 16.6H10.4A3.6 3.6 0 0 1 6.8 13ZM15.2 9.5H16.2A2.3 2.3 0 0 1 16.2 14.1H15.1V12.6H16.1A.8.8 0 0 0 16.1 11H15.2Z',
  },
  /** A speech balloon with three dots. */
  welcomeAndLanguage: {
    outline:
      'M6.2 3.8H17.8A2.8 2.8 0 0 1 20.6 6.6V14.2A2.8 2.8 0 0 1 17.8 17H13.2L8.4 21.6V17H6.2A2.8 2.8 0 0 1 3.4 14.2V6.6A2.8 2.8 0 0 1 6.2 3.8Z',
    sign: 'M7.8 8.9A1.5 1.5 0 0 1 7.8 11.9 1.5 1.5 0 0 1 7.8 8.9ZM12 8.9A1.5 1.5 0 0 1 12 11.9 1.5 1.5 0 0 1 12 8.9ZM16.2 8.9A1.5 1.5 0 0 1 16.2 11.9 1.5 1.5 0 0 1 16.2 8.9Z',
  },
  /** A cross with a heart. */
  welfareAndHealth: {
    outline: 'M8.2 3H15.8V8.2H21V15.8H15.8V21H8.2V15.8H3V8.2H8.2Z',
    sign: 'M12 16 8.2 12A2.3 2.3 0 0 1 12 9.5 2.3 2.3 0 0 1 15.8 12Z',
  },
  /** A star with a note. */
  culture: {
    outline: 'M12 1.8 14.9 8.4 22.1 9.1 16.7 13.9 18.3 21 12 17.3 5.7 21 7.3 13.9 1.9 9.1 9.1 8.4Z',
    sign: 'M12.6 7.8 15 8.9V10.7L13.7 10.2V14.1A1.9 1.7 0 1 1 12.6 12.6Z',
  },
  /** A triangle with a ball. */
  youth: {
    outline: 'M12 2.4 22 20.2H2Z',
    sign: 'M12 11A3.4 3.4 0 0 1 12 17.8 3.4 3.4 0 0 1 12 11ZM12 12.9A1.5 1.5 0 0 0 12 15.9 1.5 1.5 0 0 0 12 12.9Z',
  },
  /** A diamond with the cap of a graduate. */
  education: {
    outline: 'M12 1.6 22.4 12 12 22.4 1.6 12Z',
    sign: 'M12 7.2 18 10.4 12 13.6 6 10.4ZM8.4 12.9 12 14.9 15.6 12.9V15.3C13.9 17 10.1 17 8.4 15.3Z',
  },
  /** A hexagon with a child. */
  childcare: {
    outline: 'M7.1 3.8H16.9L21.8 12 16.9 20.2H7.1L2.2 12Z',
    sign: 'M12 6A2.5 2.5 0 0 1 12 11 2.5 2.5 0 0 1 12 6ZM7.6 17.2A4.4 5 0 0 1 16.4 17.2Z',
  },
  /** A shield with a ring. */
  own: {
    outline: 'M3.4 4.2 12 2 20.6 4.2V12.2C20.6 17 16.9 20.6 12 22.2 7.1 20.6 3.4 17 3.4 12.2Z',
    sign: 'M12 7.2A4.6 4.6 0 0 1 12 16.4 4.6 4.6 0 0 1 12 7.2ZM12 9.6A2.2 2.2 0 0 0 12 14 2.2 2.2 0 0 0 12 9.6Z',
  },
}
