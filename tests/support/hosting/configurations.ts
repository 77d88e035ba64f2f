import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { type HeadersOf, shippedHeaders } from '../../../scripts/hosting/static-files.ts'
import { apacheHeaders } from './read-apache.ts'
import { nginxHeaders } from './read-nginx.ts'

/** Every configuration that a build ships, by the name of its host, as the headers it gives. */
export function shippedConfigurations(folder: string): ReadonlyMap<string, HeadersOf> {
  const places = ['', ...readdirSync(folder)].filter((place) =>
    existsSync(join(folder, place, '.htaccess')),
  )
  return new Map([
    ['_headers', shippedHeaders(folder)],
    ['nginx', nginxHeaders(readFileSync(join(folder, 'hosting', 'nginx.conf'), 'utf8'))],
    [
      'Apache',
      apacheHeaders(
        new Map(
          places.map((place) => [place, readFileSync(join(folder, place, '.htaccess'), 'utf8')]),
        ),
      ),
    ],
  ])
}

/** Addresses of all files that a host hands out, and of the folder itself. */
export function shippedAddresses(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '.htaccess' && entry.name !== '_headers')
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
  return ['/', ...files.map((file) => `/${file}`)]
}
