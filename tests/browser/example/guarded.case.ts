import { expect } from 'vitest'
import { test } from '../support/browser-test.ts'

/** Run by browser-test.test.ts, which expects all but the first two to fail. */
test('passes on a clean page', async ({ page }) => {
  await page.goto('')
  expect(await page.title()).toBe('Clean')
})

test('passes when the problem is expected', async ({ page, watch }) => {
  watch.expectProblem(({ kind }) => kind === 'console')
  await page.goto('console-error.html')
})

test('fails on a console error', async ({ page }) => {
  await page.goto('console-error.html')
})

test('fails on a request that leaves', async ({ page }) => {
  await page.goto('outside-image.html', { waitUntil: 'networkidle' })
})

test('fails on its own account', async ({ page }) => {
  await page.goto('')
  expect(await page.title()).toBe('Something else')
})
