import { about } from './about.ts'
import { classFields } from './class-fields.ts'
import { compare } from './compare.ts'
import { find } from './find.ts'
import { format } from './format.ts'
import { gapPanel } from './gap-panel.ts'
import { lens } from './lens.ts'
import { look } from './look.ts'
import { offline } from './offline.ts'
import { place } from './place.ts'
import { portrait } from './portrait.ts'
import { profile } from './profile.ts'
import { sheet } from './sheet.ts'
import { table } from './table.ts'
import { tasks } from './tasks.ts'
import { zoneOptions } from './zone-options.ts'

const resultForms = { one: 'résultat', other: 'résultats' }
const years = { one: 'année', other: 'années' }

export const ui = {
  gap: gapPanel,
  zoneOptions,
  sheet,
  tasks,
  look,
  offline,
  brand: 'Wijkwijzer',
  /** Each in its own language, so that people find theirs. */
  languageNames: { nl: 'Nederlands', fr: 'Français', en: 'English' },
  pageTitle: (title: string, year: number) =>
    `${title}, ${format.year(year)} – Wijkwijzer Bruxelles`,
  skipToMap: 'Aller à la carte',
  skipToTable: 'Aller au tableau',
  words: 'Mots expliqués :',
  close: 'Fermer',
  header: {
    language: 'Langue',
    mode: 'Affichage',
    map: 'Carte',
    table: 'Tableau',
    share: 'Partager',
    copyLink: 'Copier le lien',
    linkCopied: 'Le lien vers cette carte est copié.',
    copyFailed: 'La copie n’a pas réussi. Prenez le lien dans la barre d’adresse.',
    about: 'À propos de cette carte',
    reset: 'Revenir au début',
  },
  search: {
    label: 'Chercher un quartier, une commune, une rue ou un service',
    placeholder: 'Chercher un lieu',
    district: 'quartier',
    municipality: 'commune',
    groups: { place: 'Quartiers et communes', street: 'Rues', service: 'Services' },
    noHouseNumbers: (number: string) =>
      `Le numéro ${number} ne nous est pas connu : nous montrons la rue.`,
    narrow: (count: number) => `Encore ${format.integer(count)}. Ajoutez la commune.`,
    loading: 'Chargement des rues et des services…',
    failed:
      'Les rues ou les services n’ont pas été chargés. Les quartiers et les communes se trouvent bien.',
    none: (query: string) =>
      `Rien trouvé pour « ${query} ». Essayez une autre orthographe, en français ou en néerlandais, ou :`,
    pick: 'Désignez un endroit sur la carte',
    origin: (place: string) => `Point de départ : ${place}`,
    results: (count: number) => format.count(count, resultForms),
  },
  headline: {
    only: (name: string) => `Seule la commune ${name} est mise en évidence.`,
    showAll: 'Afficher tout Bruxelles',
    about: 'À propos de ce chiffre',
    aboutBoth: 'À propos de ces deux chiffres',
    copy: 'Copier la phrase',
    copied: 'La phrase est copiée, avec la source et le lien.',
    caution: 'Attention :',
    method: 'Comment est-ce calculé ?',
    origin: 'D’où vient ce chiffre ?',
    more: 'En savoir plus sur ce chiffre',
  },
  picker: {
    open: 'Choisir un autre chiffre',
    title: 'Choisissez un chiffre',
    filter: 'Chercher un chiffre',
    filterHint: 'par exemple revenu, travail, vert',
    none: (query: string) => `Aucun chiffre trouvé pour « ${query} ».`,
    years: (first: number, last: number, count: number) =>
      count === 1
        ? format.year(last)
        : `${format.yearSpan(first, last)}, ${format.count(count, years)}`,
    coverage: (observed: number, inYears: number) =>
      observed === 118
        ? `${inYears === 1 ? 'les' : 'jusqu’aux'} 118\u00a0quartiers`
        : `${inYears === 1 ? '' : 'jusqu’à '}${format.integer(observed)} des 118\u00a0quartiers`,
    current: 'affiché',
    derived: 'calculé par nous',
  },
  years: {
    title: 'Année',
    choose: 'Choisissez une année',
    valueText: (year: number, observed: number) =>
      `${format.year(year)} : ${format.integer(observed)} des 118 quartiers ${format.plural(observed, { one: 'a', other: 'ont' })} un chiffre`,
    previous: 'Année précédente avec des chiffres',
    next: 'Année suivante avec des chiffres',
    play: 'Faire défiler les années',
    pause: 'Pause',
    planYear: (year: number) => `${format.year(year)} : plan`,
    newestYear: (year: number) => `${format.year(year)} : dernière`,
    only: (year: number) => `Seule l’année ${format.year(year)} est disponible.`,
  },
  legend: {
    /** Before a mean that lies in a class, for those who do not see where it stands. */
    inClass: 'ici :',
    districtCount: (count: number) => format.count(count, { one: 'quartier', other: 'quartiers' }),
    title: 'Légende',
    limits: 'Classe',
    areas: { districts: 'Quartiers', sectors: 'Secteurs' },
    inhabitants: 'Habitants',
    region: 'Région',
    zone: 'Croissant pauvre',
    rest: 'Autres quartiers',
    pointed: 'Pointé',
    selected: 'Choisi',
    classes: 'Adapter les classes',
  },
  classFields,
  options: {
    title: 'Adapter l’affichage',
  },
  map: {
    role: 'carte',
    label: 'Carte des quartiers de Bruxelles',
    keys: 'Flèches : vers le quartier voisin. Début et Fin : le plus élevé et le plus bas. Entrée : choisir le quartier. Échap : retour.',
    zoomIn: 'Zoom avant',
    zoomOut: 'Zoom arrière',
    fit: 'Afficher tout Bruxelles',
    gestures: {
      twoFingers: 'Déplacez la carte avec deux doigts',
      controlAndScroll: 'Maintenez Ctrl et faites défiler pour zoomer',
      commandAndScroll: 'Maintenez ⌘ et faites défiler pour zoomer',
    },
    attribution: 'Fond et services : ©\u00a0contributeurs OpenStreetMap.',
    zooming: {
      absent:
        'Impossible de zoomer sur la carte avec cet appareil : le navigateur n’a pas WebGL. Tout le reste fonctionne.',
      slow: 'La carte qui permet de zoomer est lente sur cet appareil. C’est pourquoi une carte fixe est affichée.',
      useAnyway: 'L’afficher quand même',
      failed:
        'La carte qui permet de zoomer n’est pas là pour le moment. Tout le reste fonctionne.',
      retry: 'Réessayer',
    },
  },
  extremes: {
    title: 'Extrêmes',
    highest: 'Les plus élevés',
    lowest: 'Les plus bas',
    hint: 'Pointez un quartier pour voir son chiffre. Appuyez dessus pour ouvrir son profil.',
    neutralHint:
      'Ce chiffre décrit qui habite là. C’est pourquoi nous n’en faisons pas un classement.',
  },
  profileOf: (name: string) => `Profil de ${name}`,
  profile,
  find,
  lens,
  place,
  portrait,
  compare,
  services: {
    partial: 'partiel',
    partialMeaning: '« Partiel » : la liste de ce type n’est pas complète.',
    title: 'Services sur la carte',
    list: 'Liste des services choisis',
    noPlace: 'Emplacement non connu',
    listNote:
      'Liste de mai 2026. Ce qui n’y figure pas n’est pas connu : cela ne veut pas dire qu’il n’y a rien.',
    count: (shown: number, all: number) =>
      shown === all
        ? format.integer(all)
        : `${format.integer(shown)} sur ${format.integer(all)} sur la carte`,
    card: {
      label: 'Service choisi',
      imagined: 'Ce lieu n’existe pas. Il est ajouté dans votre scénario et ne compte que là.',
      close: 'Fermer la fiche',
      type: 'Type',
      address: 'Adresse',
      noAddress: 'Adresse non connue',
      district: 'Quartier',
      website: 'Site web',
      position: 'Position',
      building: 'au bâtiment près',
      street: 'à la rue ou au quartier près seulement',
      source: 'Source',
    },
  },
  table,
  notice: {
    goTo: (year: number) => `Afficher ${format.year(year)}`,
    dropped: {
      change: (sinceYear: number, year: number) =>
        `Ce chiffre n’a pas d’évolution entre ${format.year(sinceYear)} et ${format.year(year)}. La carte montre maintenant le chiffre de ${format.year(year)}.`,
      count:
        'Pour un nombre, nous ne faisons ni classement ni écart avec une moyenne. La carte montre maintenant le nombre lui-même.',
      notRanked:
        'Nous ne classons pas selon la nationalité. La carte montre maintenant le chiffre lui-même.',
      noRatio:
        'Pour ce chiffre, un écart en pour cent ne dit rien. La carte montre maintenant le chiffre lui-même.',
      twoFigures:
        'Deux chiffres ensemble montrent toujours les chiffres eux-mêmes : ni évolution, ni écart, ni rang.',
    },
  },
  about,
  part: {
    loading: 'Chargement…',
    failed:
      'Cette partie de la page n’a pas été chargée. La carte et le tableau fonctionnent encore. Vérifiez votre connexion et réessayez.',
  },
  problem: {
    retry: 'Réessayer',
    reload: 'Recharger',
    dismiss: 'Compris',
  },
  own: { title: 'Vos données' },
}
