/** Letters that Unicode does not take apart into a letter and a mark. */
const LIGATURES: readonly (readonly [RegExp, string])[] = [
  [/œ/g, 'oe'],
  [/æ/g, 'ae'],
  [/ß/g, 'ss'],
]

/**
 * Text as it is compared in a search: small letters without accents, every other mark a space,
 * single spaces: `L'Étang d'Ixelles` becomes `l etang d ixelles`.
 */
export function foldText(text: string): string {
  const letters = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return LIGATURES.reduce((folded, [from, to]) => folded.replace(from, to), letters)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
