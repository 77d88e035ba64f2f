import type { Texts } from '../texts.ts'
import { format } from './format.ts'

/** The profile of a wijk, beside the map. */
export const profile: Texts['ui']['profile'] = {
  close: 'Fermer le profil',
  inhabitants: (count: string, year: number) => `${count} au 1er janvier ${format.year(year)}`,
  municipalities: 'Commune',
  share: (name: string, percent: string) => `${name} ${percent}`,
  inZone: 'Fait partie du croissant pauvre (certain)',
  inZoneProbable: 'Fait probablement partie du croissant pauvre',
  inZoneInterpretation: 'Se trouve dans la lecture plus large du croissant pauvre',
  rank: (rank: number, of: number) => {
    if (rank === 1) return `le plus haut sur ${format.integer(of)}`
    if (rank === of) return `le plus bas sur ${format.integer(of)}`
    return `${format.ordinal(rank)} plus haut sur ${format.integer(of)}`
  },
  region: 'Région',
  trend: (name: string, from: string, to: string) => `${name} : de ${from} à ${to}`,
  show: (name: string) => `Afficher ${name} sur la carte`,
  loading: 'Chargement des autres chiffres de ce quartier…',
}
