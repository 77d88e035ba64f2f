/** Hashes of the parts that stand in a page itself, as a policy names them: `sha256-<base64>`. */
export interface InlineHashes {
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
}

/**
 * What a file is to a browser: a page of the app, the page for frames of others, or anything else,
 * of which scripts of workers take their own policy.
 */
export type PolicySubject = 'app' | 'embed' | 'file'

type Directives = Readonly<Record<string, readonly string[]>>

const SELF = "'self'"
const NONE = "'none'"

/**
 * The Content-Security-Policy of a file, for the header. Nothing is allowed but what this site
 * serves itself; no inline script or style but those with a hash; no `eval`, no `blob:`.
 *
 * Images may be `data:`, which run nothing: the style sheets have small pictures in them, and a
 * PNG is drawn from an SVG in such an address.
 */
export function contentSecurityPolicy(subject: PolicySubject, inline: InlineHashes): string {
  return policyText({ ...directives(subject, inline), 'frame-ancestors': [ancestors(subject)] })
}

/**
 * The same for a `<meta>` element, for a host that sends no headers. A browser ignores
 * `frame-ancestors` there, so such a host can not keep others from framing the app.
 */
export function metaContentSecurityPolicy(subject: PolicySubject, inline: InlineHashes): string {
  return policyText(directives(subject, inline))
}

function directives(subject: PolicySubject, inline: InlineHashes): Directives {
  const common: Directives = {
    'default-src': [NONE],
    'script-src': [SELF, ...inline.scripts.map(quoted)],
    'connect-src': [SELF],
    'base-uri': [NONE],
    'form-action': [NONE],
    'object-src': [NONE],
  }
  if (subject === 'file') return common
  const page: Directives = {
    ...common,
    'style-src': [SELF, ...inline.styles.map(quoted)],
    'img-src': [SELF, 'data:'],
    'font-src': [SELF],
  }
  if (subject === 'embed') return page
  // The app previews the frame, runs workers and can be installed; the frame does none of it.
  return { ...page, 'worker-src': [SELF], 'manifest-src': [SELF], 'frame-src': [SELF] }
}

function ancestors(subject: PolicySubject): string {
  return subject === 'embed' ? '*' : NONE
}

const quoted = (hash: string): string => `'${hash}'`

function policyText(all: Directives): string {
  return Object.entries(all)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ')
}
