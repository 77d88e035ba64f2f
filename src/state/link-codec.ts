/** Everything that reads or writes links; fetched apart, since the first screen needs none of it. */
export { connectHistory } from './history.ts'
export { encodeView } from './link/encode-view.ts'
export { openLink } from './open-link.ts'
