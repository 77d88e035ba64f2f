import type { ReceiptTable } from '../core/receipt/receipt-table.ts'
import type { ExportedFile } from './exported-file.ts'

/** A citation of the view on screen. */
export interface ViewCitation {
  readonly text: string
  readonly bibtex: string
}

/** Makes files with data. Every promise rejects with an `ExportError` only. */
export interface DataExporter {
  /** The rows of the table as filtered and sorted. */
  xlsx(): Promise<ExportedFile>
  /** All wijken of the view with their outlines. */
  geojson(): Promise<ExportedFile>
  /** The whole edition, zipped. */
  dataPackage(): Promise<ExportedFile>
  /** The whole edition with the outlines of the wijken. */
  editionGeojson(): Promise<ExportedFile>
  /** The rows that a number is made of. */
  receiptCsv(table: ReceiptTable): Promise<ExportedFile>
  /** @param retrieved the day, ISO */
  cite(retrieved: string): Promise<ViewCitation>
}
