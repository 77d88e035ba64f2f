import { foldText } from '../../core/search/fold-text.ts'
import { postcodeIn } from './postcodes.ts'

/** An address, taken apart as far as streets are concerned. */
export interface AddressParts {
  /** Folded spellings of the street, the likeliest first. */
  readonly streets: readonly string[]
  readonly postcode: string
  /** What stands behind the postcode, or in a column of its own. */
  readonly municipality: string
}

/** Between two languages of one address. */
const LANGUAGES = /\s+[-–—/|]\s+|\s*[/|]\s*/
const STARTS_WITH_DIGIT = /^\d/

/**
 * Takes an address apart: `Gallaitstraat 58 bus 3, 1030 Schaarbeek`, `58, rue Gallait 1030
 * Schaerbeek`, `Rue Gallait / Gallaitstraat 58`. House number and box are left out.
 */
export function addressParts(address: {
  readonly street: string
  readonly postcode: string
  readonly municipality: string
}): AddressParts {
  const inText = postcodeIn(address.street)
  const at = inText === '' ? -1 : address.street.lastIndexOf(inText)
  const beforePostcode = at > 0 ? address.street.slice(0, at) : address.street
  const behind = at > 0 ? address.street.slice(at + inText.length) : ''
  const streetTexts = at > 0 ? [beforePostcode] : commaParts(beforePostcode)
  const streets = new Set<string>()
  for (const text of streetTexts.flatMap((one) => [one, ...one.split(LANGUAGES)])) {
    for (const spelling of withoutNumber(text)) streets.add(spelling)
  }
  return {
    streets: [...streets],
    postcode: postcodeIn(address.postcode) || inText,
    municipality: address.municipality || behind.replace(/^[\s,\-–]+/, '').trim(),
  }
}

/** The whole, then what stands before each comma. */
function commaParts(text: string): readonly string[] {
  const parts = text.split(',').map((part) => part.trim())
  return parts.length === 1 ? parts : [text, ...parts.filter((part) => /\p{L}{3}/u.test(part))]
}

/** The folded text without numbers at its end or start: `58 rue gallait`, `gallaitstraat 58 bus 3`. */
function withoutNumber(text: string): readonly string[] {
  const words = foldText(text).split(' ')
  const isNumber = (word: string | undefined) => word !== undefined && STARTS_WITH_DIGIT.test(word)
  const start = isNumber(words[0]) && words.length > 1 ? 1 : 0
  const rest = words.slice(start)
  const last = rest.findLastIndex(isNumber)
  const first = rest.findIndex(isNumber)
  const cuts = [
    rest,
    ...(last > 0 ? [rest.slice(0, last)] : []),
    ...(first > 0 && first !== last ? [rest.slice(0, first)] : []),
    ...(start === 1 ? [words] : []),
  ]
  return cuts.map((cut) => cut.join(' ')).filter((one) => one !== '')
}
