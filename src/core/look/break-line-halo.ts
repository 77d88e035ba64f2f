/** Light band on either side of a break line, in CSS pixels: it reads on the darkest class. */
export const BREAK_LINE_HALO_PIXELS = 0.9
