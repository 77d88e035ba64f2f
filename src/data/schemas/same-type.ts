/** `true` when each of the two types is assignable to the other, else `never`. */
export type SameType<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never

/**
 * Compile-time check that a schema and a type of the core agree in both directions:
 * `assertSameType<Core, Output<typeof schema>>(true)` does not compile when they drift apart.
 */
export function assertSameType<A, B>(_same: SameType<A, B>): void {}

/** Compile-time check that `From` can be used as `To`. */
export function assertAssignable<From extends To, To>(_from?: From): void {}
