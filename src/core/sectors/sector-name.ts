import type { NameForm } from '../districts/place-name-in.ts'
import { placeNameIn } from '../districts/place-name-in.ts'
import type { Sector } from './sector.ts'

/** The name of a sector as published, in the language of the reader; its code where it has none. */
export function sectorName({ name, code }: Pick<Sector, 'name' | 'code'>, form: NameForm): string {
  return placeNameIn(name, form) || code
}
