import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type RefreshedEdition,
  type RefreshOptions,
  refreshEdition,
} from '../../../../scripts/refresh/edition/refresh-edition.ts'
import { refreshableIndicators } from '../../../../scripts/refresh/sources/refresh-indicators.ts'
import { copyOfData } from '../../../data/support/faulty-data.ts'
import { folderContent } from '../../../data/support/folder-content.ts'
import { FIXTURES, RECORDED_INDICATORS, type RecordedNetwork } from './recorded-answers.ts'

/** Tuesday 24 November 2026, noon. */
export const NOW = Date.UTC(2026, 10, 24, 12)

/** A copy of `data/` with the network of the centre, and folders for what a refresh writes. */
export interface RefreshBench {
  readonly oldFolder: string
  readonly editionsFolder: string
  /** Pauses in milliseconds, in order; no time is waited. */
  readonly pauses: number[]
  readonly run: (
    network: RecordedNetwork,
    options?: Partial<Pick<RefreshOptions, 'build' | 'without'>>,
  ) => Promise<RefreshedEdition>
  /** Content of the old edition, and whether a new one was written. */
  readonly state: () => { readonly old: ReadonlyMap<string, string>; readonly isWritten: boolean }
  /** Removes editions and downloads. */
  readonly clear: () => void
  readonly remove: () => void
}

export function refreshBench(): RefreshBench {
  const data = copyOfData()
  data.edit('walk/walk_graph.json', () =>
    readFileSync(join(FIXTURES, 'walk-graph-of-centre.json.answer'), 'utf8'),
  )
  const root = mkdtempSync(join(tmpdir(), 'wijkwijzer-refresh-'))
  const editionsFolder = join(root, 'editions')
  const downloadsFolder = join(root, 'downloads')
  const definitions = readFileSync(join(data.dataFolder, 'indicators/definitions.csv'), 'utf8')
  const recorded: readonly string[] = RECORDED_INDICATORS.map(({ id }) => id)
  const unrecorded = refreshableIndicators(definitions).filter((id) => !recorded.includes(id))
  const pauses: number[] = []
  let now = NOW
  return {
    oldFolder: data.dataFolder,
    editionsFolder,
    pauses,
    run: (network, { build = () => undefined, without = [] } = {}) =>
      refreshEdition({
        oldFolder: data.dataFolder,
        editionsFolder,
        downloadsFolder,
        without: [...unrecorded, ...without],
        ask: network.ask,
        build,
        clock: {
          now: () => now,
          sleep: async (milliseconds) => {
            pauses.push(milliseconds)
            now += milliseconds
          },
        },
      }),
    state: () => ({ old: folderContent(data.dataFolder), isWritten: existsSync(editionsFolder) }),
    clear: () => {
      rmSync(editionsFolder, { recursive: true, force: true })
      rmSync(downloadsFolder, { recursive: true, force: true })
      pauses.length = 0
      now = NOW
    },
    remove: () => {
      rmSync(root, { recursive: true, force: true })
      data.remove()
    },
  }
}
