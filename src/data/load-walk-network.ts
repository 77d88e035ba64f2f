import { builtFetch, PAGE_FOLDER } from './built-fetch.ts'
import { fetchBytes } from './fetch-bytes.ts'
import { WALK_NETWORK_FILE } from './file-paths.ts'

/** The walking network that the page was built with, as bytes. Rejects with a DataError. */
export const loadWalkNetwork = (): Promise<Uint8Array> =>
  fetchBytes(builtFetch, PAGE_FOLDER, WALK_NETWORK_FILE)
