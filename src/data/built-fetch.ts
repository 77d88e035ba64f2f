import checksums from 'virtual:geo-checksums'
import { checkedFetch } from './checked-fetch.ts'

/** Base of the app: the folder of the page. */
export const PAGE_FOLDER = './'

/** Fetches files of `public/geo` as this page was built with. */
export const builtFetch = checkedFetch(
  (url, init) => window.fetch(url, init),
  PAGE_FOLDER,
  checksums,
)
