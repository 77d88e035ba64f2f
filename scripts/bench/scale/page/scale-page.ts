/** What is drawn. */
export interface ScaleScene {
  readonly polygons: number
  /** Address of a GeoJSON file; null for synthetic polygons. */
  readonly geometry: string | null
  readonly years: readonly number[]
}

/** What comes once, milliseconds. */
export interface OpenTime {
  /** To make two indicators of figures, all years, ready to read. */
  readonly readData: number
  /** The class limits of an indicator that is shown for the first time, from all its years. */
  readonly limits: number
  /** From the geometry until the map is wholly on screen; much of it in the worker. */
  readonly firstMap: number
}

/** What a change to another indicator and year costs, milliseconds. */
export interface ChangeTime {
  /** Values, class of each, zone and gap. */
  readonly classes: number
  /** The same with everything else: names, texts and rank of every polygon, legend, sentence. */
  readonly wholeFigure: number
  /** Handing the new colours to the map as feature-state. */
  readonly states: number
  /** Script of the next frame, in which the map library takes them in and draws. */
  readonly frameScript: number
  /** From the start of that frame until its pixels are there. */
  readonly pixels: number
}

/** What the page offers to who measures it, as `window.scalePage`. */
export interface ScalePage {
  readonly open: (scene: ScaleScene) => Promise<OpenTime>
  /** @param index 1 for the first change; 0 is what is shown at the start */
  readonly change: (index: number) => Promise<ChangeTime>
  /** Milliseconds from pointing at another polygon until it is marked on screen. */
  readonly hover: (index: number) => Promise<number>
}
