import { nameIn } from '../../core/districts/name-in.ts'
import type { Service } from '../../core/services/service.ts'
import { useView } from '../use-screen.ts'

/** The name of a service in the language of the page, marked with the language it is in. */
export function ServiceName({ name }: Pick<Service, 'name'>) {
  const language = useView((view) => view.language)
  const shown = nameIn(name, language)
  return <span lang={shown === name.nl ? 'nl' : 'fr'}>{shown}</span>
}
