import type * as z from 'zod/mini'
import type { ViewState } from '../../core/view/view-state.ts'

/** What a parameter text gave: the view with it, with a part of it, or nothing. */
export type Reading =
  | { readonly kind: 'understood'; readonly view: ViewState }
  | { readonly kind: 'partlyUnderstood'; readonly view: ViewState }
  | { readonly kind: 'notUnderstood' }

/** One parameter of the link: how one part of the view is written and read. */
export interface LinkParameter {
  readonly key: string
  /** The part of the view that it tells, wholly or in part. */
  readonly field: keyof ViewState
  write(view: ViewState): string
  read(text: string, view: ViewState): Reading
}

/** How a parameter whose part is accepted or refused as a whole is written and read. */
export interface WholeParameter<Part> extends Pick<LinkParameter, 'key' | 'field'> {
  readonly schema: z.ZodMiniType<Part>
  get(view: ViewState): Part
  set(view: ViewState, part: Part): ViewState
  format(part: Part): string
  /** A candidate for the schema; it need not be valid. */
  parse(text: string): unknown
}

/** A parameter that `schema` accepts or refuses as a whole. */
export function wholeParameter<Part>(definition: WholeParameter<Part>): LinkParameter {
  const { key, field, schema, get, set, format, parse } = definition
  return {
    key,
    field,
    write: (view) => format(get(view)),
    read: (text, view) => {
      const result = schema.safeParse(parse(text))
      return result.success
        ? { kind: 'understood', view: set(view, result.data) }
        : { kind: 'notUnderstood' }
    },
  }
}
