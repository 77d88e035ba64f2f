import type { Texts } from '../texts.ts'
import { errors } from './errors.ts'
import { figure } from './figure.ts'
import { format } from './format.ts'
import { glossary } from './glossary.ts'
import { indicatorKeywords } from './indicator-keywords.ts'
import { indicators } from './indicators.ts'
import { points } from './points.ts'
import { reachIndicator } from './reach-indicator.ts'
import { reasons } from './reasons.ts'
import { services } from './services.ts'
import { themes } from './themes.ts'
import { ui } from './ui.ts'
import { units } from './units.ts'
import { zones } from './zones.ts'

export const texts: Texts = {
  language: format.language,
  format,
  ui,
  figure,
  indicators,
  indicatorKeywords,
  reachIndicator,
  themes,
  units,
  points,
  reasons,
  zones,
  services,
  glossary,
  errors,
}
