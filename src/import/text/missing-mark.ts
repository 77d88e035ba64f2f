import type { MissingReason } from '../../core/indicators/observation.ts'
import { reasons as en } from '../../i18n/en/reasons.ts'
import { reasons as fr } from '../../i18n/fr/reasons.ts'
import { reasons as nl } from '../../i18n/nl/reasons.ts'

/** Signs that publishers write where there is no figure; compared in capitals. */
const SIGNS: ReadonlyMap<string, MissingReason> = new Map<string, MissingReason>([
  ['ND', 'notAvailable'],
  ['N.D.', 'notAvailable'],
  ['NB', 'notAvailable'],
  ['N.B.', 'notAvailable'],
  ['NA', 'notAvailable'],
  ['N/A', 'notAvailable'],
  ['N.A.', 'notAvailable'],
  ['-', 'notAvailable'],
  ['–', 'notAvailable'],
  ['..', 'notAvailable'],
  ['...', 'notAvailable'],
  [':', 'notAvailable'],
  ['VS', 'belowThreshold'],
  ['V.S.', 'belowThreshold'],
  ['ND/VS', 'notAvailableOrBelowThreshold'],
  ['ND OF VS', 'notAvailableOrBelowThreshold'],
  ['ND OU VS', 'notAvailableOrBelowThreshold'],
  ['ND_OR_VS', 'notAvailableOrBelowThreshold'],
  ['GM', 'notPublished'],
])

/** The words of the map itself, as its own tables carry them. */
const WORDS: ReadonlyMap<string, MissingReason> = new Map(
  [nl, fr, en].flatMap((texts) =>
    Object.entries(texts).flatMap(([reason, { label }]) => [
      [label.toUpperCase(), reason as MissingReason] as const,
      [reason.toUpperCase(), reason as MissingReason] as const,
    ]),
  ),
)

/** The reason that a text gives for the lack of a figure; null when it gives none. */
export function missingMark(text: string): MissingReason | null {
  const capitals = text.trim().toUpperCase()
  if (capitals === '') return 'emptyInSource'
  return SIGNS.get(capitals) ?? WORDS.get(capitals) ?? null
}

/** As `missingMark`, of a text that may say more: `Niet beschikbaar in 2019`. */
export function reasonText(text: string): MissingReason | null {
  const capitals = text.trim().toUpperCase()
  if (capitals === '') return null
  const whole = missingMark(text)
  if (whole !== null) return whole
  const [longest] = [...WORDS]
    .filter(([words]) => capitals.startsWith(`${words} `))
    .sort(([a], [b]) => b.length - a.length)
  return longest?.[1] ?? null
}
