/**
 * The least height of the whole region at which names of municipalities are drawn, CSS pixels: a
 * map of 260 pixels high with its padding.
 */
export const NAMED_REGION_PIXELS = 228
