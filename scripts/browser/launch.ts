import { type Browser, chromium } from 'playwright-core'

export interface LaunchOptions {
  /** The program to start, as `findChromium` gives it. */
  readonly chromiumPath: string
  /** `off`: every request for a WebGL context gives null, as on a machine without it. */
  readonly webgl: 'on' | 'off'
}

const QUIET = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // No name outside this machine is looked up: a request that leaves fails at once.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
]

/**
 * WebGL drawn by the processor, the same on every machine. The page around it is drawn as Chromium
 * does where there is no graphics card: through that WebGL its first paint would come a second late.
 */
const WEBGL_ON = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-compositing',
]
const WEBGL_OFF = ['--disable-gpu', '--disable-3d-apis']

/** Starts a headless Chromium that talks to nobody; the caller closes it. */
export function launch({ chromiumPath, webgl }: LaunchOptions): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath,
    args: [...QUIET, ...(webgl === 'on' ? WEBGL_ON : WEBGL_OFF)],
  })
}
