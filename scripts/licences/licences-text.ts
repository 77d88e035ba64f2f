import type { ShippedPackage } from './shipped-packages.ts'

const LINE = '-'.repeat(78)

/** What is handed out with the app: every package with its version, licence and licence text. */
export function licencesText(packages: readonly ShippedPackage[]): string {
  const list = packages.map(({ name, version, licence }) => `${name} ${version}: ${licence}`)
  const texts = packages.map(
    ({ name, version, licence, homepage, texts: own }) =>
      `${LINE}\n${name} ${version} (${licence})\n${homepage}\n\n${
        own.length > 0 ? own.join('\n\n') : 'The package comes without a text of its licence.'
      }\n`,
  )
  return `Wijkwijzer is made with the work of others. These packages, or parts of them, are in the app.
The sources of the data are in the app itself, with their licences.

${list.join('\n')}

${texts.join('\n')}`
}
