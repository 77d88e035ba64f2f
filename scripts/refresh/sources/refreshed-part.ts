import type { Download } from '../fetch/download.ts'

/** What a part of the refresh works with. */
export interface RefreshContext {
  readonly download: Download
  /** Text of a file of the old edition by its path in the data folder. */
  readonly oldFile: (path: string) => string
}

/** A file of the new edition whose content differs from the old one, or that is new. */
export interface RefreshedFile {
  readonly path: string
  readonly content: string
  /** Only for a file that the old edition does not have. */
  readonly provenance?: {
    readonly publisher: string
    readonly edition: string
    readonly licenceAsStated: string
    readonly foundIn: string
  }
  readonly retrieved: string
}

export interface RefreshedPart {
  readonly files: readonly RefreshedFile[]
  /** For a person to read: what was checked, what changed, what was left as it was. */
  readonly notes: readonly string[]
}
