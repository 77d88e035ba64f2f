import { createServer } from 'node:http'
import { describe, expect, inject } from 'vitest'
import { browserTest } from '../support/browser-test.ts'

const test = browserTest({ webgl: 'off' })

/** Another website on this machine, with one page that has the frames. */
async function serveForeignPage(
  frames: readonly string[],
  headers: Readonly<Record<string, string>>,
): Promise<{ readonly address: string; readonly close: () => void }> {
  const html = `<!doctype html><title>Een andere website</title>${frames
    .map((source) => `<iframe src="${source}" width="700" height="700"></iframe>`)
    .join('')}`
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers }).end(html)
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('no server')
  return { address: `http://localhost:${address.port}/`, close: () => server.close() }
}

const app = inject('baseUrl')

describe('a page of someone else', () => {
  for (const [kind, headers] of [
    ['an ordinary page', {}],
    ['an isolated page', { 'Cross-Origin-Embedder-Policy': 'require-corp' }],
  ] as const) {
    test(`shows the frame: ${kind}`, async ({ browser }) => {
      const foreign = await serveForeignPage([`${app}embed.html?v=1&i=2233&y=2023&l=nl`], headers)
      const context = await browser.newContext()
      const page = await context.newPage()
      const said: string[] = []
      page.on('console', (message) => said.push(message.text()))
      try {
        await page.goto(foreign.address)
        const frame = page.frameLocator('iframe')
        await frame.locator('.embed__map svg path[data-district]').first().waitFor()
        expect(await frame.locator('h1').textContent()).toContain('Werkloosheidsgraad')
        await frame.locator('path[data-district]').nth(60).hover({ force: true })
        expect(said).toEqual([])
      } finally {
        await context.close()
        foreign.close()
      }
    })
  }

  test('can frame nothing else', async ({ browser }) => {
    const others = [
      '',
      'index.html',
      'presenter.html',
      'geo/edition.json',
      'icon.svg',
      'integrity.json',
    ]
    const foreign = await serveForeignPage(
      others.map((file) => app + file),
      {},
    )
    const context = await browser.newContext()
    const page = await context.newPage()
    const refused = new Set<string>()
    page.on('console', (message) => {
      if (/frame-ancestors|X-Frame-Options/.test(message.text())) refused.add(message.text())
    })
    try {
      await page.goto(foreign.address)
      await expect.poll(() => page.frames().length).toBe(others.length + 1)
      for (const frame of page.frames().slice(1)) {
        await expect.poll(() => frame.url()).toMatch(/^chrome-error:/)
      }
      expect(refused.size).toBeGreaterThan(0)
    } finally {
      await context.close()
      foreign.close()
    }
  })
})
