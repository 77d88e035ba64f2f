import type { MethodFacts } from '../../i18n/method-text.ts'
import type { Edition } from '../edition.ts'
import { FEW_DECLARATIONS } from '../sectors/few-declarations.ts'

/** What the page of methods states of the code and of the edition. */
export function methodFacts({ sectors }: Pick<Edition, 'sectors'>): MethodFacts {
  return { fewDeclarations: FEW_DECLARATIONS, sectorYear: sectors?.year ?? null }
}
