import { DEFAULT_VIEW } from '../../core/view/default-view.ts'
import type { Language, ViewState } from '../../core/view/view-state.ts'
import { LINK_MIGRATIONS, LINK_VERSION, migrateFields } from './link-migrations.ts'
import { LINK_PARAMETERS, VERSION_KEY } from './link-parameters.ts'

/** Longer than any link that `encodeView` writes; what comes after it is not read. */
export const LINK_MAX_CHARACTERS = 4096

export interface DecodedView {
  readonly view: ViewState
  /** Keys of what was not or only partly understood; shortened to 40 characters. */
  readonly ignored: readonly string[]
  /** Keys of the parameters that the link tells and that were understood, at least partly. */
  readonly told: readonly string[]
}

const KEY_MAX_CHARACTERS = 40

/**
 * Reads the query string of a link, with or without `?`. Every parameter falls back on its own:
 * one that is not understood leaves its part of the view at the default. Never throws. The result
 * is not yet fitted to an edition: see `reconcileView`.
 *
 * @param defaultLanguage language of the view when the link does not tell one
 */
export function decodeView(query: string, defaultLanguage: Language): DecodedView {
  const ignored = new Set<string>()
  const ignore = (key: string) => ignored.add(key.slice(0, KEY_MAX_CHARACTERS))

  const written = fieldsOf(query, ignore)
  const fields = migrateFields(written, versionOf(written, ignore), LINK_MIGRATIONS)

  const known = new Set([VERSION_KEY, ...LINK_PARAMETERS.map(({ key }) => key)])
  for (const key of fields.keys()) if (!known.has(key)) ignore(key)

  const told: string[] = []
  let view: ViewState = { ...DEFAULT_VIEW, language: defaultLanguage }
  for (const { key, read } of LINK_PARAMETERS) {
    const text = fields.get(key)
    if (text === undefined) continue
    const reading = read(text, view)
    if (reading.kind !== 'understood') ignore(key)
    if (reading.kind === 'notUnderstood') continue
    view = reading.view
    told.push(key)
  }
  return { view, ignored: [...ignored], told }
}

/** Fields by key; the first of a repeated key counts. */
function fieldsOf(query: string, ignore: (key: string) => void): Map<string, string> {
  const fields = new Map<string, string>()
  for (const [writtenKey, text] of new URLSearchParams(readablePart(query, ignore))) {
    // Some mail programs turn `&` into `&amp;`.
    const key = writtenKey.replace(/^amp;/, '')
    if (fields.has(key)) ignore(key)
    else fields.set(key, text)
  }
  return fields
}

/** The query up to the last whole field that fits in the maximum length. */
function readablePart(query: string, ignore: (key: string) => void): string {
  if (query.length <= LINK_MAX_CHARACTERS) return query
  const cut = query.slice(0, LINK_MAX_CHARACTERS)
  const end = cut.lastIndexOf('&')
  ignore(cut.slice(end + 1).split('=', 1)[0] ?? '')
  return cut.slice(0, Math.max(0, end))
}

/** A version that can not be read counts as the present one: each field falls back on its own. */
function versionOf(fields: ReadonlyMap<string, string>, ignore: (key: string) => void): number {
  const text = fields.get(VERSION_KEY)
  if (text === undefined) return 1
  const version = /^[1-9]\d{0,3}$/.test(text) ? Number(text) : Number.POSITIVE_INFINITY
  if (version <= LINK_VERSION) return version
  ignore(VERSION_KEY)
  return LINK_VERSION
}
