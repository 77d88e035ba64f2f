import qrcode from 'qrcode-generator'

/** Quiet zone around the code, in modules (ISO/IEC 18004). */
const QUIET_ZONE = 4

/** Longer than this, robust codes get too fine to scan from paper. */
const ROBUST_BYTES = 200

/**
 * A QR code as SVG, black on white, one unit a module.
 *
 * @returns null when the text is too long for any code
 */
export function qrSvg(text: string): string | null {
  const bytes = new TextEncoder().encode(text).length
  const code = qrcode(0, bytes <= ROBUST_BYTES ? 'M' : 'L')
  code.addData(text)
  try {
    code.make()
  } catch {
    return null
  }
  const modules = code.getModuleCount()
  const side = modules + 2 * QUIET_ZONE
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${side * 4}" height="${side * 4}" shape-rendering="crispEdges"><rect width="${side}" height="${side}" fill="#ffffff"/><path fill="#000000" d="${darkRuns(code, modules)}"/></svg>`
}

/** Dark modules that stand beside each other are one rectangle. */
function darkRuns(code: { isDark(row: number, column: number): boolean }, modules: number): string {
  let path = ''
  for (let row = 0; row < modules; row += 1) {
    for (let column = 0; column < modules; column += 1) {
      if (!code.isDark(row, column)) continue
      const start = column
      while (column + 1 < modules && code.isDark(row, column + 1)) column += 1
      const length = column - start + 1
      path += `M${start + QUIET_ZONE} ${row + QUIET_ZONE}h${length}v1h-${length}z`
    }
  }
  return path
}
