import type { Texts } from '../texts.ts'
import { format } from './format.ts'

const services = { one: 'service', other: 'services' }
const types = { one: 'type', other: 'types' }
const more = { one: 'autre', other: 'autres' }

const wayOn = 'Cherchez votre rue en haut de la page ou désignez un endroit sur la carte.'

/** Some names hold the word already: `Quartier Brabant`. */
const quartier = (name: string): string => (/^quartier\b/i.test(name) ? name : `quartier ${name}`)

export const find: Texts['ui']['find'] = {
  title: 'Services à proximité',
  allTitle: 'Tous les services',
  start: {
    title: 'D’où partez-vous ?',
    none: 'Cherchez votre rue en haut de la page, désignez un endroit sur la carte ou utilisez votre position.',
    inMunicipality: (street, municipality) => `${street}, ${municipality}`,
    pointIn: (district) => `Point sur la carte, ${quartier(district)}`,
    point: 'Point sur la carte',
    outside: 'Point en dehors de la Région bruxelloise',
    middleOfStreet:
      'Nous calculons depuis le milieu de la rue : les numéros ne nous sont pas connus.',
    pick: 'Désigner sur la carte',
    clear: 'Effacer le point de départ',
    chosen: (place) => `Point de départ : ${place}`,
    cleared: 'Le point de départ est effacé. La liste montre maintenant tous les services.',
  },
  location: {
    use: 'Utiliser ma position',
    asking: 'Demande de votre position…',
    privacy:
      'Votre position ne va nulle part : tout est calculé dans votre navigateur. Elle figure dans le lien si vous le partagez vous-même.',
    denied: `Le navigateur ne peut pas donner votre position. Tout fonctionne aussi sans elle. ${wayOn}`,
    unavailable: `Votre appareil ne connaît pas votre position pour le moment. ${wayOn}`,
    tooLate: `Votre appareil n’a pas donné votre position à temps. Réessayez, ou faites-le vous-même. ${wayOn}`,
    outside: `Votre position se trouve en dehors de la Région de Bruxelles-Capitale. ${wayOn}`,
    inexact: (metres) =>
      `Votre appareil ne connaît votre position qu’à ${format.distance(metres)} près environ. Les temps de marche ne sont donc pas précis.`,
  },
  types: {
    title: 'Quels services ?',
    shown: (shown, all) => `${format.integer(shown)} sur ${format.count(all, types)}`,
    all: 'Montrer tous les types',
    none: 'N’en montrer aucun',
  },
  nearest: {
    rule: (kilometresPerHour, metresPerMinute) =>
      `À pied par les rues et les chemins, à ${kilometresPerHour} km par heure (${metresPerMinute} par minute). Le réseau des rues date de 2013, complété en 2022 et 2026 : un nouveau chemin peut manquer.`,
    loading: 'Calcul des temps de marche…',
    ready: (count) => `${format.count(count, services)}, les plus proches d’abord par type.`,
    minutes: (minutes) => format.minutes(minutes),
    district: quartier,
    about: (distance) => `environ ${distance}`,
    more: (count) => `En montrer ${format.count(count, more)}`,
    fewer: 'En montrer moins',
    unreachable: 'aucun chemin à pied connu',
    noPlace: 'lieu non connu',
    offNetwork: {
      whatHappened: 'Depuis cet endroit, nous ne connaissons aucun chemin à pied.',
      whatStillWorks:
        'Il se trouve en dehors de la Région, ou trop loin de toute rue. La liste ci-dessous n’est pas triée par distance.',
      whatToDo: wayOn,
    },
    failed: {
      whatHappened: 'Les temps de marche n’ont pas été calculés.',
      whatStillWorks: 'La liste des services fonctionne, sans les distances.',
      whatToDo: 'Vérifiez votre connexion et réessayez.',
    },
  },
  all: {
    filter: 'Filtrer par nom',
    place: 'Quartier ou commune',
    region: 'Tout Bruxelles',
    municipalities: 'Communes',
    districts: 'Quartiers',
    count: (count, all) =>
      count === all
        ? format.count(all, services)
        : `${format.integer(count)} sur ${format.count(all, services)}`,
    none: 'Aucun service de notre liste ne correspond. Cela ne veut pas dire qu’il n’y a rien.',
    reset: 'Effacer les filtres',
    noTypes: 'Choisissez ci-dessus au moins un type de service.',
  },
  listLoading: 'Chargement de la liste des services…',
  listFailed: {
    whatHappened: 'La liste des services n’a pas été chargée.',
    whatStillWorks: 'Les quartiers, les chiffres et le tableau fonctionnent comme toujours.',
    whatToDo: 'Vérifiez votre connexion et réessayez.',
  },
  unknownIsNotNothing:
    'Ce qui n’est pas dans la liste n’est pas connu. Cela ne veut pas dire qu’il n’y a rien.',
  print: {
    button: 'Imprimer la liste',
    all: 'Tous les services des types choisis',
    from: (place) => `Depuis : ${place}`,
    filter: (parts) => `Uniquement : ${parts}`,
    source:
      'Source : OpenStreetMap (© les contributeurs d’OpenStreetMap, ODbL) et pages des organisations.',
    made: (listDate, edition) => `Liste de ${listDate}. Édition des données : ${edition}.`,
  },
  about: {
    open: 'À propos de cette liste',
    title: 'À propos de la liste des services',
    what: 'La liste montre le réseau néerlandophone à Bruxelles, pour autant que nous le connaissions. Ce n’est pas un registre officiel.',
    perType: 'Par type',
    type: 'Type',
    listed: 'Dans la liste',
    onMap: 'Sur la carte',
    streetOnly: 'Rue seulement',
    withoutPlace: 'Sans lieu',
    total: 'Ensemble',
    completeness: 'La liste est-elle complète ?',
    omitted: 'Laissés de côté',
    omittedIntro: (count) =>
      `${format.count(count, services)} de la source ${count < 2 ? 'n’est pas repris' : 'ne sont pas repris'} dans la liste :`,
    sources: 'Sources et date',
    sourceText: (fromMap, all, date) =>
      `${format.integer(fromMap)} des ${format.count(all, services)} ${format.plural(fromMap, { one: 'vient', other: 'viennent' })} d’OpenStreetMap (© les contributeurs d’OpenStreetMap, ODbL), extraits jusqu’au ${date}. Les autres viennent de pages d’organisations ; la source et la date figurent près de chaque service.`,
    reasons: {
      'bibliotheek-9661843e':
        'Sans doute l’ancienne bibliothèque d’Auderghem : même numéro de téléphone, et les livres devaient déménager fin 2018.',
      'overheid-87f98487': 'Le siège d’une assemblée, pas un service où l’on se rend.',
      'onthaal_partner-805d2a75': 'Ni adresse ni commune connue.',
    },
  },
  card: {
    openProfile: (district) => `Montrer le profil de ${district}`,
    opensSite: 'autre site',
    toBuilding: (metres) => `jusqu’au bâtiment, à ${metres} près environ`,
    toStreet: (metres) => `jusqu’à la rue ou au quartier seulement : à ${metres} près environ`,
    date: 'Date de la source',
    noDate: 'sans date',
    unsure:
      'Attention : ce service ou son lieu n’est pas confirmé. Vérifiez avant de vous y rendre.',
    note: 'Remarque sur la source, en anglais',
    report: 'Une erreur ?',
    reportMap: 'Signalez-la sur OpenStreetMap, d’où vient ce lieu',
    reportSite: 'Signalez-la à l’organisation, par son site',
    reportNone: 'Pour ce service, nous ne connaissons pas d’endroit où signaler une erreur.',
  },
}
