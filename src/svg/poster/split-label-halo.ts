const LABEL_LAYER = /<g data-layer="label" ([^>]*)>(.*?)<\/g>/s

/**
 * Draws the halo of names as a layer of its own below the letters. Programs that do not know
 * `paint-order`, such as those for slides, would paint the halo over the letters. The typeface is that
 * of the picture, which names others for where ours is not there.
 *
 * @param markup made by `mapLayersMarkup`; its names hold no groups
 */
export function splitLabelHalo(markup: string): string {
  return markup.replace(LABEL_LAYER, (_layer, attributes: string, content: string) => {
    const plain = attributes
      .replace(' paint-order="stroke"', '')
      .replace(/font-family="[^"]*" /, '')
    const halo = /stroke="([^"]*)"/.exec(plain)?.[1] ?? 'none'
    const haloAttributes = plain.replace(/fill="[^"]*"/, `fill="${halo}"`)
    const letterAttributes = plain.replace(/stroke="[^"]*"/, 'stroke="none"')
    return `<g data-layer="labelHalo" ${haloAttributes}>${content}</g><g data-layer="label" ${letterAttributes}>${content}</g>`
  })
}
