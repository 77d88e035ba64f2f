import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DataFaults, ProblemLog } from '../../data/problem-log.ts'
import { readDataFolder, requireFile } from '../../data/read/data-folder.ts'
import { replaceFolder } from '../../data/write/replace-folder.ts'
import type { Ask, Clock } from '../fetch/answer.ts'
import { dayOf, downloadThrough } from '../fetch/download.ts'
import { downloadStore } from '../fetch/download-store.ts'
import { politeAsk } from '../fetch/polite-ask.ts'
import { RefreshStopped } from '../refresh-stopped.ts'
import { refreshBorders } from '../sources/refresh-borders.ts'
import { refreshIncome } from '../sources/refresh-income.ts'
import { refreshableIndicators, refreshIndicators } from '../sources/refresh-indicators.ts'
import { refreshNetwork } from '../sources/refresh-network.ts'
import { refreshPopulation } from '../sources/refresh-population.ts'
import { refreshServices } from '../sources/refresh-services.ts'
import type { RefreshContext, RefreshedPart } from '../sources/refreshed-part.ts'
import { editionFiles } from './edition-files.ts'

/** Parts of a refresh that can be left out; so can a single indicator, by its number. */
export const PARTS = [
  'borders',
  'indicators',
  'population',
  'income',
  'services',
  'network',
] as const
type Part = (typeof PARTS)[number]

export interface RefreshOptions {
  /** The edition that is in use, in the layout of `data/`. */
  readonly oldFolder: string
  /** Holds one folder an edition. */
  readonly editionsFolder: string
  /** Holds finished downloads, one folder an edition. */
  readonly downloadsFolder: string
  /** Parts and numbers of indicators to leave as they are. */
  readonly without: readonly string[]
  readonly ask: Ask
  readonly clock: Clock
  /** Builds what the map loads from a data folder into another; throws DataFaults. */
  readonly build: (dataFolder: string, outputFolder: string) => void
}

export interface RefreshedEdition {
  /** Month of the refresh, `2026-11`. */
  readonly id: string
  /** The data folder of the new edition. */
  readonly folder: string
  readonly notes: readonly string[]
}

/**
 * Fetches the sources, checks them and writes a new edition to `<editionsFolder>/<id>/data`, only
 * when every check passes and the map can be built from it. The old edition is only read.
 *
 * Rejects with RefreshStopped; nothing is then written but finished downloads.
 */
export async function refreshEdition(options: RefreshOptions): Promise<RefreshedEdition> {
  const { oldFolder, editionsFolder, downloadsFolder, without, clock } = options
  const id = dayOf(clock.now()).slice(0, 7)
  const folder = join(editionsFolder, id, 'data')
  if (existsSync(folder)) {
    const advice = `look at it, or remove the folder ${join(editionsFolder, id)} and run the command again.`
    throw new RefreshStopped(`edition ${id}`, 'there is one already', advice)
  }
  const log = new ProblemLog()
  const old = readDataFolder(oldFolder, log)
  asStop('old edition', () => log.stopIfAny('provenance'))

  const store = downloadStore(join(downloadsFolder, id))
  const context: RefreshContext = {
    download: downloadThrough(politeAsk(options.ask, clock), clock, store),
    oldFile: (path) => requireFile(old, path),
  }
  const known = refreshableIndicators(context.oldFile('indicators/definitions.csv'))
  refuseUnknown(without, [...PARTS, ...known])
  const indicators = known.filter((indicator) => !without.includes(indicator))
  const run: Readonly<Record<Part, () => Promise<RefreshedPart>>> = {
    borders: () => refreshBorders(context),
    indicators: () => refreshIndicators(context, indicators),
    population: () => refreshPopulation(context),
    income: () => refreshIncome(context),
    services: () => refreshServices(context),
    network: () => refreshNetwork(context),
  }
  const parts: RefreshedPart[] = []
  for (const part of PARTS) {
    if (!without.includes(part)) parts.push(await run[part]())
  }
  const files = editionFiles(
    oldFolder,
    old,
    parts.flatMap((part) => part.files),
  )
  const trial = mkdtempSync(join(tmpdir(), 'wijkwijzer-edition-'))
  try {
    replaceFolder(join(trial, 'data'), files)
    asStop('new edition', () => options.build(join(trial, 'data'), join(trial, 'geo')))
  } finally {
    rmSync(trial, { recursive: true, force: true })
  }
  replaceFolder(folder, files)
  const left = without.map((part) => `Left as it was: ${part}.`)
  return { id, folder, notes: [...parts.flatMap((part) => part.notes), ...left] }
}

function refuseUnknown(without: readonly string[], known: readonly string[]): void {
  const unknown = without.find((part) => !known.includes(part))
  if (unknown === undefined) return
  const advice = `use one of ${known.join(', ')}.`
  throw new RefreshStopped('--without', `"${unknown}" is no part of the refresh`, advice)
}

/** Runs a check of the build; its faults are told as the reason to stop. */
function asStop(what: string, check: () => void): void {
  try {
    check()
  } catch (error) {
    if (!(error instanceof DataFaults)) throw error
    const advice = 'show this message to whoever maintains the map.'
    throw new RefreshStopped(what, error.message, advice)
  }
}
