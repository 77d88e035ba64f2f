const ASCII = String.fromCharCode(
  ...Array.from({ length: 0x7f - 0x20 }, (_, index) => 0x20 + index),
)

/** Letters with a mark in Dutch, French and the names of places. */
const LETTERS = 'àáâäæçèéêëíîïñóôöùúûüœßÀÂÇÈÉÊËÎÏÔÖÜŒ'

/** No-break spaces, quotation marks, dashes, signs of arithmetic and units, arrows. */
const SIGNS = '\u00a0\u202f«»‘’“”–—…·•°²³µ©×÷€−↑↓'

/** The characters in the font of the first screen. */
export const TEXT_CHARACTERS = [...new Set(ASCII + LETTERS + SIGNS)].sort().join('')

/** Characters of texts that Inter's Latin files do not have; the fonts of the system draw them. */
export const SYSTEM_CHARACTERS = '\u2060¤Σμᵉᵢⱼ₂√≤≥←→⌘'
