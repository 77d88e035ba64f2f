/** Sizes in pixels of the picture of a line. */
export const LINE_WIDTH = 288
export const LINE_HEIGHT = 156
/** Left of the years stand the values of the axis. */
export const LINE_LEFT = 64
export const LINE_RIGHT = LINE_WIDTH - 8
/** Above the highest value a pointed year is written; below the lowest there is room for a label. */
export const LINE_HIGH = 24
export const LINE_LOW = LINE_HEIGHT - 36
/** What a year under the line takes, with the space beside it. */
export const YEAR_ROOM = 44
/** What the label of an end takes. */
export const END_LABEL_WIDTH = 64
/** Half of the widest label of a pointed year. */
export const POINTED_LABEL_ROOM = 60
export const POINTED_LABEL_Y = 11
/** Of the dot of a year, of one among many, and of the year shown or pointed at. */
export const RADIUS = 2.5
export const SMALL_RADIUS = 1.75
export const MARKED_RADIUS = 4
export const MANY_POINTS = 20
