import type { Texts } from '../texts.ts'

/** What the page tells about itself. */
export const about: Texts['ui']['about'] = {
  what: 'Wijkwijzer montre à quel point les quartiers de la Région de Bruxelles-Capitale sont inégaux, et où se trouve le réseau néerlandophone de centres communautaires et de services. La carte accompagne le plan « Beleidsplan Samenleven 2022-2025 » de la Vlaamse Gemeenschapscommissie.',
  how: 'Comment lire la carte ?',
  howText: [
    'Chaque couleur est une classe. La légende dit où une classe commence et finit, et combien de quartiers et d’habitants elle compte.',
    'Hachuré : ce quartier n’a pas de chiffre pour cette année. La raison est dans le tableau. Nous n’inventons rien.',
    'Sable ou vert uni : presque personne n’habite ici (parc, cimetière, industrie, gare).',
    'La ligne sombre est le croissant pauvre : une description en mots de l’IBSA, pas une limite officielle.',
  ],
  keys: 'Touches',
  sources: 'Sources et licences',
  sourceText: [
    'Quartiers et communes : UrbIS, Paradigm.brussels.',
    'Chiffres : Monitoring des Quartiers de l’IBSA et Statbel. Les descriptions sont les nôtres ; l’IBSA fait autorité.',
    'Fond, rues et services : ©\u00a0contributeurs OpenStreetMap, ODbL.',
  ],
  monitoring: 'Vers le Monitoring des Quartiers de l’IBSA',
  words: 'Les mots expliqués',
  edition: (edition: string) => `Édition des données : ${edition}`,
}
