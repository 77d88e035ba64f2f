import '../styles/lens.css'

export { BivariatePanel } from './BivariatePanel.tsx'
export { BreakLinesPanel } from './BreakLinesPanel.tsx'
export { SingleMaps } from './SingleMaps.tsx'
export { SmallMaps } from './SmallMaps.tsx'
