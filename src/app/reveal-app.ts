import { FLAVOURS } from '../core/look/flavours.ts'
import { LOOK_KEY } from '../state/look-store.ts'

/** Attribute on the root element while the page is not yet what was asked for. */
export const OPENING_LINK_ATTRIBUTE = 'data-opening-link'

/**
 * Runs before the first paint. A link to another view must not flash the first one, nor may another
 * look: everything stays hidden, on dark ground where the dark look is wanted. For a visitor who
 * reads another language only the words do; the map is right. It tells the look as `createLookStore`
 * does.
 */
export const HIDE_UNTIL_ASKED_FOR = `(function(d,s){function m(q){return matchMedia('('+q+')').matches}var k;try{k=localStorage.getItem('${LOOK_KEY}')}catch(e){}if(!/^(light|dark|contrast)$/.test(k))k=m('prefers-color-scheme: dark')?'dark':m('prefers-contrast: more')||m('forced-colors: active')?'contrast':'light';if(k=='dark')d.style.cssText='background:${FLAVOURS.dark.colours.paper};color-scheme:dark';var o=s.length>1||k!='light'?'view':/^nl\\b/i.test(navigator.language)?'':'language';if(o)d.setAttribute('${OPENING_LINK_ATTRIBUTE}',o)})(document.documentElement,location.search)`

/** Shows the page when the view of the link stands. */
export function revealApp(): void {
  document.documentElement.removeAttribute(OPENING_LINK_ATTRIBUTE)
}
