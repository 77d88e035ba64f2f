import type { Flavour } from './flavour.ts'

/**
 * The colours of a flavour as CSS declarations: `color-scheme`, `--ink`, `--ink-muted`, … and one
 * `--service-community-centre`, … per type of service. The caller gives the selector.
 */
export function flavourCss(flavour: Flavour): string {
  const colours = Object.entries(flavour.colours).map(
    ([name, colour]) => `--${kebabCase(name)}: ${colour};`,
  )
  const services = Object.entries(flavour.services).map(
    ([type, colour]) => `--service-${kebabCase(type)}: ${colour};`,
  )
  return [`color-scheme: ${flavour.colourScheme};`, ...colours, ...services].join('\n')
}

function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
