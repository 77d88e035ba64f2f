import type { SourceNotes } from '../source-notes.ts'

/** What the sources of this edition say of themselves is English: only what needs plainer words. */
export const sourceNotes: SourceNotes = {
  'BISA Wijkmonitoring (exports, merged by hand by the finder; row faults corrected, see README)':
    'BISA Wijkmonitoring (exports, merged by hand; faults in rows corrected)',
  'export of 2026-04-05; 59 wijken, long series':
    'export of 2026-04-05; 59 neighbourhoods, long series',
  'April 2026; last years for 117 wijken': 'April 2026; last years for 117 neighbourhoods',
  'unknown (file carries indicator URL and period)':
    'unknown (the file names the address of the indicator and the period)',
  'free reuse with mention of the source (IBSA/BISA and Statbel) and of changes, as quoted by another project; the licence text itself was not read':
    'free reuse with mention of the source (BISA and Statbel) and of changes, as another project says; the licence itself was not read',
  'open data; CC BY 4.0 as quoted by another project, licence text not read':
    'open data; CC BY 4.0 as another project says, the licence itself was not read',
}
