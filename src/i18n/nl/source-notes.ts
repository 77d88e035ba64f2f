import type { SourceNotes } from '../source-notes.ts'

const FREE =
  'vrij te hergebruiken met vermelding van de bron (BISA en Statbel) en van wijzigingen; zo staat het in een ander project, de licentie zelf is niet gelezen'

/** What the sources of this edition say of themselves, in Dutch. */
export const sourceNotes: SourceNotes = {
  'BISA Wijkmonitoring (export "mq_data_export", sheet Gegevens)':
    'BISA Wijkmonitoring (export ‘mq_data_export’, blad Gegevens)',
  'BISA Wijkmonitoring (exports)': 'BISA Wijkmonitoring (exports)',
  'BISA Wijkmonitoring (CSV exports)': 'BISA Wijkmonitoring (CSV-exports)',
  'BISA Wijkmonitoring (exports, merged by hand by the finder; row faults corrected, see README)':
    'BISA Wijkmonitoring (exports, met de hand samengevoegd; fouten in rijen verbeterd)',
  'BISA Wijkmonitoring; Statbel, National Register': 'BISA Wijkmonitoring; Statbel, Rijksregister',
  'BISA Wijkmonitoring; Statbel, fiscal incomes (indicator 2336)':
    'BISA Wijkmonitoring; Statbel, fiscale inkomens (indicator 2336)',
  'BISA Wijkmonitoring; Statbel, fiscal incomes (indicator 2498)':
    'BISA Wijkmonitoring; Statbel, fiscale inkomens (indicator 2498)',
  'Statbel (statistical sectors)': 'Statbel (statistische sectoren)',
  'Statbel and BISA, fiscal incomes per statistical sector':
    'Statbel en BISA, fiscale inkomens per statistische sector',
  'Statbel (statistical sectors, Census 2021, fiscal incomes)':
    'Statbel (statistische sectoren, Census 2021, fiscale inkomens)',
  'OpenStreetMap contributors; pages of the organisations, one source per row':
    'OpenStreetMap-bijdragers; pagina’s van de organisaties, een bron per rij',
  'OpenStreetMap contributors': 'OpenStreetMap-bijdragers',
  'export of 2026-04-05; 59 wijken, long series': 'export van 2026-04-05; 59 wijken, lange reeksen',
  'exports of 2026-05-24 and 2026-06-17; 145 zones; nationality shares, foreigners, population':
    'exports van 2026-05-24 en 2026-06-17; 145 zones; nationaliteiten, niet-Belgen, inwoners',
  'unemployment 2023, OCMW 2023, increased reimbursement 2024; 145 zones':
    'werkloosheid 2023, OCMW 2023, verhoogde tegemoetkoming 2024; 145 zones',
  'April 2026; last years for 117 wijken': 'april 2026; laatste jaren voor 117 wijken',
  '2025; 145 zones; 65+, one-person households': '2025; 145 zones; 65-plussers, alleenwonenden',
  'income year 2023; 145 zones': 'inkomens van 2023; 145 zones',
  'income year 2019; 145 zones': 'inkomens van 2019; 145 zones',
  'sectors of 2025 (749) with inhabitants 2025': 'sectoren van 2025 (749) met de inwoners van 2025',
  'income year 2019; codes of the sectors of 2022':
    'inkomens van 2019; codes van de sectoren van 2022',
  'sectors of 2022 (724)': 'sectoren van 2022 (724)',
  'sectors of 2022 (724) with inhabitants 2014 and of the Census of 2021':
    'sectoren van 2022 (724) met de inwoners van 2014 en van de Census van 2021',
  'see column source_date; OpenStreetMap extract of 2026-05-16':
    'zie kolom source_date; OpenStreetMap van 2026-05-16',
  'OpenStreetMap of 2013-01-01 completed with streets of 2022 and 2026':
    'OpenStreetMap van 2013-01-01, aangevuld met straten van 2022 en 2026',
  'unknown (file carries indicator URL and period)':
    'niet gekend (het bestand noemt het adres van de indicator en de periode)',
  'not stated': 'niet vermeld',
  'see column source_date': 'zie kolom source_date',
  'free reuse with mention of the source (IBSA/BISA and Statbel) and of changes, as quoted by another project; the licence text itself was not read':
    FREE,
  'no licence stated for the data; BISA figures':
    'geen licentie vermeld bij de gegevens; cijfers van BISA',
  'no licence stated for the data; Statbel and BISA figures':
    'geen licentie vermeld bij de gegevens; cijfers van Statbel en BISA',
  'open data; CC BY 4.0 as quoted by another project, licence text not read':
    'open gegevens; CC BY 4.0 volgens een ander project, de licentie zelf is niet gelezen',
  'coordinates ODbL 1.0 (© OpenStreetMap contributors); addresses are facts':
    'coördinaten ODbL 1.0 (© OpenStreetMap-bijdragers); adressen zijn feiten',
  'ODbL 1.0 (© OpenStreetMap contributors)': 'ODbL 1.0 (© OpenStreetMap-bijdragers)',
}
