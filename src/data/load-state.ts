import type { DataError } from './data-error.ts'

/** How far something that is loaded has come. */
export type LoadState<Value> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'loaded'; readonly value: Value }
  | { readonly kind: 'failed'; readonly error: DataError }

/** The two states in which a load ends. */
export type SettledLoad<Value> = Extract<LoadState<Value>, { kind: 'loaded' | 'failed' }>

export const IDLE: LoadState<never> = Object.freeze({ kind: 'idle' })
export const LOADING: LoadState<never> = Object.freeze({ kind: 'loading' })
