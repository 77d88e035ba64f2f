import type { SectorMark } from '../../core/sectors/sector-mark.ts'

/** The colour of a sector as on the map; the words beside it say the rest. */
export function SectorSwatch({ mark }: { readonly mark: SectorMark }) {
  switch (mark.kind) {
    case 'valued':
      return (
        <span
          className="swatch"
          style={{ backgroundColor: mark.fill }}
          data-basis={mark.basis}
          aria-hidden="true"
        />
      )
    case 'missing':
      return <span className="swatch swatch--missing" aria-hidden="true" />
    case 'ground':
      return <span className="swatch swatch--ground" aria-hidden="true" />
  }
}
