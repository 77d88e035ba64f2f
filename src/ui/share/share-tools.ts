import type { ShareTexts } from '../../i18n/share-texts.ts'
import type { Exporter } from '../../state/exporter.ts'

/** What every section of the share dialog works with. */
export interface ShareTools {
  readonly share: ShareTexts
  readonly exporter: Exporter
}
