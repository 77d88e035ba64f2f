import { escapeMarkup } from '../escape-markup.ts'

/** Namespace that Inkscape reads the names of layers from. */
export const INKSCAPE_NAMESPACE = 'xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"'

/** A group that drawing programs list as a layer by this name. */
export function namedGroup(id: string, label: string, content: string, attributes = ''): string {
  return `<g ${layerAttributes(id, label)}${attributes === '' ? '' : ` ${attributes}`}>${content}</g>`
}

/**
 * Gives the groups of the drawing ids and names, and leaves out those without content.
 *
 * @param markup made by `mapLayersMarkup`
 * @param labels name per layer; a layer without one goes by its id
 */
export function nameLayers(markup: string, labels: Readonly<Record<string, string>>): string {
  return markup
    .replace(/<g data-layer="\w+" [^>]*><\/g>/g, '')
    .replace(/<g data-layer="(\w+)"/g, (_group, id: string) => {
      return `<g ${layerAttributes(`layer-${id}`, labels[id] ?? id)}`
    })
}

function layerAttributes(id: string, label: string): string {
  return `id="${escapeMarkup(id)}" inkscape:groupmode="layer" inkscape:label="${escapeMarkup(label)}"`
}
