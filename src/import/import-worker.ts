import type { MessageToImportWorker } from './import-messages.ts'
import { serveImport } from './serve-import.ts'

/** The web worker: messages in, messages out. */
const receive = serveImport((message) => self.postMessage(message))

self.addEventListener('message', (event: MessageEvent<MessageToImportWorker>) =>
  receive(event.data),
)
