/** Why a story could not be read; the kinds of `StoryProblem`. */
export type StoryFault =
  | { readonly kind: 'tooLarge' | 'notJson' | 'notAStory' | 'otherVersion' }
  | { readonly kind: 'tooManySlides'; readonly slides: number }
  | { readonly kind: 'invalid'; readonly place: string }

export interface StoryFaultFacts {
  /** Name of the file; null for a link. */
  readonly name: string | null
  readonly fault: StoryFault
}

/** Wijken with and without a figure. */
export interface MissingStoryParts {
  readonly shown: number
  readonly missing: number
}
