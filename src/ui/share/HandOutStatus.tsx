import type { HandOutState } from './use-hand-out.ts'

/** What became of the file, beside its button; it is spoken by the live region. */
export function HandOutStatus({ state }: { readonly state: HandOutState }) {
  switch (state.kind) {
    case 'idle':
      return null
    case 'busy':
    case 'done':
      return (
        <p className="share__status" data-state={state.kind} aria-hidden="true">
          {state.message}
        </p>
      )
    case 'failed':
      return (
        <p className="share__status error" data-state={state.kind}>
          {state.message}
        </p>
      )
  }
}
