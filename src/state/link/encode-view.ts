import { DEFAULT_VIEW } from '../../core/view/default-view.ts'
import type { Language, ViewState } from '../../core/view/view-state.ts'
import { LINK_VERSION } from './link-migrations.ts'
import { LINK_PARAMETERS, VERSION_KEY } from './link-parameters.ts'
import { languageParameter } from './screen-parameters.ts'

/**
 * The query string of a view, without `?`: parameters in a fixed order, those with the default
 * value left out, empty for the default view.
 *
 * @param impliedLanguage the language in which the page opens without being told; a view in this
 *   language needs no `l`. Without it the link always tells its language, as a link that is given
 *   to someone else should.
 */
export function encodeView(view: ViewState, impliedLanguage?: Language): string {
  const omitted: ViewState = { ...DEFAULT_VIEW, language: impliedLanguage ?? DEFAULT_VIEW.language }
  const fields = LINK_PARAMETERS.flatMap((parameter) => {
    const text = parameter.write(view)
    const isTold = parameter === languageParameter && impliedLanguage === undefined
    return isTold || text !== parameter.write(omitted) ? [`${parameter.key}=${escaped(text)}`] : []
  })
  return fields.length === 0 ? '' : [`${VERSION_KEY}=${LINK_VERSION}`, ...fields].join('&')
}

/**
 * Percent-encoding for a query. Commas stay readable; marks that programs take for the end of an
 * address in running text do not stay.
 */
function escaped(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'))
    .replaceAll('%2C', ',')
    .replaceAll('%20', '+')
    .replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
}
