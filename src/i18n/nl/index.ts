import { errors } from './errors.ts'
import { figure } from './figure.ts'
import { format } from './format.ts'
import { glossary } from './glossary.ts'
import { indicators } from './indicators.ts'
import { laterTexts } from './later-texts.ts'
import { points } from './points.ts'
import { reachIndicator } from './reach-indicator.ts'
import { reasons } from './reasons.ts'
import { services } from './services.ts'
import { themes } from './themes.ts'
import { ui } from './ui.ts'
import { units } from './units.ts'
import { zones } from './zones.ts'

export const texts = {
  language: format.language,
  format,
  ui,
  figure,
  indicators,
  get indicatorKeywords() {
    return laterTexts().indicatorKeywords
  },
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
