import type { District, Municipality } from '../core/districts/district.ts'
import type { Indicator } from '../core/indicators/indicator.ts'
import type { SupplyContents, SupplyName } from './import-context.ts'
import type { ImportOutcome } from './import-outcome.ts'
import type { ReadOptions } from './import-port.ts'

/** What the page says to the worker. One worker reads one file at a time. */
export type MessageToImportWorker =
  | {
      readonly kind: 'read'
      readonly name: string
      readonly content: Blob
      readonly options: ReadOptions
      readonly districts: readonly District[]
      readonly municipalities: readonly Municipality[]
      readonly indicators: readonly Indicator[]
    }
  | { readonly kind: 'supply'; readonly supply: SuppliedContent }
  | { readonly kind: 'supplyMissing'; readonly name: SupplyName }

/** Something that the worker asked for. */
export type SuppliedContent = {
  readonly [Name in SupplyName]: {
    readonly name: Name
    readonly content: SupplyContents[Name]
  }
}[SupplyName]

/** What the worker says to the page. */
export type MessageFromImportWorker =
  | { readonly kind: 'progress'; readonly part: number }
  | { readonly kind: 'need'; readonly name: SupplyName }
  | { readonly kind: 'outcome'; readonly outcome: ImportOutcome }
