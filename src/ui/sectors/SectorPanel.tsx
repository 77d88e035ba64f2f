import { useFigure } from '../use-screen.ts'
import { SectorsOfDistrict } from './SectorsOfDistrict.tsx'
import { WidestDistricts } from './WidestDistricts.tsx'
import { WithSectorTexts } from './WithSectorTexts.tsx'

/** How far the sectors of the selected wijk lie apart; of all wijken while none is selected. */
export function SectorPanel() {
  const { selection, sectors: layer } = useFigure()
  // The figure may still be on its way.
  if (!layer) return null
  const { gaps, marks } = layer
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
            marks={marks}
            words={words}
          />
        )
      }
    </WithSectorTexts>
  )
}
