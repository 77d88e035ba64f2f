import type { Headers, HostingPlan } from './hosting-plan.ts'
import { COMPRESSIBLE_TYPES, MEDIA_TYPES } from './media-types.ts'

const COMPRESSIBLE = COMPRESSIBLE_TYPES.join(' ')

/**
 * The plan for Apache 2.4 (and LiteSpeed): `.htaccess` files by folder, `''` being the root. A
 * folder has only what differs from the root.
 */
export function apacheConfigurations(plan: HostingPlan): ReadonlyMap<string, string> {
  const root = `# Made with the build: the hashes are of its pages. Needs mod_headers.
Options -Indexes
DirectoryIndex index.html
AddDefaultCharset utf-8
${Object.entries(MEDIA_TYPES)
  .map(([type, endings]) => `AddType ${type} ${endings.map((ending) => `.${ending}`).join(' ')}`)
  .join('\n')}
<IfModule mod_brotli.c>
  AddOutputFilterByType BROTLI_COMPRESS ${COMPRESSIBLE}
</IfModule>
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE ${COMPRESSIBLE}
</IfModule>

${lines(plan.others, '')}

${[...plan.pages].map(([page, headers]) => files(page, headers, plan.others)).join('\n\n')}
`
  const folders = [...plan.folders].flatMap(([folder, headers]): [string, string][] => {
    const own = differing(headers, plan.others)
    return Object.keys(own).length === 0 ? [] : [[folder, `${lines(own, '')}\n`]]
  })
  return new Map([['', root], ...folders])
}

function files(page: string, headers: Headers, others: Headers): string {
  const removed = Object.keys(others).filter((name) => !(name in headers))
  return [
    `<Files "${page}">`,
    ...removed.map((name) => `  Header ${conditionOf(name)}unset ${name}`),
    lines(differing(headers, others), '  '),
    '</Files>',
  ].join('\n')
}

function lines(headers: Headers, indent: string): string {
  return Object.entries(headers)
    .map(([name, value]) => `${indent}Header ${conditionOf(name)}set ${name} "${value}"`)
    .join('\n')
}

/** Also with errors, but for one: an error must not be kept for a year. */
function conditionOf(name: string): string {
  return name === 'Cache-Control' ? '' : 'always '
}

function differing(headers: Headers, others: Headers): Headers {
  return Object.fromEntries(
    Object.entries(headers).filter(([name, value]) => others[name] !== value),
  )
}
