import type { IndicatorText } from '../../i18n/indicator-text.ts'
import type { Texts } from '../../i18n/texts.ts'
import { reachIndicatorText } from '../access/reach-indicator-text.ts'
import { nameIn } from '../districts/name-in.ts'
import { isBuiltInIndicatorId } from '../indicators/built-in-indicator-id.ts'
import type { Indicator } from '../indicators/indicator.ts'

/** The words of an indicator; one without texts of ours goes by its published name. */
export function indicatorWords(
  indicator: Pick<Indicator, 'id' | 'publishedName' | 'counted' | 'brought'>,
  texts: Texts,
): IndicatorText {
  if (isBuiltInIndicatorId(indicator.id)) return texts.indicators[indicator.id]
  const reach = reachIndicatorText(indicator, texts)
  if (reach) return reach
  const published = nameIn(indicator.publishedName, texts.language)
  const name = published === '' ? indicator.id : published
  if (!indicator.brought) return { name, subject: name, description: '', caution: '' }
  const { own } = texts.figure
  return {
    name,
    subject: own.subject(name),
    description: own.description(indicator.brought.fileName),
    caution: own.caution,
  }
}
