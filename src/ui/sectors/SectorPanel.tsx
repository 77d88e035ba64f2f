import { useStore } from 'zustand'
import { residentialCodes } from '../../core/districts/residential.ts'
import { gapsWithin } from '../../core/sectors/gap-within.ts'
import type { Sector } from '../../core/sectors/sector.ts'
import { useApp } from '../app-context.ts'
import { useFigure } from '../use-screen.ts'
import { SectorsOfDistrict } from './SectorsOfDistrict.tsx'
import { WidestDistricts } from './WidestDistricts.tsx'
import { WithSectorTexts } from './WithSectorTexts.tsx'

const NONE: readonly Sector[] = []

/** How far the sectors of the selected wijk lie apart; of all wijken while none is selected. */
export function SectorPanel() {
  const { data, edition } = useApp()
  const { selection, sectors: layer } = useFigure()
  const level = useStore(data, ({ sectors }) => (sectors.kind === 'loaded' ? sectors.value : null))
  // The figure may still be on its way.
  if (!layer) return null
  const gaps = gapsWithin(level?.sectors ?? NONE, residentialCodes(edition.districts))
  return (
    <WithSectorTexts>
      {(words) =>
        selection === null ? (
          <WidestDistricts gaps={gaps} words={words} />
        ) : (
          <SectorsOfDistrict
            key={selection}
            district={selection}
            gap={gaps.find(({ district }) => district === selection) ?? null}
            marks={layer.marks}
            words={words}
          />
        )
      }
    </WithSectorTexts>
  )
}
