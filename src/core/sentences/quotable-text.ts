import type { Figure } from '../figure/figure.ts'

/**
 * What a person pastes when quoting the view: the finding, how its numbers are made and by which
 * definition, what is missing, the source, and the address at which the view opens again.
 *
 * @param link address of the view; empty for none
 */
export function quotableText(
  {
    sentence,
    basis,
    notice,
    sourceLine,
  }: Pick<Figure, 'sentence' | 'basis' | 'notice' | 'sourceLine'>,
  link: string,
): string {
  return [sentence, basis, notice?.text ?? '', sourceLine, link]
    .filter((part) => part !== '')
    .join(' ')
}
