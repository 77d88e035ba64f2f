/** What the product says about one type of service, in one language. */
export interface ServiceText {
  readonly one: string
  readonly other: string
  /** One line: what it is. */
  readonly description: string
  /** How complete the list of these places is. */
  readonly coverage: string
}
