import type { Sector } from './sector.ts'

/**
 * Below so many declarations a median is drawn with dots and left out of comparisons inside a wijk:
 * a few people more or less move it far. Our own limit; the publisher states none.
 */
export const FEW_DECLARATIONS = 100

/** Whether a median rests on few declarations. A number that is not known counts as few. */
export function isOnFewDeclarations({ declarations }: Pick<Sector, 'declarations'>): boolean {
  return declarations === null || declarations < FEW_DECLARATIONS
}
