import { Workbox } from 'workbox-window'
import type { OfflineCopy } from '../state/offline-copy.ts'

const SERVICE_WORKER = './service-worker.js'

/**
 * Keeps a copy of the whole app in this browser, so that it works without a network from the next
 * visit on. A newer version is fetched in the background and waits until `copy.update()`. Where
 * the browser refuses (private window, blocked storage) the app goes on without a copy.
 */
export async function keepOfflineCopy(copy: OfflineCopy): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const worker = new Workbox(SERVICE_WORKER)
  const goOver = (): void => {
    worker.addEventListener('controlling', () => window.location.reload())
    worker.messageSkipWaiting()
  }
  worker.addEventListener('activated', copy.reportReady)
  worker.addEventListener('waiting', () => copy.offer('updateWaiting', goOver))
  try {
    const registration = await worker.register({ immediate: true })
    if (registration?.active && !registration.waiting) copy.reportReady()
  } catch {
    // Not a fault of the map: it only needs the network, as any page does.
  }
}
