import { format } from './format.ts'
import { otherLabel } from './groups.ts'
import { laterTexts } from './later-texts.ts'

const wijken = { one: 'wijk', other: 'wijken' }

/** The panel on the gap: what is compared, how it went, how unequal the wijken are. */
export const gapPanel = {
  title: 'Hoe groot is het verschil?',
  ofTheYear: 'Dit vergelijkt de cijfers van het jaar zelf, niet wat de kaart nu toont.',
  compareWith: 'Vergelijk met',
  comparisons: {
    rest: 'De andere wijken',
    region: 'Alle wijken samen',
    municipality: 'Een gemeente',
    zone: 'Een andere omschrijving',
  },
  compared: otherLabel,
  overlap: (shared: number) =>
    `${format.count(shared, wijken)} ${shared === 1 ? 'hoort' : 'horen'} bij beide groepen.`,
  municipalityNote: 'De wijken die voor het grootste deel in die gemeente liggen.',
  loading: 'Cijfers berekenen…',
  difference: 'Verschil',
  relativeNone: 'Een verschil tussen procenten staat in procentpunten.',
  noGap: 'In een van beide groepen heeft geen enkele wijk een cijfer voor dit jaar.',
  emptyZone: 'De groep is nog leeg. Kies wijken om te vergelijken.',
  countNote:
    'Dit is een aantal. Een gemiddeld aantal per wijk zegt vooral hoe groot de wijken zijn; daarom berekenen we geen verschil.',
  group: (districts: number, inhabitants: number) =>
    `${format.count(districts, wijken)}, ${format.inhabitants(inhabitants)}`,
  weightedMedian: 'Gewogen gemiddelde van de wijkmedianen, niet de mediaan van de hele groep.',
  weightedMean: 'Gemiddelde van de wijken, gewogen naar inwoners van dat jaar.',
  missing: (count: number) =>
    count === 1 ? '1 wijk telt niet mee' : `${format.integer(count)} wijken tellen niet mee`,
  missingNone: 'Alle wijken tellen mee.',
  unweighted: 'geen aantal inwoners voor dat jaar',
  get distribution() {
    return laterTexts().gapDetails.distribution
  },
  get years() {
    return laterTexts().gapDetails.years
  },
  get unequal() {
    return laterTexts().gapDetails.unequal
  },
  get band() {
    return laterTexts().gapDetails.band
  },
  without: (count: number) => `${format.inhabitants(count)} zonder`,
}
