import type { District, DistrictCode } from '../districts/district.ts'
import { residentialCodes } from '../districts/residential.ts'
import { isOnFewDeclarations } from '../sectors/few-declarations.ts'
import { type GapWithin, gapsWithin } from '../sectors/gap-within.ts'
import type { Sector } from '../sectors/sector.ts'
import type { SectorLevel } from '../sectors/sector-level.ts'
import { columnsOf } from './build-receipt.ts'
import { evaluateFormula } from './evaluate-formula.ts'
import type { Formula, RowGroup } from './formula.ts'
import { column, group } from './formula-parts.ts'
import type { LeftOut, LeftOutReason, Receipt } from './receipt.ts'
import type { ReceiptRow } from './receipt-row.ts'
import {
  GAP_WITHIN_FORMULA,
  HIGHEST_SECTOR_FORMULA,
  LOWEST_SECTOR_FORMULA,
  TYPICAL_WITHIN_FORMULA,
  WITHIN_SHARE_FORMULA,
} from './sector-formulas.ts'
import type { SectorReference } from './sector-reference.ts'

/**
 * All that a number of the statistical sectors is made of.
 *
 * @param districts of the edition, those without inhabitants too
 * @returns null where there is no such number: a sector without a median, a wijk without a gap
 */
export function sectorReceipt(
  reference: SectorReference,
  level: Pick<SectorLevel, 'sectors' | 'sources' | 'year'>,
  districts: readonly District[],
): Receipt | null {
  const {
    formula,
    group: of,
    rowsAre,
    rows,
    leftOut,
    isWeighed,
  } = planOf(reference, level, districts)
  if (rows.length === 0) return null
  const result = evaluateFormula(formula, rows)
  if (!Number.isFinite(result)) return null
  return {
    formula,
    result,
    rowsAre,
    rows,
    columns: columnsOf(rows),
    groups: [
      {
        group: of,
        counted: rows.length,
        total: rows.length + leftOut.length,
        inhabitants: null,
      },
    ],
    leftOut,
    years: [level.year],
    weightYear: isWeighed ? level.year : null,
    // A median is of the first source alone; the others say in which wijk a sector lies.
    sourceIds: level.sources
      .slice(0, reference.kind === 'sector' ? 1 : undefined)
      .map(({ id }) => id),
    weightSourceIds: [],
    method: 'sectors',
  }
}

interface SectorPlan {
  readonly formula: Formula
  readonly group: RowGroup
  readonly rowsAre: Receipt['rowsAre']
  readonly rows: readonly ReceiptRow[]
  readonly leftOut: readonly LeftOut[]
  /** By declarations. */
  readonly isWeighed: boolean
}

function planOf(
  reference: SectorReference,
  { sectors }: Pick<SectorLevel, 'sectors'>,
  districts: readonly District[],
): SectorPlan {
  switch (reference.kind) {
    case 'sector':
      return {
        formula: {
          kind: 'single',
          over: group('sector'),
          row: 'sector',
          of: column('value', 'sector'),
        },
        ...ofSectors(
          'sector',
          sectors.filter(({ code }) => code === reference.sector),
          reasonAlone,
        ),
        isWeighed: false,
      }
    case 'within': {
      const inside = sectors.filter(({ district }) => district === reference.district)
      const hasGap = gapsWithin(inside, [reference.district]).length > 0
      return {
        formula: withinFormula(reference.part),
        ...ofSectors('sectors', hasGap ? inside : [], reasonToCompare),
        isWeighed: false,
      }
    }
    case 'typicalWithin':
      return {
        formula: TYPICAL_WITHIN_FORMULA,
        ...ofDistricts(sectors, residentialCodes(districts)),
        isWeighed: false,
      }
    case 'withinShare':
      return {
        formula: WITHIN_SHARE_FORMULA,
        ...ofSectors('sectors', sectors, reasonToWeigh),
        isWeighed: true,
      }
  }
}

function withinFormula(part: Extract<SectorReference, { kind: 'within' }>['part']): Formula {
  switch (part) {
    case 'lowest':
      return LOWEST_SECTOR_FORMULA
    case 'highest':
      return HIGHEST_SECTOR_FORMULA
    case 'difference':
      return GAP_WITHIN_FORMULA
  }
}

type Rows = Pick<SectorPlan, 'group' | 'rowsAre' | 'rows' | 'leftOut'>

function ofSectors(
  of: RowGroup,
  sectors: readonly Sector[],
  reasonOf: (sector: Sector) => LeftOutReason | null,
): Rows {
  const rows: ReceiptRow[] = []
  const leftOut: LeftOut[] = []
  for (const sector of sectors) {
    const { code, district, income, declarations } = sector
    const place = { group: of, district, sector: code }
    const reason = income.kind === 'missing' ? income.reason : reasonOf(sector)
    if (reason !== null) leftOut.push({ ...place, reason })
    else if (income.kind === 'observed') {
      const counted = declarations === null ? {} : { declarations }
      rows.push({ ...place, cells: { value: income.value, ...counted } })
    }
  }
  return { group: of, rowsAre: 'sectors', rows, leftOut }
}

const reasonAlone = (): null => null

const reasonToCompare = (sector: Sector): LeftOutReason | null =>
  isOnFewDeclarations(sector) ? 'fewDeclarations' : null

const reasonToWeigh = ({ declarations }: Sector): LeftOutReason | null =>
  declarations === null || declarations === 0 ? 'noDeclarations' : null

/** One row a wijk with a gap, with its ends; each of these has a receipt of its own. */
function ofDistricts(sectors: readonly Sector[], codes: readonly DistrictCode[]): Rows {
  const gaps = new Map<DistrictCode, GapWithin>(
    gapsWithin(sectors, codes).map((gap) => [gap.district, gap]),
  )
  return {
    group: 'all',
    rowsAre: 'districts',
    rows: codes.flatMap((district): ReceiptRow[] => {
      const gap = gaps.get(district)
      if (!gap) return []
      const cells = { lowest: gap.lowest.value, highest: gap.highest.value }
      return [{ group: 'all', district, cells }]
    }),
    leftOut: codes
      .filter((code) => !gaps.has(code))
      .map((district) => ({ group: 'all', district, reason: 'noGap' })),
  }
}
