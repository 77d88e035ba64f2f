import type { DistrictCode } from '../../../src/core/districts/district.ts'
import type {
  DataSource,
  Indicator,
  SeriesColumns,
} from '../../../src/core/indicators/indicator.ts'
import type { ProblemLog } from '../problem-log.ts'
import type { DataFolder } from '../read/data-folder.ts'
import type { Geography } from '../read/geography.ts'
import { type Benchmarks, readBenchmarks } from './benchmarks.ts'
import { catalogueEntry } from './catalogue-entry.ts'
import { readDataSources } from './data-sources.ts'
import { deriveShare } from './derive-share.ts'
import {
  DEFINITIONS_FILE,
  type IndicatorDefinition,
  readDefinitions,
} from './indicator-definitions.ts'
import { readPublishedNames } from './indicator-names.ts'
import { type Observations, readObservations } from './observations.ts'
import { seriesColumns } from './series-columns.ts'

/** Everything read about figures, checked but not yet joined. */
export interface IndicatorTables {
  readonly definitions: readonly IndicatorDefinition[]
  readonly names: ReturnType<typeof readPublishedNames>
  readonly sources: readonly DataSource[]
  readonly observations: Observations
  readonly benchmarks: Benchmarks
}

/** Reads and checks all tables of figures. */
export function readIndicatorTables(
  files: DataFolder,
  geography: Geography,
  log: ProblemLog,
): IndicatorTables {
  const definitions = readDefinitions(files, log)
  const sources = readDataSources(files, log)
  const known = {
    definitions,
    districts: new Set(geography.districts.map(({ district }) => district.code)),
    sources: new Set(sources.map(({ id }) => id)),
  }
  const observations = readObservations(files, known, log)
  for (const { id, line, derivation } of definitions) {
    if (derivation === null && !observations.has(id)) {
      log.add(DEFINITIONS_FILE, `line ${line}`, `indicator ${id} has no figures`)
    }
  }
  return {
    definitions,
    sources,
    observations,
    names: readPublishedNames(files, definitions, log),
    benchmarks: readBenchmarks(files, definitions, log),
  }
}

export interface BuiltIndicators {
  readonly catalogue: readonly Indicator[]
  readonly series: readonly SeriesColumns[]
  /** Only the sources that a figure cites. */
  readonly sources: readonly DataSource[]
}

/** Joins and derives the published series and their catalogue, in the order of the definitions. */
export function buildIndicators(
  { definitions, names, sources, observations, benchmarks }: IndicatorTables,
  residential: readonly DistrictCode[],
): BuiltIndicators {
  const entries = definitions
    .filter(({ role }) => role === 'shown')
    .map((definition) => {
      const { id, derivation } = definition
      const cells = derivation ? deriveShare(derivation, observations) : observations.get(id)
      const series = seriesColumns(id, cells ?? new Map(), residential)
      const name = names.get(id) ?? { nl: '', fr: '' }
      return { series, entry: catalogueEntry(definition, name, series, benchmarks.get(id)) }
    })
  const cited = new Set(entries.flatMap(({ entry }) => entry.sourceIds))
  return {
    catalogue: entries.map(({ entry }) => entry),
    series: entries.map(({ series }) => series),
    sources: sources.filter(({ id }) => cited.has(id)),
  }
}

/** Several lists of indicators as one, in the order given. */
export function joinIndicators(parts: readonly BuiltIndicators[]): BuiltIndicators {
  return {
    catalogue: parts.flatMap(({ catalogue }) => catalogue),
    series: parts.flatMap(({ series }) => series),
    sources: parts.flatMap(({ sources }) => sources),
  }
}
