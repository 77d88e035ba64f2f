import type { SourceNotes } from '../source-notes.ts'

const FREE =
  'réutilisation libre avec mention de la source (IBSA et Statbel) et des modifications, selon un autre projet\u00a0; la licence elle-même n’a pas été lue'

/** What the sources of this edition say of themselves, in French. */
export const sourceNotes: SourceNotes = {
  'BISA Wijkmonitoring (export "mq_data_export", sheet Gegevens)':
    'IBSA Monitoring des Quartiers (export «\u00a0mq_data_export\u00a0», feuille Gegevens)',
  'BISA Wijkmonitoring (exports)': 'IBSA Monitoring des Quartiers (exports)',
  'BISA Wijkmonitoring (CSV exports)': 'IBSA Monitoring des Quartiers (exports CSV)',
  'BISA Wijkmonitoring (exports, merged by hand by the finder; row faults corrected, see README)':
    'IBSA Monitoring des Quartiers (exports réunis à la main\u00a0; erreurs de lignes corrigées)',
  'BISA Wijkmonitoring; Statbel, National Register':
    'IBSA Monitoring des Quartiers\u00a0; Statbel, Registre national',
  'BISA Wijkmonitoring; Statbel, fiscal incomes (indicator 2336)':
    'IBSA Monitoring des Quartiers\u00a0; Statbel, revenus fiscaux (indicateur 2336)',
  'BISA Wijkmonitoring; Statbel, fiscal incomes (indicator 2498)':
    'IBSA Monitoring des Quartiers\u00a0; Statbel, revenus fiscaux (indicateur 2498)',
  'Statbel (statistical sectors)': 'Statbel (secteurs statistiques)',
  'Statbel and BISA, fiscal incomes per statistical sector':
    'Statbel et IBSA, revenus fiscaux par secteur statistique',
  'Statbel (statistical sectors, Census 2021, fiscal incomes)':
    'Statbel (secteurs statistiques, Census 2021, revenus fiscaux)',
  'OpenStreetMap contributors; pages of the organisations, one source per row':
    'contributeurs OpenStreetMap\u00a0; pages des organisations, une source par ligne',
  'OpenStreetMap contributors': 'contributeurs OpenStreetMap',
  'export of 2026-04-05; 59 wijken, long series':
    'export du 2026-04-05\u00a0; 59 quartiers, longues séries',
  'exports of 2026-05-24 and 2026-06-17; 145 zones; nationality shares, foreigners, population':
    'exports du 2026-05-24 et du 2026-06-17\u00a0; 145 zones\u00a0; nationalités, non-Belges, habitants',
  'unemployment 2023, OCMW 2023, increased reimbursement 2024; 145 zones':
    'chômage 2023, CPAS 2023, intervention majorée 2024\u00a0; 145 zones',
  'April 2026; last years for 117 wijken': 'avril 2026\u00a0; dernières années pour 117 quartiers',
  '2025; 145 zones; 65+, one-person households':
    '2025\u00a0; 145 zones\u00a0; 65 ans et plus, personnes seules',
  'income year 2023; 145 zones': 'revenus de 2023\u00a0; 145 zones',
  'income year 2019; 145 zones': 'revenus de 2019\u00a0; 145 zones',
  'sectors of 2025 (749) with inhabitants 2025':
    'secteurs de 2025 (749) avec les habitants de 2025',
  'income year 2019; codes of the sectors of 2022':
    'revenus de 2019\u00a0; codes des secteurs de 2022',
  'sectors of 2022 (724)': 'secteurs de 2022 (724)',
  'sectors of 2022 (724) with inhabitants 2014 and of the Census of 2021':
    'secteurs de 2022 (724) avec les habitants de 2014 et du Census de 2021',
  'see column source_date; OpenStreetMap extract of 2026-05-16':
    'voir la colonne source_date\u00a0; OpenStreetMap du 2026-05-16',
  'OpenStreetMap of 2013-01-01 completed with streets of 2022 and 2026':
    'OpenStreetMap du 2013-01-01, complété par des rues de 2022 et de 2026',
  'unknown (file carries indicator URL and period)':
    'inconnu (le fichier donne l’adresse de l’indicateur et la période)',
  'not stated': 'non indiqué',
  'see column source_date': 'voir la colonne source_date',
  'free reuse with mention of the source (IBSA/BISA and Statbel) and of changes, as quoted by another project; the licence text itself was not read':
    FREE,
  'no licence stated for the data; BISA figures':
    'aucune licence indiquée pour les données\u00a0; chiffres de l’IBSA',
  'no licence stated for the data; Statbel and BISA figures':
    'pas de licence mentionnée pour les données\u00a0; chiffres de Statbel et de l’IBSA',
  'open data; CC BY 4.0 as quoted by another project, licence text not read':
    'données ouvertes\u00a0; CC BY 4.0 selon un autre projet, la licence elle-même n’a pas été lue',
  'coordinates ODbL 1.0 (© OpenStreetMap contributors); addresses are facts':
    'coordonnées ODbL 1.0 (© contributeurs OpenStreetMap)\u00a0; les adresses sont des faits',
  'ODbL 1.0 (© OpenStreetMap contributors)': 'ODbL 1.0 (© contributeurs OpenStreetMap)',
}
