import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodeWalkNetwork } from '../../../src/core/access/decode-walk-network.ts'
import type { ReachTable } from '../../../src/core/access/reach-table.ts'
import type { WalkNetwork } from '../../../src/core/access/walk-network.ts'
import { GEO_FOLDER } from './paths.ts'

/** The walking network as the browser reads it. */
export const publishedNetwork = (): WalkNetwork =>
  decodeWalkNetwork(new Uint8Array(readFileSync(join(GEO_FOLDER, 'walk-network.bin'))))

/** The reach computed ahead, parsed and not checked. */
export const publishedReach = () =>
  JSON.parse(readFileSync(join(GEO_FOLDER, 'reach.json'), 'utf8')) as ReachTable
