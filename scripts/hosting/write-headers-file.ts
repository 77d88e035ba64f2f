import { type Headers, type HostingPlan, INDEX_PAGE } from './hosting-plan.ts'

/**
 * The plan as a `_headers` file, which Netlify, Cloudflare Pages and others read. Such a host joins
 * the headers of all blocks that fit an address, so no two blocks here fit the same one.
 */
export function headersFile(plan: HostingPlan): string {
  const blocks = [
    ...[...plan.pages].flatMap(([page, headers]) =>
      addressesOf(page).map((address) => block(plan.base + address, headers)),
    ),
    ...[...plan.folders].map(([folder, headers]) => block(`${plan.base}${folder}/*`, headers)),
    ...plan.files.map((file) => block(plan.base + file, plan.others)),
  ]
  return `${blocks.join('\n\n')}\n`
}

/** Such hosts leave the ending out when they like, and the name of the first page always. */
function addressesOf(page: string): readonly string[] {
  const withoutEnding = page.replace(/\.html$/, '')
  return [page, page === INDEX_PAGE ? '' : withoutEnding]
}

function block(address: string, headers: Headers): string {
  return [address, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join(
    '\n',
  )
}
