import type { District, Municipality } from '../core/districts/district.ts'
import type { MapGeometry } from '../core/figure/map-geometry.ts'
import type { Indicator, ValueKind } from '../core/indicators/indicator.ts'
import type { SectorEdition } from '../core/own/sector-edition.ts'
import type { Street } from '../core/search/street.ts'
import type { ImportOutcome } from './import-outcome.ts'

/** A file as the person gives it: a `File` is one. It is read in the worker. */
export interface ImportFile {
  readonly name: string
  readonly content: Blob
}

/** What the person says beside the file. */
export interface ReadOptions {
  /** The sheet of a workbook; the first that is understood if absent. */
  readonly sheet?: string
  /** For a table that names no year. */
  readonly year?: number
  /** What a column counts, by heading: for sectors, whose rule depends on it. */
  readonly valueKinds?: Readonly<Record<string, ValueKind>>
  /** For numbers as `1.234`, where nothing in the file tells what the mark is. */
  readonly decimalMark?: ',' | '.'
}

export interface ReadControls {
  readonly signal?: AbortSignal
  /** The part that is done, 0 to 1. */
  readonly onProgress?: (part: number) => void
}

/** What a file is held against. The functions are called only when a file needs them. */
export interface ImportSupplies {
  readonly districts: readonly District[]
  readonly municipalities: readonly Municipality[]
  /** The catalogue: an own column with a published name takes over unit, kind and direction. */
  readonly indicators: readonly Indicator[]
  streets(): Promise<readonly Street[]>
  sectors(): Promise<readonly SectorEdition[]>
  outlines(): Promise<MapGeometry['districts']>
}

export interface ImportPort {
  /** Never rejects: the outcome tells what went wrong. A later read cancels the one before it. */
  read(file: ImportFile, options?: ReadOptions, controls?: ReadControls): Promise<ImportOutcome>
  /** Cancels and ends the worker; a later read starts a new one. */
  close(): void
}
