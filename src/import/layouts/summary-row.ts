import { foldText } from '../../core/search/fold-text.ts'

/** Rows of the whole region, means and thresholds, as publishers name them. */
const SUMMARY =
  /^(totaal|total|gemiddeld|moyenne|average|mean|mediaan|mediane|median|gewest|region|brussels hoofdstedelijk gewest|brussels gewest|brussel gewest|bruxelles capitale|rbc|bhg|belgie|belgique|belgium|drempel|seuil|valeur seuil|threshold|som|somme|sum)\b/

/** Whether a row is of no wijk but of the region or of all of them. */
export function isSummaryName(name: string): boolean {
  return SUMMARY.test(foldText(name))
}
