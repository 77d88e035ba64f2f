import { reconcileView } from '../core/view/reconcile-view.ts'
import { needsOwnData } from '../state/link-notice.ts'
import type { OpenedLink } from '../state/open-link.ts'
import type { AppContext } from '../ui/app-context.ts'
import type { AppInPage } from './app-in-page.ts'
import { type AppData, openApp } from './open-app.ts'
import { NOTHING_TOLD, readAddress } from './read-address.ts'
import { whenSettled } from './when-settled.ts'

/**
 * Takes the app to other data in place, without a reload: the view stays as far as it fits, the look
 * and the stories stay. A link that waited for just these data is opened.
 */
export async function replaceApp(inPage: AppInPage, data: AppData): Promise<void> {
  const { app: before, draw, page } = inPage
  const shown = before.context.view.getState()
  const link = await waitingLink(before.context, inPage, data)
  const isMet = link !== null && !needsOwnData(link.missingOwn)
  const view = reconcileView(isMet ? link.view : shown, data.edition)
  const after = openApp(data, page, { ...(link ?? NOTHING_TOLD), view })
  await whenSettled(after.context.screen)
  // All at once, so that the page never stands without an app.
  draw(after.context)
  before.close()
  after.takePage(shown)
  inPage.app = after
}

/** The link that was opened while it still waits for own data, read on the new data. */
async function waitingLink(
  { linkNotice }: AppContext,
  { page, search }: AppInPage,
  { edition }: AppData,
): Promise<OpenedLink | null> {
  if (!needsOwnData(linkNotice.missingOwn) || linkNotice.getState().length === 0) return null
  return readAddress(search, page.browserLanguage, edition)
}
