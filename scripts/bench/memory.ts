/**
 * What a page holds after thousands of random interactions, against what it held after a warm-up:
 * the heap after a forced collection, elements and listeners.
 *
 *     npx tsx scripts/bench/memory.ts [folder of the built app] [file for the result]
 *
 * `STEPS` in the environment sets how many interactions are made (5,000), `SURFACE` what draws the
 * map (`webgl` or `svg`), `SEED` which ones they are.
 */
import { writeFileSync } from 'node:fs'
import { launch } from '../browser/launch.ts'
import { serveFolder } from '../browser/serve-folder.ts'
import { findChromium } from '../checks/find-chromium.ts'
import { drawSteps } from '../walk/draw-steps.ts'
import { newWalkedPage } from '../walk/new-walked-page.ts'
import { growth, type PageMemory, pageMemory } from './page-memory.ts'
import { openEverything, wander } from './wander.ts'

const [folder = 'dist', resultFile] = process.argv.slice(2)
const count = Number(process.env.STEPS ?? 5000)
const seed = Number(process.env.SEED ?? 1)
const surface = process.env.SURFACE === 'svg' ? 'svg' : 'webgl'
/** After every file was fetched: enough to have opened every panel. */
const WARM_UP_STEPS = 1500
const PARTS = 5

const { baseUrl, close } = await serveFolder(folder)
const browser = await launch({
  chromiumPath: await findChromium(),
  webgl: surface === 'webgl' ? 'on' : 'off',
})
try {
  const { page, problems } = await newWalkedPage(browser, baseUrl).open()
  await openEverything(page)
  await wander(page, drawSteps(seed + 1, WARM_UP_STEPS))
  const measured: PageMemory[] = [await pageMemory(page)]
  const steps = drawSteps(seed, count)
  const size = Math.ceil(count / PARTS)
  for (let from = 0; from < count; from += size) {
    await wander(page, steps.slice(from, from + size))
    measured.push(await pageMemory(page))
  }
  const [before, ...later] = measured
  const after = later.at(-1)
  if (!before || !after) throw new Error('nothing was measured')
  const grown = growth(before, after)
  console.log(`${count} interactions, seed ${seed}, ${surface}`)
  console.table(measured)
  console.table(grown)
  if (problems().length > 0) console.log(problems().join('\n'))
  if (resultFile !== undefined) {
    const result = { steps: count, seed, surface, measured, growth: grown }
    writeFileSync(resultFile, `${JSON.stringify(result, null, 2)}\n`)
  }
} finally {
  await browser.close()
  await close()
}
