/** Name of a theme and one line on what is in it. */
export interface ThemeText {
  readonly name: string
  readonly description: string
}
