import { reachIndicatorText } from '../../core/access/reach-indicator-text.ts'
import { indicatorWords } from '../../core/figure/indicator-words.ts'
import {
  BUILT_IN_INDICATOR_IDS,
  type BuiltInIndicatorId,
} from '../../core/indicators/built-in-indicator-id.ts'
import type { Indicator } from '../../core/indicators/indicator.ts'
import type { IndicatorText } from '../../i18n/indicator-text.ts'
import type { Texts } from '../../i18n/texts.ts'

const BUILT_IN: ReadonlySet<string> = new Set(BUILT_IN_INDICATOR_IDS)

function isBuiltIn(id: string): id is BuiltInIndicatorId {
  return BUILT_IN.has(id)
}

/** Name, description and caution of an indicator in the language of the texts. */
export function indicatorText(texts: Texts, indicator: Indicator): IndicatorText {
  if (isBuiltIn(indicator.id)) return texts.indicators[indicator.id]
  return (
    reachIndicatorText(indicator, texts) ?? { ...indicatorWords(indicator, texts), keywords: [] }
  )
}
