/**
 * Walks at random over a built app and tells the first fault of every walk, with the shortest way to
 * it.
 *
 *     npx tsx scripts/walk/walk.ts [folder of the built app] [first seed] [walks] [steps]
 *
 * `WEBGL=on` in the environment draws the map with WebGL; `SURVEY=yes` lists the faults of a walk
 * and goes on, without looking for the shortest way.
 */
import { launch } from '../browser/launch.ts'
import { serveFolder } from '../browser/serve-folder.ts'
import { findChromium } from '../checks/find-chromium.ts'
import { drawSteps } from './draw-steps.ts'
import { newWalkedPage } from './new-walked-page.ts'
import { walkAndShrink } from './walk-and-shrink.ts'

const [folder = 'dist', firstSeed = '1', walks = '10', steps = '500'] = process.argv.slice(2)
const { baseUrl, close } = await serveFolder(folder)
const browser = await launch({
  chromiumPath: await findChromium(),
  webgl: process.env.WEBGL === 'on' ? 'on' : 'off',
})
try {
  for (let seed = Number(firstSeed); seed < Number(firstSeed) + Number(walks); seed++) {
    const start = performance.now()
    const report = await walkAndShrink(newWalkedPage(browser, baseUrl), {
      steps: drawSteps(seed, Number(steps)),
      wholeEvery: 25,
      ...(process.env.SURVEY === 'yes'
        ? {
            goOnAfter: (faults: readonly string[], trail: readonly string[]) =>
              console.log([...faults.map((one) => `! ${one}`), ...trail].join('\n')),
          }
        : {}),
    })
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    console.log(`seed ${seed}, ${steps} steps, ${seconds} s: ${report ?? 'no fault'}`)
    if (report !== null) process.exitCode = 1
  }
} finally {
  await browser.close()
  await close()
}
