import { describe, expect, it } from 'vitest'
import { chromiumCandidates } from '../../../scripts/checks/chromium-candidates.ts'

const PLAYWRIGHT = '/cache/ms-playwright/chromium/chrome'

describe('where a Chromium is looked for', () => {
  it('starts with the one that is named and ends with that of Playwright', () => {
    const candidates = chromiumCandidates({
      platform: 'linux',
      environment: { PATH: '/a:/b', PLAYWRIGHT_CHROMIUM: '/second', CHROMIUM_PATH: '/first' },
      playwrightChromium: PLAYWRIGHT,
    })
    expect(candidates.slice(0, 4)).toEqual(['/first', '/second', '/a/chromium', '/b/chromium'])
    expect(candidates).toContain('/b/google-chrome')
    expect(candidates.at(-1)).toBe(PLAYWRIGHT)
  })

  it('knows the applications of a Mac', () => {
    const candidates = chromiumCandidates({
      platform: 'darwin',
      environment: {},
      playwrightChromium: PLAYWRIGHT,
    })
    expect(candidates[0]).toBe('/Applications/Chromium.app/Contents/MacOS/Chromium')
  })

  it('looks in the program folders that Windows names', () => {
    const candidates = chromiumCandidates({
      platform: 'win32',
      environment: { PROGRAMFILES: 'C:/Program Files', CHROMIUM_PATH: '' },
      playwrightChromium: PLAYWRIGHT,
    })
    expect(candidates).toHaveLength(3)
    expect(candidates[1]).toContain('Chrome')
  })
})
