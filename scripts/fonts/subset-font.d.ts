declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'woff2'
    readonly variationAxes: Readonly<Record<string, { readonly min: number; readonly max: number }>>
    /** OpenType features that stay. */
    readonly keepFeatures: readonly string[]
  }

  /** The font with the characters of the text alone. */
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>
}
