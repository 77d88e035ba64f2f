import { launch } from '../../browser/launch.ts'
import { serveFolder } from '../../browser/serve-folder.ts'
import { findChromium } from '../../checks/find-chromium.ts'
import { brotliBodies } from '../../hosting/brotli-bodies.ts'
import { shippedHeaders } from '../../hosting/static-files.ts'
import { median } from '../median.ts'
import { MOMENT_NAMES, type MomentBytes, type Moments } from './moments.ts'
import { visit } from './visit.ts'

/** What one build, or another page, does on a bad line: medians. */
export interface ColdLoad {
  readonly target: string
  readonly milliseconds: Moments
  readonly kilobytes: MomentBytes
  /** Requests until the first pointing was answered. */
  readonly requests: number
}

interface Run {
  readonly moments: Moments
  readonly bytes: MomentBytes
  readonly requests: number
}

/**
 * The first visit on a bad line, again and again, the targets in turn so that they meet the same
 * moods of the machine. A first visit to each is not counted.
 *
 * @param targets folders of builds, or addresses
 */
export async function coldLoads(
  targets: readonly string[],
  runs: number,
): Promise<readonly ColdLoad[]> {
  const browser = await launch({ chromiumPath: await findChromium(), webgl: 'on' })
  const served = await Promise.all(targets.map(serveTarget))
  try {
    const kept = targets.map((): Run[] => [])
    for (let i = 0; i <= runs; i++) {
      for (const [place, { url }] of served.entries()) {
        const pointing = await visit(browser, url, 'hover')
        const typing = await visit(browser, url, 'keyboard')
        if (i > 0) kept[place]?.push(runOf(pointing, typing))
      }
    }
    return targets.map((target, place) => medians(target, kept[place] ?? []))
  } finally {
    await browser.close()
    await Promise.all(served.map(({ close }) => close()))
  }
}

type Visited = Awaited<ReturnType<typeof visit>>

function runOf(pointing: Visited, typing: Visited): Run {
  const { firstPaint, choropleth, answered, map } = pointing.notes
  const moments = { firstPaint, choropleth, hover: answered, keyboard: typing.notes.answered, map }
  const until = (name: keyof Moments): number =>
    (name === 'keyboard' ? typing : pointing).line.until(moments[name])
  return {
    moments,
    bytes: byMoment(until),
    requests: pointing.line.requestsUntil(moments.hover),
  }
}

function medians(target: string, runs: readonly Run[]): ColdLoad {
  return {
    target,
    milliseconds: byMoment((name) => Math.round(median(runs.map(({ moments }) => moments[name])))),
    kilobytes: byMoment((name) => Math.round(median(runs.map(({ bytes }) => bytes[name])) / 1000)),
    requests: median(runs.map(({ requests }) => requests)),
  }
}

function byMoment(value: (name: keyof Moments) => number): Moments {
  const [firstPaint, choropleth, hover, keyboard, map] = MOMENT_NAMES.map(value)
  return {
    firstPaint: firstPaint ?? Number.NaN,
    choropleth: choropleth ?? Number.NaN,
    hover: hover ?? Number.NaN,
    keyboard: keyboard ?? Number.NaN,
    map: map ?? Number.NaN,
  }
}

async function serveTarget(
  target: string,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  if (/^https?:/.test(target)) return { url: target, close: () => Promise.resolve() }
  const { baseUrl, close } = await serveFolder(target, shippedHeaders(target), brotliBodies())
  return { url: baseUrl, close }
}
