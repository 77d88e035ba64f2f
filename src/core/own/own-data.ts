import type { OfficialName } from '../districts/district.ts'
import type { Direction, SeriesColumns, Unit, ValueKind } from '../indicators/indicator.ts'
import type { Service, ServiceTypeId } from '../services/service.ts'
import type { SectorRule } from './sector-rule.ts'

/** Prefix of every id of data that a person brought. */
export const OWN_ID_PREFIX = 'own_'

/**
 * `own_` and sixteen hexadecimal digits, made of the name and the unit of a column: the same column
 * has the same id on another computer and in next year's file, so that a link holds.
 */
export type OwnIndicatorId = `own_${string}`

/** One column of figures that a person brought, as the file has it: nothing is guessed. */
export interface OwnIndicator {
  readonly id: OwnIndicatorId
  /** As the file writes it; empty in the language the file does not have. */
  readonly name: OfficialName
  /** null where the file names a unit that the map does not know, or none. */
  readonly unit: Unit | null
  /** The unit as the file writes it; may be empty. */
  readonly unitText: string
  /** null where the file does not tell: the person says it. */
  readonly valueKind: ValueKind | null
  /** `neutral` where the file does not tell. */
  readonly direction: Direction
  /** The most decimals that a figure of the column has, 3 at most. */
  readonly decimals: number
  /** Residential districts only; `sourceIds` holds the id of the set. Years ascend. */
  readonly columns: SeriesColumns
  /** Set when figures of statistical sectors were combined: by which rule. */
  readonly combinedBy: SectorRule | null
}

/** A service that a person brought. Its type is for the person to say. */
export interface OwnService extends Omit<Service, 'type'> {
  /** null where the file names none of the types of the map. */
  readonly namedType: ServiceTypeId | null
}

export interface OwnIndicators {
  readonly kind: 'indicators'
  /** At least one. */
  readonly indicators: readonly OwnIndicator[]
}

export interface OwnServices {
  readonly kind: 'services'
  /** At least one; each has a point inside the region. */
  readonly services: readonly OwnService[]
}

export type OwnData = OwnIndicators | OwnServices

/** Data that a person brought and added. */
export interface OwnDataSet {
  /** `own_set_` and sixteen hexadecimal digits: the same content has the same id. */
  readonly id: string
  /** First the name of the file without its extension; the person may change it. */
  readonly name: string
  readonly fileName: string
  /** ISO date, as `2026-11-24`. */
  readonly addedOn: string
  readonly data: OwnData
}

/** Whether an id belongs to data that a person brought. */
export function isOwnId(id: string): boolean {
  return id.startsWith(OWN_ID_PREFIX)
}
