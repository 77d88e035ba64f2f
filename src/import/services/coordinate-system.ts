import proj4 from 'proj4'
import type { LonLat } from '../../core/districts/district.ts'

export type CoordinateSystem = 4326 | 31370 | 3812

/** Belgian Lambert 72 (EPSG:31370) and Lambert 2008 (EPSG:3812), as the EPSG register defines them. */
const DEFINITIONS = {
  31370:
    '+proj=lcc +lat_1=51.1666672333333 +lat_2=49.8333339 +lat_0=90 +lon_0=4.36748666666667 ' +
    '+x_0=150000.013 +y_0=5400088.438 +ellps=intl ' +
    '+towgs84=-106.8686,52.2978,-103.7239,0.3366,-0.457,1.8422,-1.2747 +units=m',
  3812:
    '+proj=lcc +lat_1=49.8333333333333 +lat_2=51.1666666666667 +lat_0=50.797815 ' +
    '+lon_0=4.35921583333333 +x_0=649328 +y_0=665262 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m',
} as const

/** Where Belgium lies on each grid; the three do not overlap. */
const RANGES: Readonly<Record<CoordinateSystem, readonly [number, number, number, number]>> = {
  4326: [2.3, 49.4, 6.5, 51.6],
  31370: [20_000, 20_000, 300_000, 250_000],
  3812: [510_000, 510_000, 800_000, 760_000],
}

const converters = {
  31370: proj4(DEFINITIONS[31370], 'WGS84'),
  3812: proj4(DEFINITIONS[3812], 'WGS84'),
} as const

/** Decimals kept: about a metre. */
const DECIMALS = 5

/** The system whose range in Belgium a pair lies in; null for none. */
export function systemOf(x: number, y: number): CoordinateSystem | null {
  const fits = (system: CoordinateSystem): boolean => {
    const [west, south, east, north] = RANGES[system]
    return x >= west && x <= east && y >= south && y <= north
  }
  return ([4326, 31370, 3812] as const).find(fits) ?? null
}

/** A position in WGS84. */
export function toLonLat(x: number, y: number, system: CoordinateSystem): LonLat {
  const [longitude, latitude] =
    system === 4326 ? [x, y] : converters[system].forward<[number, number]>([x, y])
  return [round(longitude), round(latitude)]
}

function round(degrees: number): number {
  return Number(degrees.toFixed(DECIMALS))
}
