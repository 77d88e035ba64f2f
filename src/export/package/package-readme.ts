import type { Edition } from '../../core/edition.ts'
import { DATA_PACKAGE_TABLES, dataPackagePath } from '../../core/own/data-package-contract.ts'
import { PACKAGE_TITLES } from './package-fields.ts'

/** What is in the package, for a person who opens it. */
export function packageReadme({ id, sources }: Pick<Edition, 'id' | 'sources'>): string {
  return `# Wijkwijzer, edition ${id}

Every figure that the map holds, per monitoring district (wijk) of Brussels and year. A Frictionless
Data Package: \`datapackage.json\` says what every column is, of which type, and where it comes from.

## Tables

${DATA_PACKAGE_TABLES.map((table) => `- \`${dataPackagePath(table)}\`: ${PACKAGE_TITLES[table]}`).join('\n')}

CSV in UTF-8 with commas and a point in numbers. In a spreadsheet, import the file rather than open
it, and choose these; texts are as published and are not made safe for a spreadsheet.

## How to read it

- A figure that is missing has an empty \`value\` and a \`missing_reason\`. It is never 0.
- \`source\` of a figure is the source of that very cell; see \`data/sources.csv\`.
- Indicators that start with \`x_\` have no number of BISA; \`derived_from\` tells what was computed.
- Counts are not for comparing districts of different size.

## Sources and licences, as stated

${sources.map(({ id: source, publisher, edition, licence }) => `- ${source}: ${publisher}; ${edition}. ${licence}`).join('\n')}
`
}
