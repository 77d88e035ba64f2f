import { type Figure, type LegendClass, POINT_STANDINGS } from '../../core/figure/figure.ts'
import { FLAVOURS } from '../../core/look/flavours.ts'
import { hasDots, REGION_PIXELS_IN_A_ROOM } from '../../core/look/has-dots.ts'
import { symbolPicture } from '../../core/look/symbol-picture.ts'
import { SERVICE_TYPES } from '../../core/services/service.ts'
import type { ShareTexts } from '../../i18n/share-texts.ts'
import type { Texts } from '../../i18n/texts.ts'

export interface EmbedContent {
  readonly figure: Figure
  readonly texts: Texts
  readonly share: ShareTexts
  /** The inline SVG of the map. */
  readonly mapSvg: string
  /** Address of the same view in the full map. */
  readonly fullMap: string
}

/**
 * The bare page: title, finding, map, legend, source and the way to the full map. A swatch tells its
 * colour in `data-fill`: the security policy allows no attribute of style in inserted markup.
 */
export function embedMarkup({ figure, texts, share, mapSvg, fullMap }: EmbedContent): string {
  const { title, subtitle, sentence, basis, notice, sourceLine } = figure
  return `<header class="embed__head"><h1>${escaped(title)}</h1><p class="note">${escaped(subtitle)}</p></header>
<p class="embed__sentence">${escaped(sentence)}</p>
<div class="embed__map">${mapSvg}</div>
<p class="embed__pointed note" aria-live="polite">${escaped(share.embed.hint)}</p>
<div class="embed__legend">${legendMarkup(figure, texts, share)}</div>
<footer class="embed__foot note">
${notice ? `<p>${escaped(notice.text)}</p>` : ''}<p>${escaped(basis)}</p>
<p>${escaped(sourceLine)} ${escaped(texts.ui.map.attribution)}</p>
<p><a href="${escaped(fullMap)}" target="_blank" rel="noopener">${escaped(share.embed.open)}</a></p>
</footer>`
}

/** Side of the symbol of a service in the legend. */
const SYMBOL_PIXELS = 20

type Counted = Pick<LegendClass, 'label' | 'areaCount'>

function legendMarkup(
  { legend, outlines, points }: Figure,
  { format, points: texts, services, ui }: Texts,
  { sheet }: ShareTexts,
): string {
  const row = (sign: string, { label, areaCount }: Counted): string =>
    `<tr><th scope="row">${sign}${escaped(label)}</th><td class="number">${format.integer(areaCount)}</td></tr>`
  const swatch = (fill: string): string =>
    `<span class="swatch" data-fill="${escaped(fill)}"></span>`
  const rows = [
    ...legend.classes.toReversed().map((one) => row(swatch(one.fill), one)),
    ...legend.symbols.map(
      ({ fill, label }) =>
        `<tr><th scope="row" colspan="2"><span class="swatch embed__circle" data-fill="${escaped(fill)}"></span>${escaped(label)}</th></tr>`,
    ),
    ...(legend.missing.areaCount > 0
      ? [row('<span class="swatch swatch--missing"></span>', legend.missing)]
      : []),
    ...(legend.dotted && legend.dotted.areaCount > 0
      ? [row('<span class="swatch swatch--dotted"></span>', legend.dotted)]
      : []),
    row('<span class="swatch swatch--ground"></span>', legend.ground),
    ...outlines.map(
      ({ label }) =>
        `<tr><th scope="row" colspan="2"><span class="swatch swatch--outline"></span>${escaped(label)}</th></tr>`,
    ),
    ...SERVICE_TYPES.flatMap((type) =>
      POINT_STANDINGS.flatMap((standing) => {
        const count = points.filter(
          (point) => point.type === type && point.standing === standing,
        ).length
        if (count === 0) return []
        const look = { type, certainty: 'building', standing } as const
        const symbol = symbolPicture(look, FLAVOURS.light, SYMBOL_PIXELS)
        const label = format.count(count, services[type])
        const words = standing === 'present' ? label : `${label}, ${texts.standings[standing]}`
        return `<tr><th scope="row" colspan="2"><span class="embed__symbol">${symbol}</span>${escaped(words)}</th></tr>`
      }),
    ),
    ...(hasDots(points, REGION_PIXELS_IN_A_ROOM)
      ? [`<tr><th scope="row" colspan="2">${escaped(sheet.dots)}</th></tr>`]
      : []),
  ]
  return `<table><thead><tr><th scope="col">${escaped(legend.unitText || ui.legend.title)}</th><th scope="col" class="number">${escaped(ui.legend.areas[legend.areas])}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
