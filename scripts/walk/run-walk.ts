import type { Page } from 'playwright-core'
import { checkInPage, type PageCheck, type PageWords } from './check-in-page.ts'
import { expectedWords } from './expected-words.ts'
import { takeStep } from './take-step.ts'
import { describeStep, type WalkStep } from './walk-step.ts'

/** A page to walk on, with an ear for what it must not say. */
export interface WalkedPage {
  readonly page: Page
  /** Errors and warnings of the console, uncaught errors, crashes: all so far, one line each. */
  readonly problems: () => readonly string[]
}

export interface WalkOptions {
  readonly steps: readonly WalkStep[]
  /** Every so many steps the figure is made anew from the address and held against the page. */
  readonly wholeEvery: number
  /** Alters the page before a check, as a fault of the app would; for the test of the walk. */
  readonly plant?: (page: Page) => Promise<void>
  /** Hears of a fault and lets the walk go on; without it the first fault ends the walk. */
  readonly goOnAfter?: (faults: readonly string[], trail: readonly string[]) => void
}

export type WalkOutcome =
  | { readonly kind: 'clean'; readonly stepsTaken: number }
  | {
      readonly kind: 'fault'
      /** Place of the last step taken. */
      readonly at: number
      /** First word of each fault, up to its colon. */
      readonly rules: readonly string[]
      readonly faults: readonly string[]
      /** The last steps, in words. */
      readonly trail: readonly string[]
    }

const PATIENCE_MILLISECONDS = 6_000
const TRAIL_LENGTH = 12

/** Walks on a page that shows the app, until a fault or the end. */
export async function runWalk(walked: WalkedPage, options: WalkOptions): Promise<WalkOutcome> {
  const { page, problems } = walked
  const { steps, wholeEvery, plant, goOnAfter } = options
  const trail: string[] = []
  let heard = problems().length

  for (const [at, step] of steps.entries()) {
    const isWhole = (at + 1) % wholeEvery === 0
    const faults: string[] = []
    try {
      const before = step.kind === 'reload' ? (await check(page, 'whole', 'elsewhere')).words : null
      const { on, focus } = await takeStep(page, step)
      trail.push(`${at}: ${describeStep(step)}${on && `: ${on}`}`)
      if (plant) await plant(page)
      const depth = isWhole || step.kind === 'reload' ? 'whole' : 'quick'
      const found = await check(page, depth, focus)
      faults.push(...found.faults)
      if (before && found.words) faults.push(...differences('reload', before, found.words))
      if (isWhole && found.words) faults.push(...(await againstLink(found.words)))
    } catch (error) {
      faults.push(`walk: ${error instanceof Error ? error.message : String(error)}`)
    }
    faults.push(
      ...problems()
        .slice(heard)
        .filter(isUnexpected)
        .map((text) => `console: ${text}`),
    )
    heard = problems().length
    if (faults.length > 0 && goOnAfter) goOnAfter(faults, trail.slice(-3))
    else if (faults.length > 0) {
      const rules = [...new Set(faults.map((fault) => fault.split(':')[0] ?? ''))]
      return { kind: 'fault', at, rules, faults, trail: trail.slice(-TRAIL_LENGTH) }
    }
  }
  return { kind: 'clean', stepsTaken: steps.length }
}

function check(
  page: Page,
  depth: 'quick' | 'whole',
  focus: 'onIt' | 'elsewhere',
): Promise<PageCheck> {
  return page.evaluate(checkInPage, { depth, focus, patienceMilliseconds: PATIENCE_MILLISECONDS })
}

/** What a browser says by itself when there is no network. */
function isUnexpected(problem: string): boolean {
  return !problem.includes('net::ERR_INTERNET_DISCONNECTED')
}

function differences(rule: string, before: PageWords, after: PageWords): readonly string[] {
  const keys = [
    'query',
    'language',
    'title',
    'subtitle',
    'sentence',
    'year',
    'legend',
    'table',
  ] as const
  return keys.flatMap((key) => {
    const [one, other] = [JSON.stringify(before[key]), JSON.stringify(after[key])]
    return one === other ? [] : [`${rule}: ${key} was ${shortened(one)} and is ${shortened(other)}`]
  })
}

/** Holds the page against the figure that its address stands for. */
async function againstLink(words: PageWords): Promise<readonly string[]> {
  const expected = await expectedWords(words.query)
  if (expected === null) return []
  const faults: string[] = []
  for (const key of ['language', 'title', 'subtitle', 'sentence', 'year'] as const) {
    if (words[key] !== expected[key]) {
      faults.push(`link: ${key} is “${words[key]}”, not “${expected[key]}” (${words.query})`)
    }
  }
  for (const [index, counts] of expected.legend.entries()) {
    const row = words.legend[index] ?? 'no row'
    if (words.legend.length > 0 && !row.endsWith(` | ${counts}`)) {
      faults.push(`link: the legend says “${row}”, not “${counts}” (${words.query})`)
    }
  }
  for (const row of words.table) {
    const [district = '', value = ''] = row.split(' | ')
    const wanted = expected.values.get(district)
    if (value !== wanted) {
      faults.push(`link: the table says “${row}”, not “${wanted}” (${words.query})`)
      break
    }
  }
  return faults
}

const shortened = (text: string): string => (text.length > 160 ? `${text.slice(0, 160)}…` : text)
