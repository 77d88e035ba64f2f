/**
 * Tells whether this browser gives a WebGL 2 context, by making one and releasing it at once.
 * Cheap enough to ask before the map library is fetched.
 */
export function isWebGLAvailable(page: Document = document): boolean {
  try {
    const context = page.createElement('canvas').getContext('webgl2')
    context?.getExtension('WEBGL_lose_context')?.loseContext()
    return context !== null
  } catch {
    return false
  }
}
