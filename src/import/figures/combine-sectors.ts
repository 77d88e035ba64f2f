import type { DistrictCode } from '../../core/districts/district.ts'
import type { MissingReason } from '../../core/indicators/observation.ts'
import { withoutFloatNoise } from '../../core/measures/without-float-noise.ts'
import type { SectorEdition } from '../../core/own/sector-edition.ts'
import type { SectorRule } from '../../core/own/sector-rule.ts'
import type { ReadCell } from './read-cells.ts'

/** A mean needs sectors with this part of the inhabitants of the wijk, at least. */
export const LEAST_COVERED_PART = 0.9

/**
 * The figure of a wijk from those of its statistical sectors.
 * - `sum`: of all sectors; one inhabited sector without a figure leaves the wijk without one.
 * - `meanByInhabitants`: Σ inhabitants · figure ÷ Σ inhabitants over the sectors with a figure, when
 *   at least nine in ten inhabitants live in these.
 *
 * @param cells by index of the sector in the edition; an absent one is not in the file
 * @returns null for a wijk without any sector in the file
 */
export function combineSectors(
  { codes, districts, inhabitants }: SectorEdition,
  district: DistrictCode,
  cells: ReadonlyMap<number, ReadCell>,
  rule: SectorRule,
): ReadCell | null {
  const ofDistrict = codes.flatMap((_, index) => (districts[index] === district ? [index] : []))
  if (!ofDistrict.some((index) => cells.has(index))) return null
  const people = (index: number): number => inhabitants[index] ?? 0
  let sum = 0
  let weighed = 0
  let covered = 0
  let without: MissingReason | null = null
  for (const index of ofDistrict) {
    const cell = cells.get(index)
    if (cell?.kind === 'number') {
      sum += cell.value
      weighed += people(index) * cell.value
      covered += people(index)
    } else if (people(index) > 0) without ??= cell?.reason ?? 'notInFile'
  }
  const all = ofDistrict.reduce((total, index) => total + people(index), 0)
  switch (rule) {
    case 'sum':
      return without === null
        ? { kind: 'number', value: withoutFloatNoise(sum) }
        : { kind: 'missing', reason: without }
    case 'meanByInhabitants':
      return covered > 0 && covered >= LEAST_COVERED_PART * all
        ? { kind: 'number', value: withoutFloatNoise(weighed / covered) }
        : { kind: 'missing', reason: without ?? 'notInFile' }
  }
}
