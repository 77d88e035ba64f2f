declare module 'vt-pbf' {
  /** The part of the package that is used: a tile of `geojson-vt` as a vector tile, uncompressed. */
  const vtPbf: {
    fromGeojsonVt(
      layers: Readonly<Record<string, { readonly features: readonly unknown[] }>>,
      options: { readonly version: number; readonly extent: number },
    ): Uint8Array
  }
  export default vtPbf
}
