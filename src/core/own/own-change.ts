/** Why the browser did not keep or give something. */
export type StorageFailure =
  /** It keeps nothing for this page: a private window, or a setting. */
  | 'blocked'
  /** There is no room. */
  | 'full'
  /** What it holds can not be read, or it broke down. */
  | 'damaged'

/** Why a change to own data was not made: all is as it was. */
export type OwnRefusal =
  /** The very same content was added before. */
  | 'alreadyThere'
  /** It is no longer there, for example since another tab removed it. */
  | 'gone'
  /** Who reaches the services could not be computed. */
  | 'reachFailed'
  /** The app could not be opened on it. */
  | 'notOpened'

export type OwnChange =
  /** `storage` tells whether it is there at the next visit as well. */
  | { readonly kind: 'done'; readonly storage: 'kept' | StorageFailure }
  | { readonly kind: 'refused'; readonly refusal: OwnRefusal }
