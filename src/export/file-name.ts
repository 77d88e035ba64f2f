import type { Figure } from '../core/figure/figure.ts'
import { foldText } from '../core/search/fold-text.ts'

/** Some systems cut longer names in lists. */
const LONGEST = 80

/**
 * A name that tells what is in the file: `wijkwijzer-mediaan-belastbaar-inkomen-2023.png`.
 *
 * @param extension without its point
 */
export function fileName(
  { title, year }: Pick<Figure, 'title' | 'year'>,
  extension: string,
): string {
  const words = foldText(title)
  const told = words.split(' ').includes(String(year)) ? words : `${words} ${year}`
  return `${fileStem(`wijkwijzer ${told}`)}.${extension}`
}

/** Small letters, digits and hyphens; cut at a word. */
export function fileStem(text: string): string {
  const stem = foldText(text).replaceAll(' ', '-')
  return stem.length <= LONGEST ? stem : stem.slice(0, LONGEST + 1).replace(/-[^-]*$/, '')
}
