export type LinkCodec = typeof import('./link-codec.ts')

/**
 * Fetches what reads and writes links.
 *
 * @throws The error of the dynamic import when the file can not be fetched.
 */
export const loadLinkCodec = (): Promise<LinkCodec> => import('./link-codec.ts')
