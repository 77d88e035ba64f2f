/** The parts of `index.html` that the first screen fills in. */
export interface PrerenderedPage {
  /** Text of `<title>`, escaped. */
  readonly title: string
  /** Content of the description, escaped. */
  readonly description: string
  /** Colours of the look, and the script that keeps a link from flashing the first screen. */
  readonly head: string
  /** The whole first screen. */
  readonly app: string
  /** The data of the first screen, for the script that takes it over. */
  readonly bootstrap: string
}
