import type { AppContext } from '../ui/app-context.ts'
import type { AppPage, OpenedApp } from './open-app.ts'

/** The app that stands in the page, and how another is drawn in its place. */
export interface AppInPage {
  app: OpenedApp
  readonly page: AppPage
  /** The query of the address with which the page was opened. */
  readonly search: string
  readonly draw: (context: AppContext) => void
}
