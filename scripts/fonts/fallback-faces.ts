import { createFontStack } from '@capsizecss/core'
import arial from '@capsizecss/metrics/arial'
import inter from '@capsizecss/metrics/inter'
import roboto from '@capsizecss/metrics/roboto'

/** Fonts of devices: Windows, macOS and iOS have the first, Linux one of its size, Android the other. */
const DEVICE_FONTS = [
  {
    family: 'Inter on Arial',
    metrics: arial,
    names: ['Arial', 'ArialMT', 'Liberation Sans', 'Arimo'],
  },
  {
    family: 'Inter on Roboto',
    metrics: roboto,
    names: ['Roboto', 'Roboto Regular', 'Roboto-Regular'],
  },
]

/**
 * Fonts of the device made as large as the typeface of the app: they stand in until it has come, and
 * nothing on the page moves then. `src/ui/styles/base.css` names them behind it.
 */
export function fallbackFaces(): readonly string[] {
  return DEVICE_FONTS.map(({ family, metrics, names }) => {
    const { fontFaces } = createFontStack([inter, metrics], { fontFaceFormat: 'styleObject' })
    const face = fontFaces[0]?.['@font-face']
    if (!face) throw new Error(`no measures for ${family}`)
    return `@font-face {
  font-family: "${family}";
  src: ${names.map((name) => `local("${name}")`).join(', ')};
  size-adjust: ${face.sizeAdjust};
  ascent-override: ${face.ascentOverride};
  descent-override: ${face.descentOverride};
  line-gap-override: ${face.lineGapOverride ?? '0%'};
}
`
  })
}
