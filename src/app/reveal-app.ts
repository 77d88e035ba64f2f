/** Attribute on the root element while the page is not yet what was asked for. */
export const OPENING_LINK_ATTRIBUTE = 'data-opening-link'

/**
 * Runs before the first paint. A link to another view must not flash the first one: everything
 * stays hidden. For a visitor who reads another language only the words do; the map is right.
 */
export const HIDE_WHILE_OPENING_LINK = `(function(d,s){var o=s.length>1?'view':/^nl\\b/i.test(navigator.language)?'':'language';if(o)d.setAttribute('${OPENING_LINK_ATTRIBUTE}',o)})(document.documentElement,location.search)`

/** Shows the page when the view of the link stands. */
export function revealApp(): void {
  document.documentElement.removeAttribute(OPENING_LINK_ATTRIBUTE)
}
