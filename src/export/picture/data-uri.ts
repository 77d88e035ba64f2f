/** Text as base64 of its UTF-8 bytes. */
export function base64OfText(text: string): string {
  return base64OfBytes(new TextEncoder().encode(text))
}

/** Bytes a call of `fromCharCode` takes without running out of stack. */
const CHUNK = 0x8000

export function base64OfBytes(bytes: Uint8Array): string {
  let binary = ''
  for (let start = 0; start < bytes.length; start += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(start, start + CHUNK))
  }
  return btoa(binary)
}

/** @param svg a complete SVG document */
export function svgDataUri(svg: string): string {
  return `data:image/svg+xml;base64,${base64OfText(svg)}`
}
