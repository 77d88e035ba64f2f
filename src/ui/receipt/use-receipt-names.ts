import { reachOfIndicator } from '../../core/access/reach-indicator.ts'
import type { DistrictCode } from '../../core/districts/district.ts'
import { placeNameIn } from '../../core/districts/place-name-in.ts'
import type { RowGroup } from '../../core/receipt/formula.ts'
import type { LeftOutReason } from '../../core/receipt/receipt.ts'
import type { Sector, SectorCode } from '../../core/sectors/sector.ts'
import { sectorName } from '../../core/sectors/sector-name.ts'
import type { ReceiptTexts } from '../../i18n/receipt-texts.ts'
import { useApp } from '../app-context.ts'
import { useGroupNames } from '../gap/use-group-names.ts'
import { useTexts, useView } from '../use-screen.ts'
import type { NamedWords } from './receipt-facts.ts'
import type { ReceiptQuestion } from './receipt-question.ts'

/** How wijken, sectors, groups and reasons are called in a receipt. */
export interface ReceiptNames {
  readonly group: (group: RowGroup) => string
  readonly district: (code: DistrictCode) => string
  readonly sector: (code: SectorCode) => string
  readonly reason: (reason: LeftOutReason) => string
  readonly words: NamedWords
  /** The number follows from a scenario. */
  readonly isImagined: boolean
}

/** @param sectors that the receipt may name */
export function useReceiptNames(
  question: ReceiptQuestion,
  words: ReceiptTexts,
  sectors: readonly Sector[],
): ReceiptNames {
  const { edition } = useApp()
  const texts = useTexts()
  const groups = useGroupNames()
  const language = useView((view) => view.language)
  const naming = useView((view) => view.naming)
  const isScenario = useView(
    (view) =>
      view.scenario.length > 0 && reachOfIndicator(view.indicator)?.type === view.reach.type,
  )

  function district(code: DistrictCode): string {
    const found = edition.districts.find((one) => one.code === code)
    return found ? placeNameIn(found.name, { language, naming }) : String(code)
  }

  function sector(code: SectorCode): string {
    const found = sectors.find((one) => one.code === code)
    return found ? sectorName(found, { language, naming }) : code
  }

  function group(id: RowGroup): string {
    switch (id) {
      case 'zone':
      case 'compared':
        return groups[id]
      case 'area':
        return question.kind === 'reach' ? question.name : words.groups.area
      case 'own':
        return question.kind === 'view' && 'district' in question.reference
          ? district(question.reference.district)
          : words.groups.own
      case 'sector':
        return question.kind === 'sectors' && question.reference.kind === 'sector'
          ? sector(question.reference.sector)
          : words.groups.sector
      case 'sectors':
        return question.kind === 'sectors' && question.reference.kind === 'within'
          ? words.sectorsOf(district(question.reference.district))
          : words.groups.sectors
      case 'reference':
      case 'all':
      case 'region':
        return words.groups[id]
    }
  }

  function reason(id: LeftOutReason): string {
    switch (id) {
      case 'noInhabitants':
      case 'noNeighbour':
      case 'notEveryYear':
      case 'fewDeclarations':
      case 'noDeclarations':
      case 'noGap':
        return words.reasons[id]
      default:
        return texts.reasons[id].label
    }
  }

  return {
    group,
    district,
    sector,
    reason,
    words: { formula: words.words, result: words.result },
    isImagined: question.kind === 'reach' ? question.isImagined : isScenario,
  }
}
