import { loadLinkCodec } from '../../state/load-link-codec.ts'
import { useApp } from '../app-context.ts'
import { shareAddress } from './share-address.ts'

/** Gives the address of what is on screen, for someone else. */
export function useShareLink(): () => Promise<string> {
  const { view } = useApp()
  return async () => shareAddress(view.getState(), await loadLinkCodec())
}
