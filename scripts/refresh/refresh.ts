/**
 * `npm run data:refresh`: fetches the sources and writes a new edition to `editions/<month>/data`.
 *
 *     npm run data:refresh
 *     npm run data:refresh -- --without network,2514
 *
 * Finished downloads are kept in `.cache/refresh/<month>` and not asked again. When a check stops
 * it, the message says which and what to do; `data/` is never changed. docs/new-edition.md leads
 * through it.
 */
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { buildGeo } from '../data/build-geo.ts'
import { replaceFolder } from '../data/write/replace-folder.ts'
import { changeReport } from './diff/change-report.ts'
import { compareEditions } from './diff/compare-editions.ts'
import { readEditionTables } from './diff/edition-tables.ts'
import { refreshEdition } from './edition/refresh-edition.ts'
import { networkAsk } from './fetch/ask-network.ts'
import { RefreshStopped } from './refresh-stopped.ts'

const OLD = 'data'
const EDITIONS = 'editions'
const DOWNLOADS = join('.cache', 'refresh')

/** More is no longer the usual pause between two questions. */
const LONG_MILLISECONDS = 5_000

const ask = networkAsk()

const { values } = parseArgs({ options: { without: { type: 'string', default: '' } } })

try {
  const { id, folder, notes } = await refreshEdition({
    oldFolder: OLD,
    editionsFolder: EDITIONS,
    downloadsFolder: DOWNLOADS,
    without: values.without.split(',').filter((part) => part !== ''),
    ask: (request) => {
      console.log(`Asking for ${request.name}`)
      return ask(request)
    },
    clock: {
      now: Date.now,
      sleep: (milliseconds) => {
        if (milliseconds > LONG_MILLISECONDS) {
          console.log(`  no good answer; asking again in ${Math.ceil(milliseconds / 1000)} seconds`)
        }
        return sleep(milliseconds)
      },
    },
    build: buildGeo,
  })
  const changes = compareEditions(readEditionTables(OLD), readEditionTables(folder))
  replaceFolder(
    join(EDITIONS, id, 'report'),
    new Map([
      ['notes.md', `# Edition ${id}\n\n${notes.map((note) => `- ${note}`).join('\n')}\n`],
      ['wijzigingen.md', changeReport(changes, 'nl')],
      ['changes.md', changeReport(changes, 'en')],
    ]),
  )
  console.log(`${notes.join('\n')}\n\nThe new edition is in ${folder}.`)
  console.log(`Read ${join(EDITIONS, id, 'report')} and go on with docs/new-edition.md, step 3.`)
} catch (error) {
  if (!(error instanceof RefreshStopped)) throw error
  console.error(error.message)
  console.error(`  The edition in ${OLD} is unchanged.`)
  process.exit(1)
}
