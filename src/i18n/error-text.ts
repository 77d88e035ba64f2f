/** What a person reads when something goes wrong. */
export interface ErrorText {
  readonly whatHappened: string
  readonly whatStillWorks: string
  readonly whatToDo: string
}
