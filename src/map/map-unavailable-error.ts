/** The zoomable map can not be drawn here, for example because the browser has no WebGL 2. */
export class MapUnavailableError extends Error {
  override readonly name = 'MapUnavailableError'

  constructor(cause: unknown) {
    super(`The map can not be drawn: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    })
  }
}
