import type { Headers, HostingPlan } from './hosting-plan.ts'
import { COMPRESSIBLE_TYPES, MEDIA_TYPES } from './media-types.ts'

/** nginx compresses pages always. */
const PRESSED = COMPRESSIBLE_TYPES.filter((type) => type !== 'text/html')

/**
 * The plan for nginx, to include in a `server` block. A location inherits no header once it sets
 * one of its own, so each has them all.
 */
export function nginxConfiguration(plan: HostingPlan): string {
  const { base } = plan
  return `# To include in a "server" block that sets "root". Made with the build: the hashes are of its pages.
charset utf-8;
index index.html;
types {
${Object.entries(MEDIA_TYPES)
  .map(([type, endings]) => `    ${type} ${endings.join(' ')};`)
  .join('\n')}
}

gzip on;
gzip_vary on;
gzip_types ${PRESSED.join(' ')};
# Where the files were pressed beforehand (see docs/hosting.md):
# gzip_static on;
# brotli_static on;

${[
  ...[...plan.pages].map(([page, headers]) => location(`= ${base}${page}`, headers)),
  ...[...plan.folders].map(([folder, headers]) => location(`^~ ${base}${folder}/`, headers)),
  location(base, plan.others),
].join('\n\n')}
`
}

function location(match: string, headers: Headers): string {
  const lines = Object.entries(headers).map(
    ([name, value]) => `    add_header ${name} "${value}"${isForAnswers(name) ? '' : ' always'};`,
  )
  return `location ${match} {\n${lines.join('\n')}\n    try_files $uri $uri/ =404;\n}`
}

/** An error must not be kept for a year. */
function isForAnswers(name: string): boolean {
  return name === 'Cache-Control'
}
