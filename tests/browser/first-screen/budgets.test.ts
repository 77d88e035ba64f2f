import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  CHUNK_BUDGETS,
  FIRST_SCREEN_BUDGETS,
  FIRST_SCREEN_REQUESTS,
} from '../../../scripts/checks/budgets.ts'
import { weighFirstScreen } from '../../../scripts/checks/weigh-first-screen.ts'
import { brotli } from '../../../scripts/hosting/brotli-bodies.ts'

/** The build that the browser tests are about; the setup of the project made it when it was old. */
const DIST = 'dist'
const read = (file: string): Buffer => readFileSync(join(DIST, file))

describe('the first screen', () => {
  const weight = weighFirstScreen(read)

  it.each(Object.entries(FIRST_SCREEN_BUDGETS))('keeps the budget of its %s', (part, budget) => {
    const { [part as keyof typeof FIRST_SCREEN_BUDGETS]: kilobytes } = weight
    expect(kilobytes, `${budget.reason}; ${JSON.stringify(weight)}`).toBeLessThanOrEqual(
      budget.kilobytes,
    )
  })

  it('asks the server few things', () => {
    expect(weight.requests).toBeLessThanOrEqual(FIRST_SCREEN_REQUESTS)
  })

  it('loads nothing of the map library', () => {
    expect(read('index.html').toString()).not.toContain('create-map-libre-view')
  })
})

describe('a part that is fetched later', () => {
  it.each(Object.entries(CHUNK_BUDGETS))('keeps its budget: %s', (name, { kilobytes, reason }) => {
    const files = readdirSync(join(DIST, 'assets')).filter((file) =>
      new RegExp(`^${name}-[\\w-]{8}\\.js$`).test(file),
    )
    expect(files, `no chunk of the build is called ${name}`).toHaveLength(1)
    const bytes = files.reduce((total, file) => total + brotli(read(`assets/${file}`)).length, 0)
    expect(bytes / 1000, reason).toBeLessThanOrEqual(kilobytes)
  })
})
