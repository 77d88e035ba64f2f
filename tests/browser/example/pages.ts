import { type PlantedProject, plantProject } from '../../support/planted-project.ts'

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${title}</title>` +
  `<link rel="icon" href="data:,"></head><body><main><h1>${title}</h1>${body}</main></body></html>`

const script = (code: string): string => `<script type="module">${code}</script>`

const OUTSIDE = 'https://example.org/tile.png'

/** Small pages, each with one thing right or wrong, for the checks of the checks. */
const PAGES: Readonly<Record<string, string>> = {
  'index.html': page('Clean', script("console.log('said')")),
  'console-error.html': page('Error', script("console.error('wrong')")),
  'console-warning.html': page('Warning', script("console.warn('odd')")),
  'uncaught.html': page('Uncaught', script("throw new Error('thrown')")),
  'rejected.html': page('Rejected', script("void Promise.reject(new Error('rejected'))")),
  'missing-file.html': page('Missing', script("await fetch('./nowhere.json')")),
  'outside-fetch.html': page('Fetch', script(`await fetch('${OUTSIDE}').catch(() => 0)`)),
  'outside-image.html': page('Image', `<img alt="" src="${OUTSIDE}">`),
  'outside-beacon.html': page('Beacon', script(`navigator.sendBeacon('${OUTSIDE}', 'x')`)),
  'outside-socket.html': page('Socket', script("new WebSocket('wss://example.org/')")),
  'outside-worker.html': page('Worker', script("new Worker('./worker.js')")),
  'worker.js': `fetch('${OUTSIDE}').catch(() => 0)`,
  'webgl.html': page(
    'WebGL',
    `<canvas></canvas><output></output>${script(`
      const gl = document.querySelector('canvas').getContext('webgl2')
      if (gl) {
        gl.clearColor(0.2, 0.4, 0.6, 1)
        gl.clear(gl.COLOR_BUFFER_BIT)
        const pixel = new Uint8Array(4)
        for (let i = 0; i < 50; i += 1) gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel)
        document.querySelector('output').value = pixel.join(' ')
      } else document.querySelector('output').value = 'none'
    `)}`,
  ),
  'late-chunk.html': page(
    'Chunk',
    `<output></output>${script(`
      const output = document.querySelector('output')
      await import('./maplibre-a1b2.js').then(
        () => { output.value = 'loaded' },
        () => { output.value = 'kept' },
      )
    `)}`,
  ),
  'maplibre-a1b2.js': 'export const map = 1',
  'locale.html': page(
    'Locale',
    `<noscript><p>no script</p></noscript><output></output>${script(
      'document.querySelector("output").value = [navigator.language, innerWidth, ' +
        'matchMedia("(prefers-color-scheme: dark)").matches, ' +
        'matchMedia("(prefers-reduced-motion)").matches].join(" ")',
    )}`,
  ),
  'inaccessible.html': page('Button', '<button></button>'),
}

/** Writes the small pages into a temporary folder; the caller removes it. */
export function plantPages(): PlantedProject {
  return plantProject(PAGES)
}
