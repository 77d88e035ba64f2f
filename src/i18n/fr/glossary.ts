import { entry } from '../glossary-entry.ts'
import type { Texts } from '../texts.ts'

export const glossary: Texts['glossary'] = {
  poorCrescent: entry(
    'Croissant pauvre',
    'Une demi-lune à l’ouest et au nord du Pentagone, avec des quartiers à Anderlecht, Bruxelles-Ville, Koekelberg, Schaerbeek, Saint-Gilles, Molenbeek-Saint-Jean, Saint-Josse-ten-Noode et Forest. C’est une description, pas une limite : il n’existe pas de liste officielle de quartiers. La carte dit toujours quelle lecture elle utilise.',
    'croissant pauvre',
  ),
  vijfhoek: entry(
    'Pentagone',
    'Le centre historique de Bruxelles, à l’intérieur de la petite ceinture.',
    'pentagone',
  ),
  crowns: entry(
    'Première et deuxième couronne',
    'La première couronne entoure le Pentagone, la deuxième est au-delà. L’IBSA les décrit en mots. La liste des quartiers est notre lecture.',
    'première couronne',
    'deuxième couronne',
  ),
  district: entry(
    'Quartier',
    'Un des 145 territoires en lesquels l’IBSA divise la Région bruxelloise depuis 2007. 118 sont habités. Un quartier peut se trouver dans plus d’une commune.',
    'quartiers',
    'quartier',
  ),
  municipality: entry(
    'Commune',
    'Une des 19 communes de la Région de Bruxelles-Capitale.',
    'communes',
    'commune',
  ),
  originGap: entry(
    'Écart lié à l’origine (herkomstkloof)',
    'La différence entre les personnes d’origine belge et d’origine étrangère dans la réalisation de leurs droits fondamentaux (article 23 de la Constitution). La recherche parle aussi d’« écart ethnique ». La carte ne peut pas mesurer cet écart par quartier, car l’origine par quartier n’est pas publiée.',
    'origine',
  ),
  migrationBackground: entry(
    'Issu de la migration ou d’origine étrangère',
    'La nationalité actuelle ou la première nationalité n’est pas belge, ou la première nationalité d’un des parents n’était pas belge.',
    'origine étrangère',
  ),
  currentNationality: entry(
    'Nationalité actuelle',
    'La nationalité qu’une personne a maintenant. Ce n’est pas la même chose que l’origine : qui est devenu belge compte comme belge.',
    'nationalité actuelle',
  ),
  newcomer: entry(
    'Primo-arrivant',
    'Une personne qui s’est établie en Belgique pour la première fois il y a moins de cinq ans.',
    'primo-arrivants',
    'primo-arrivant',
  ),
  civicIntegration: entry(
    'Parcours d’intégration (inburgering)',
    'Un parcours accompagné pour trouver son chemin dans la société.',
    'parcours d’intégration',
    'inburgering',
  ),
  dutchLanguageNetwork: entry(
    'Réseau néerlandophone (N-netwerk)',
    'Le réseau des organisations et services néerlandophones à Bruxelles.',
    'réseau néerlandophone',
    'n-netwerk',
  ),
  communityCentre: entry(
    'Centre communautaire (gemeenschapscentrum)',
    'Une maison ouverte du réseau néerlandophone, pour la culture et la rencontre dans le quartier. Il y en a 22.',
    'centres communautaires',
    'centre communautaire',
  ),
  localServiceCentre: entry(
    'Centre de services local (lokaal dienstencentrum)',
    'Une maison de quartier pour le soin et la rencontre, surtout pour les aînés.',
    'centres de services locaux',
    'centre de services local',
  ),
  accessibility: entry(
    'Accessibilité',
    'Chacun connaît l’offre et peut l’utiliser d’une manière équitable et satisfaisante.',
    'accessibilité',
  ),
  socialCohesion: entry(
    'Cohésion sociale',
    'L’attention que les gens portent les uns aux autres, aux organisations et à la société.',
    'cohésion sociale',
  ),
  superdiversity: entry(
    'Superdiversité',
    'Une ville où la majorité est faite de nombreuses minorités.',
    'superdiversité',
  ),
  povertyRisk: entry(
    'Risque de pauvreté',
    'La part des personnes dont le revenu disponible est inférieur à 60 % de la médiane du pays. Ce chiffre n’existe pas par quartier sur cette carte.',
    'risque de pauvreté',
  ),
  median: entry(
    'Médiane',
    'La valeur du milieu : la moitié est plus basse, la moitié est plus haute. Quelques montants très élevés n’y pèsent pas.',
    'médianes',
    'médiane',
    'médian',
  ),
  threshold: entry(
    'Seuil',
    'Sous un nombre minimum, comme 200 habitants, l’éditeur ne montre pas de chiffre. La carte montre alors des hachures, jamais un zéro.',
    'seuil',
  ),
  regionalBenchmark: entry(
    'Valeur régionale',
    'Le chiffre pour toute la Région, tel que l’IBSA le publie. C’est une moyenne ou une médiane.',
    'valeur régionale',
  ),
  vgc: entry(
    'VGC',
    'La Commission communautaire flamande (Vlaamse Gemeenschapscommissie). Elle pilote à Bruxelles la politique flamande d’intégration et a écrit le plan « Beleidsplan Samenleven 2022-2025 ».',
    'vgc',
    'vlaamse gemeenschapscommissie',
  ),
  bisa: entry(
    'IBSA',
    'L’Institut bruxellois de statistique et d’analyse. Il réalise le Monitoring des Quartiers, la source de la plupart des chiffres ici.',
    'ibsa',
  ),
  statbel: entry(
    'Statbel',
    'L’office belge de statistique. L’IBSA utilise beaucoup de ses chiffres.',
    'statbel',
  ),
  ocmw: entry('CPAS', 'Centre public d’action sociale. Chaque commune en a un.', 'cpas'),
}
