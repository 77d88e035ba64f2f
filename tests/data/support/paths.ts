import { fileURLToPath } from 'node:url'

const root = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url))

/** The source tables and what is published of them. */
export const DATA_FOLDER = root('data')
export const GEO_FOLDER = root('public/geo')
export const BUILD_SCRIPT = root('scripts/data/build.ts')
export const TSX = root('node_modules/tsx/dist/cli.mjs')
