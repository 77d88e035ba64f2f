import { metaContentSecurityPolicy } from './content-security-policy.ts'
import { EMBED_PAGE } from './hosting-plan.ts'
import { inlineHashes } from './inline-hashes.ts'
import { withoutStyleAttributes } from './style-attributes.ts'

const FIRST_IN_HEAD = /<meta charset="[^"]*"\s*\/?>/

/**
 * A built page as it is shipped: without attributes of style, and with its security policy in
 * itself, for hosts that send no headers.
 *
 * @throws Error when the page has no `<meta charset>` to put it after
 */
export function securedPage(name: string, html: string): string {
  const page = withoutStyleAttributes(html)
  const policy = metaContentSecurityPolicy(
    name === EMBED_PAGE ? 'embed' : 'app',
    inlineHashes(page),
  )
  if (!FIRST_IN_HEAD.test(page)) throw new Error(`${name} has no <meta charset>`)
  return page.replace(
    FIRST_IN_HEAD,
    (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  )
}
