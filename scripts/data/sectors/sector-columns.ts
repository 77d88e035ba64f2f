import type { DistrictCode } from '../../../src/core/districts/district.ts'
import { INCOME_INDICATOR } from '../../../src/core/indicators/income-indicator.ts'
import type { DataSource } from '../../../src/core/indicators/indicator.ts'
import type { MissingReason } from '../../../src/core/indicators/observation.ts'
import type { SectorCode } from '../../../src/core/sectors/sector.ts'
import type { SectorIncomes } from './read-sector-incomes.ts'
import type { SectorDrawing } from './sector-topology.ts'

/** The indicator of wijken that the figures per sector are of the same kind as. */
export const SECTOR_INDICATOR = INCOME_INDICATOR

/** Year of the drawing of the sectors, and of the census of their inhabitants. */
const SECTORS_OF = 2022
const INHABITANTS_YEAR = 2021

export interface BuiltSectorLevel extends SectorIncomes {
  readonly sources: readonly DataSource[]
  readonly drawing: SectorDrawing
}

/** `sectors.json`: columns of equal length in the order of the codes. */
export interface SectorColumns {
  readonly indicator: string
  readonly year: number
  readonly sectorsOf: number
  readonly inhabitantsYear: number
  readonly sources: readonly DataSource[]
  readonly codes: readonly SectorCode[]
  readonly namesNl: readonly string[]
  readonly namesFr: readonly string[]
  readonly districts: readonly DistrictCode[]
  /** Euros a year; null where missing. */
  readonly medians: readonly (number | null)[]
  /** Reason per sector without a median. */
  readonly missing: Readonly<Record<SectorCode, MissingReason>>
  readonly declarations: readonly (number | null)[]
  readonly inhabitants: readonly (number | null)[]
}

/** The sectors as they travel. */
export function sectorColumns({ year, sectors, sources }: BuiltSectorLevel): SectorColumns {
  return {
    indicator: SECTOR_INDICATOR,
    year,
    sectorsOf: SECTORS_OF,
    inhabitantsYear: INHABITANTS_YEAR,
    sources,
    codes: sectors.map(({ code }) => code),
    namesNl: sectors.map(({ name }) => name.nl),
    namesFr: sectors.map(({ name }) => name.fr),
    districts: sectors.map(({ district }) => district),
    medians: sectors.map(({ income }) => (income.kind === 'observed' ? income.value : null)),
    missing: Object.fromEntries(
      sectors.flatMap(({ code, income }) =>
        income.kind === 'missing' ? [[code, income.reason]] : [],
      ),
    ),
    declarations: sectors.map(({ declarations }) => declarations),
    inhabitants: sectors.map(({ inhabitants }) => inhabitants),
  }
}
