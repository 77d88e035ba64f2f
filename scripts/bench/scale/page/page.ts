import { residentialCodes } from '../../../../src/core/districts/residential.ts'
import { buildFigure } from '../../../../src/core/figure/build-figure.ts'
import type { FigureInput } from '../../../../src/core/figure/figure-input.ts'
import type { FigureView } from '../../../../src/core/figure/figure-view.ts'
import type { DistrictFeature, MapGeometry } from '../../../../src/core/figure/map-geometry.ts'
import { measureView } from '../../../../src/core/figure/measured-view.ts'
import { REGION_BOUNDS } from '../../../../src/core/figure/region-frame.ts'
import { FLAVOURS } from '../../../../src/core/look/flavours.ts'
import { DEFAULT_VIEW } from '../../../../src/core/view/default-view.ts'
import { texts } from '../../../../src/i18n/nl/index.ts'
import { syntheticEdition } from '../synthetic-edition.ts'
import { syntheticPolygons } from '../synthetic-polygons.ts'
import { frameClock } from './frame-clock.ts'
import type { ChangeTime, OpenTime, ScalePage, ScaleScene } from './scale-page.ts'

const INDICATORS = ['2336', '2233'] as const
/** The part of all polygons that the zone holds: 20 of 145. */
const ZONE_SHARE = 20 / 145
/** Without a change for so long the map has drawn what it fades in. */
const QUIET_MILLISECONDS = 600

const host = document.querySelector<HTMLElement>('#map')
if (!host) throw new Error('the page has no place for the map')
const container = host
const clock = frameClock(() => container.querySelector('canvas'))

const nothing = { type: 'FeatureCollection', features: [] } as const
let view: FigureView
let inputOf: (indicator: (typeof INDICATORS)[number], year: number) => FigureInput
let years: readonly number[] = []
let codes: readonly number[] = []

const timed = <Made>(make: () => Made): readonly [made: Made, milliseconds: number] => {
  const start = performance.now()
  const made = make()
  return [made, performance.now() - start]
}
const quiet = () => new Promise((resolve) => setTimeout(resolve, QUIET_MILLISECONDS))

async function featuresOf({ geometry, polygons }: ScaleScene): Promise<readonly DistrictFeature[]> {
  if (geometry === null) return syntheticPolygons(polygons, REGION_BOUNDS)
  const collection: MapGeometry['districts'] = await (await fetch(geometry)).json()
  return collection.features
}

async function open(scene: ScaleScene): Promise<OpenTime> {
  const features = await featuresOf(scene)
  years = scene.years
  const [{ edition, series }, readData] = timed(() => syntheticEdition(features, INDICATORS, years))
  codes = residentialCodes(edition.districts)
  const zone = {
    kind: 'own',
    name: 'Synthetic',
    districts: codes.slice(0, Math.round(codes.length * ZONE_SHARE)),
  } as const
  inputOf = (indicator, year) => {
    const ofIndicator = series.get(indicator)
    if (!ofIndicator) throw new RangeError(`no figures of ${indicator}`)
    const shown = { ...DEFAULT_VIEW, indicator, year, zone }
    // In the classes of the first: limits are a matter of their own, timed once.
    const classSeries = edition.income
    return { edition, series: ofIndicator, classSeries, view: shown, services: [], texts }
  }
  const first = inputOf('2336', years.at(-1) ?? 0)
  const [, withLimits] = timed(() => measureView(first))
  const [, withoutLimits] = timed(() => measureView(first))
  const figure = buildFigure(first)
  const { createMapLibreView } = await import('../../../../src/map/create-map-libre-view.ts')
  const start = performance.now()
  await new Promise<void>((resolve, reject) => {
    createMapLibreView({
      container,
      geometry: {
        districts: { type: 'FeatureCollection', features: [...features] },
        municipalities: nothing,
        region: nothing,
        ground: {
          water: nothing,
          canal: nothing,
          green: nothing,
          rail: nothing,
          metro: nothing,
          roads: nothing,
          vijfhoek: nothing,
        },
      } as unknown as MapGeometry,
      places: edition,
      flavour: FLAVOURS.light,
      gestureHints: () => texts.ui.map.gestures,
      listen: (event) => {
        if (event.kind === 'ready') resolve()
        if (event.kind === 'failed') reject(new Error(event.reason))
      },
    }).then((made) => {
      view = made
      view.show(figure)
    }, reject)
  })
  const firstMap = performance.now() - start
  await quiet()
  return { readData, limits: withLimits - withoutLimits, firstMap }
}

/** Back and forth between the indicators, the year of each change another one; not what is shown. */
async function change(index: number): Promise<ChangeTime> {
  const indicator = INDICATORS[index % INDICATORS.length] ?? '2336'
  const input = inputOf(indicator, years[years.length - 1 - (index % years.length)] ?? 0)
  const [, classes] = timed(() => measureView(input))
  const [figure, wholeFigure] = timed(() => buildFigure(input))
  let states = 0
  const frame = await clock.next(() => {
    states = timed(() => view.show(figure))[1]
  })
  await quiet()
  return { classes, wholeFigure, states, frameScript: frame.script, pixels: frame.untilPixels }
}

async function hover(index: number): Promise<number> {
  const start = performance.now()
  await clock.next(() => view.highlight(codes[(index * 37) % codes.length] ?? null))
  const spent = performance.now() - start
  await quiet()
  return spent
}

const page: ScalePage = { open, change, hover }
Object.assign(window, { scalePage: page })
