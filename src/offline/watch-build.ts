import type { OfflineCopy } from '../state/offline-copy.ts'

/** Every file of the build that the host has now; never part of the copy in this browser. */
const FILES_OF_BUILD = './integrity.json'

/**
 * Finds out that this tab is older than what the host has: a part that it wants is gone, or another
 * tab went over to a newer version. The person is then told and offered to load the page again;
 * the view is in the address and stories are kept, so nothing is lost.
 */
export function watchBuild(copy: OfflineCopy): void {
  const tell = (): void => copy.offer('replaced', () => window.location.reload())
  window.addEventListener('vite:preloadError', async () => {
    if (await isReplaced()) tell()
  })
  if (!('serviceWorker' in navigator)) return
  // Not for the first copy of this browser: a page goes on without one until it is loaded again.
  navigator.serviceWorker.addEventListener('controllerchange', tell)
}

/** Whether the host has another build than the one this page is of; no, when that can not be told. */
async function isReplaced(): Promise<boolean> {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src]')
  const name = script?.src.split('/').at(-1)
  if (!name) return false
  try {
    const answer = await window.fetch(FILES_OF_BUILD, { cache: 'no-store' })
    return answer.ok && !(await answer.text()).includes(name)
  } catch {
    return false
  }
}
