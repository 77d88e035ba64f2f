import type { Headers } from '../../../scripts/hosting/hosting-plan.ts'
import type { HeadersOf } from '../../../scripts/hosting/static-files.ts'

interface Location {
  readonly match: 'exact' | 'start'
  readonly path: string
  readonly headers: Headers
}

const LOCATION = /location (= |\^~ )?(\S+) \{\n([\s\S]*?)\n\}/g

/**
 * The headers that nginx would send, by the locations of a configuration: an exact one before the
 * longest that an address starts with, and for a folder those of its first page. As in nginx no
 * location inherits.
 *
 * @throws Error on a line in a location that is neither a header nor `try_files`
 */
export function nginxHeaders(configuration: string): HeadersOf {
  const locations = [...configuration.matchAll(LOCATION)].map(
    ([, kind, path = '', body = '']): Location => ({
      match: kind === '= ' ? 'exact' : 'start',
      path,
      headers: headersIn(body),
    }),
  )
  return (asked) => {
    const pathname = asked.endsWith('/') ? `${asked}index.html` : asked
    const fitting = locations
      .filter(({ match, path }) =>
        match === 'exact' ? path === pathname : pathname.startsWith(path),
      )
      .sort((one, other) => weight(other) - weight(one))
    return fitting[0]?.headers ?? {}
  }
}

function weight({ match, path }: Location): number {
  return match === 'exact' ? Number.POSITIVE_INFINITY : path.length
}

function headersIn(body: string): Headers {
  const headers: Record<string, string> = {}
  for (const line of body.split('\n').map((text) => text.trim())) {
    if (line === 'try_files $uri $uri/ =404;') continue
    const [, name, value] = /^add_header ([\w-]+) "([^"]*)"(?: always)?;$/.exec(line) ?? []
    if (name === undefined || value === undefined) throw new Error(`not understood: ${line}`)
    headers[name] = value
  }
  return headers
}
