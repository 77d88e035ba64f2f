import { contentSecurityPolicy, type InlineHashes } from './content-security-policy.ts'
import { permissionsPolicy } from './permissions-policy.ts'

/** Headers by name. */
export type Headers = Readonly<Record<string, string>>

/**
 * What a host must send with the files of a build. The one source: every configuration, and the
 * servers for looking and for tests, are made of it.
 */
export interface HostingPlan {
  /** Where the app stands on its host, with a slash at both ends: `/` or `/kaart/`. */
  readonly base: string
  /** By name of the page. */
  readonly pages: ReadonlyMap<string, Headers>
  /** By name of the folder, for all that is in it. */
  readonly folders: ReadonlyMap<string, Headers>
  /** Names of all other files, at the root. */
  readonly files: readonly string[]
  /** For every other file. */
  readonly others: Headers
}

export interface BuiltPage {
  readonly name: string
  readonly inline: InlineHashes
}

/** The page that others may have in a frame. */
export const EMBED_PAGE = 'embed.html'

/** What answers for the folder itself. */
export const INDEX_PAGE = 'index.html'

/** Names in it carry a hash of the content. */
const HASHED_FOLDER = 'assets'

/** Asked for again each time, and answered with 304 while it is the same. */
const REVALIDATE = 'no-cache'
const FOR_EVER = 'public, max-age=31536000, immutable'

const NOT_IN_A_FRAME = { 'X-Frame-Options': 'DENY' }

const OTHERS: Headers = {
  'Content-Security-Policy': contentSecurityPolicy('file', { scripts: [], styles: [] }),
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
  ...NOT_IN_A_FRAME,
  'Cache-Control': REVALIDATE,
}

export function hostingPlan(build: {
  readonly base: string
  readonly pages: readonly BuiltPage[]
  readonly folders: readonly string[]
  readonly files: readonly string[]
}): HostingPlan {
  return {
    base: build.base,
    pages: new Map(build.pages.map((page) => [page.name, pageHeaders(page)])),
    folders: new Map(
      build.folders.map((name) => [
        name,
        name === HASHED_FOLDER ? { ...OTHERS, 'Cache-Control': FOR_EVER } : OTHERS,
      ]),
    ),
    files: build.files,
    others: OTHERS,
  }
}

function pageHeaders({ name, inline }: BuiltPage): Headers {
  const subject = name === EMBED_PAGE ? 'embed' : 'app'
  return {
    'Content-Security-Policy': contentSecurityPolicy(subject, inline),
    'X-Content-Type-Options': 'nosniff',
    // Nobody learns from which view of the map a link was followed.
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': permissionsPolicy(subject),
    // The window of the presenter is of the same origin, so the two keep hold of each other.
    'Cross-Origin-Opener-Policy': 'same-origin',
    ...(subject === 'embed'
      ? {
          // Both, so that a website that isolates itself can have the frame as well.
          'Cross-Origin-Resource-Policy': 'cross-origin',
          'Cross-Origin-Embedder-Policy': 'require-corp',
        }
      : { 'Cross-Origin-Resource-Policy': 'same-origin', ...NOT_IN_A_FRAME }),
    'Cache-Control': REVALIDATE,
  }
}
