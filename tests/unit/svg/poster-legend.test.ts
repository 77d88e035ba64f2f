import { describe, expect, it } from 'vitest'
import { FLAVOURS } from '../../../src/core/look/flavours.ts'
import { LANGUAGES } from '../../../src/core/view/view-state.ts'
import { loadTexts } from '../../../src/i18n/load-texts.ts'
import { posterColumn } from '../../../src/svg/poster/poster-column.ts'
import { posterLegend } from '../../../src/svg/poster/poster-legend.ts'
import { publishedSectorFigure } from '../../support/published-sectors.ts'

const PLACE = { left: 0, width: 424 }

describe('the legend of a poster of sectors', () => {
  it('breaks the words on few declarations before their count, in three languages', async () => {
    for (const language of LANGUAGES) {
      const figure = await publishedSectorFigure({ language })
      const column = posterColumn(PLACE.left, 0, PLACE.width)
      posterLegend(column, PLACE, figure, FLAVOURS.print, await loadTexts(language))
      const label = figure.legend.dotted?.label ?? ''
      expect(label.length).toBeGreaterThan(30)
      expect(column.markup).toContain(`>${label.slice(0, 10)}`)
      if (language === 'fr') expect(column.markup).not.toContain(`>${label}<`)
    }
  })
})
