import { describe, expect, inject } from 'vitest'
import { serveFolder } from '../../../scripts/browser/serve-folder.ts'
import { shippedAddresses, shippedConfigurations } from '../../support/hosting/configurations.ts'
import { browserTest } from '../support/browser-test.ts'
import { newWatchedPage } from '../support/new-watched-page.ts'
import { DEFAULT_PAGE_OPTIONS } from '../support/page-options.ts'
import { describePageProblem } from '../support/page-problem.ts'

const test = browserTest({ webgl: 'off' })
const folder = inject('builtFolder')
const configurations = shippedConfigurations(folder)

/** A directive of a policy; empty when the policy has none of that name. */
function directive(policy: string, name: string): readonly string[] {
  const found = policy.split('; ').find((part) => part.split(' ')[0] === name)
  return found?.split(' ').slice(1) ?? []
}

describe('the headers that the build ships', () => {
  test('are the same in every configuration, for every file', () => {
    const addresses = shippedAddresses(folder)
    expect(addresses.length).toBeGreaterThan(100)
    const expected = configurations.get('_headers')
    for (const [name, headersOf] of configurations) {
      for (const address of addresses) {
        expect(headersOf(address), `${name} ${address}`).toEqual(expected?.(address))
      }
    }
  })

  test('let nothing in from elsewhere, and run nothing that was put in', () => {
    const headersOf = configurations.get('_headers')
    for (const address of shippedAddresses(folder)) {
      const headers = headersOf?.(address) ?? {}
      const policy = headers['Content-Security-Policy'] ?? ''
      expect(directive(policy, 'default-src'), address).toEqual(["'none'"])
      expect(policy, address).not.toMatch(/unsafe-|blob:|https?:|wasm/)
      expect(directive(policy, 'script-src')[0], address).toBe("'self'")
      for (const name of ['base-uri', 'form-action', 'object-src']) {
        expect(directive(policy, name), address).toEqual(["'none'"])
      }
      const isEmbed = address === '/embed.html'
      expect(directive(policy, 'frame-ancestors'), address).toEqual([isEmbed ? '*' : "'none'"])
      expect(headers['X-Frame-Options'], address).toBe(isEmbed ? undefined : 'DENY')
      expect(headers['X-Content-Type-Options'], address).toBe('nosniff')
      expect(headers['Cache-Control'], address).toBe(
        address.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      )
    }
  })

  for (const [name, headersOf] of configurations) {
    test(`let the app, its worker and its frame work: ${name}`, async ({ browser }) => {
      const served = await serveFolder(folder, headersOf)
      const { page, watch, settle, close } = await newWatchedPage(
        browser,
        served.baseUrl,
        DEFAULT_PAGE_OPTIONS,
      )
      try {
        // Reach is counted in a worker; that of the map library runs under the same headers in every
        // other browser test.
        const answer = await page.goto('?v=1&o=place&s=communityCentre')
        const sent = answer?.headers() ?? {}
        for (const [header, value] of Object.entries(headersOf('/'))) {
          expect(sent[header.toLowerCase()], header).toBe(value)
        }
        await page.locator('.place__group[data-group="region"]').waitFor()
        await page.goto('embed.html?v=1&i=2233')
        await page.locator('.embed__map svg').waitFor()
        await settle()
        expect(watch.problems().map(describePageProblem)).toEqual([])
      } finally {
        await close()
        await served.close()
      }
    })
  }
})
