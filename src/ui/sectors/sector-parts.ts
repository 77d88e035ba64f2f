import '../styles/sectors.css'
import '../styles/table.css'

export { SectorPanel } from './SectorPanel.tsx'
export { SectorTable } from './SectorTable.tsx'
