import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { builtFrom } from './built-from.ts'
import { changesOfView } from './change-of-view.ts'
import { type ColdLoad, coldLoads } from './cold/cold-load.ts'
import { markdownTable } from './markdown-table.ts'
import { measureMemory } from './memory.ts'
import { panTimes } from './pan.ts'
import { measureScale } from './scale/measure-scale.ts'
import { scaleRows } from './scale/scale-rows.ts'

/**
 * `npm run bench -- [cold] [change] [pan] [reach] [memory] [scale]`: measures the build in `dist` on this
 * machine; all parts when none is named. `scale` builds a page of its own, with synthetic polygons.
 *
 *     --folder dist          the build to measure
 *     --compare other        another build, or an address, measured in the same run (cold)
 *     --runs 5               first visits counted (cold); a change is made six times as often, and as
 *                            often as this with many polygons (scale)
 *     --steps 5000           random interactions (memory)
 *     --surface svg          what draws the map in that part, svg or webgl (memory)
 *     --out .cache/bench     where the results go, as JSON and as Markdown
 *
 * For a quiet machine: the load of the machine stands in the result.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    folder: { type: 'string', default: 'dist' },
    compare: { type: 'string', multiple: true, default: [] },
    runs: { type: 'string', default: '5' },
    steps: { type: 'string', default: '5000' },
    surface: { type: 'string', default: 'svg' },
    out: { type: 'string', default: '.cache/bench' },
  },
})
const PARTS = ['cold', 'change', 'pan', 'reach', 'memory', 'scale'] as const
const asked = PARTS.filter((part) => positionals.length === 0 || positionals.includes(part))
const runs = Number(values.runs)

interface Result {
  readonly title: string
  readonly rows: readonly Readonly<Record<string, string | number>>[]
}

for (const part of asked) {
  const result = await measured(part)
  if (result) keep(part, result)
}

async function measured(part: (typeof PARTS)[number]): Promise<Result | null> {
  switch (part) {
    case 'cold': {
      const loads = await coldLoads([values.folder, ...values.compare], runs)
      return {
        title: `First visit at 1.6 Mbit/s and 150 ms: milliseconds and kB, median of ${runs}`,
        rows: loads.map(coldRow),
      }
    }
    case 'change': {
      const rows = await changesOfView(values.folder, 6 * runs)
      return {
        title: `Change of view, milliseconds of the main thread, median of ${6 * runs}`,
        rows: rows.map((row) => ({ ...row })),
      }
    }
    case 'pan': {
      const rows = await panTimes(values.folder, runs)
      return {
        title: `Dragging the map, milliseconds between two frames, ${runs} times`,
        rows: rows.map((row) => ({ ...row })),
      }
    }
    case 'memory': {
      const webgl = values.surface === 'webgl' ? 'on' : 'off'
      const rows = await measureMemory(values.folder, Number(values.steps), webgl)
      return {
        title: `What the page holds after random interactions, drawn by ${values.surface}`,
        rows: rows.map((row) => ({ ...row })),
      }
    }
    case 'scale':
      return {
        title: `Change of indicator and year with 50 years: milliseconds, median of ${runs}`,
        rows: scaleRows(await measureScale(join(values.out, 'scale-page'), runs)),
      }
    case 'reach':
      // Prints its own table.
      await import('./reach-answers.ts')
      return null
  }
}

function coldRow({ target, milliseconds, kilobytes, requests }: ColdLoad) {
  return {
    target,
    'first paint': milliseconds.firstPaint,
    choropleth: milliseconds.choropleth,
    'kB then': kilobytes.choropleth,
    hover: milliseconds.hover,
    'kB at hover': kilobytes.hover,
    requests,
    keyboard: milliseconds.keyboard,
    map: milliseconds.map,
    'kB at map': kilobytes.map,
  }
}

function keep(part: string, { title, rows }: Result): void {
  const commit = builtFrom()
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, load ${loadavg()[0]?.toFixed(1)}`
  const markdown = `## ${title}\n\nCommit ${commit}; ${machine}\n\n${markdownTable(rows)}\n`
  console.log(markdown)
  mkdirSync(values.out, { recursive: true })
  const json = { title, commit, machine, runs, rows }
  writeFileSync(join(values.out, `${part}.json`), `${JSON.stringify(json, null, 2)}\n`)
  writeFileSync(join(values.out, `${part}.md`), markdown)
}
