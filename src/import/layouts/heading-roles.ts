import { foldText } from '../../core/search/fold-text.ts'

/** What a column holds, told by its heading. */
export type HeadingRole =
  | 'sectorCode'
  | 'districtCode'
  | 'districtName'
  | 'year'
  | 'indicator'
  | 'value'
  | 'reason'
  | 'unit'
  | 'ignored'
  | 'longitude'
  | 'latitude'
  | 'coordinates'
  | 'address'
  | 'street'
  | 'houseNumber'
  | 'postcode'
  | 'municipality'
  | 'name'
  | 'nameNl'
  | 'nameFr'
  | 'type'
  | 'website'
  | 'note'

/** Headings, folded as a search folds text. */
const HEADINGS: Readonly<Record<HeadingRole, readonly string[]>> = {
  sectorCode: [
    'sector',
    'sectorcode',
    'sector code',
    'cd sector',
    'statistische sector',
    'code sector',
    'secteur',
    'secteur statistique',
    'code secteur',
    'statistical sector',
    'niscode',
  ],
  districtCode: [
    'code',
    'wijkcode',
    'wijk code',
    'code wijk',
    'codewijk',
    'wijknummer',
    'wijknr',
    'code quartier',
    'codequartier',
    'mdrc',
    'md id',
    'mdid',
    'mdzone',
    'md zone',
    'monitoringdistrict',
    'district code',
    'districtcode',
    'neighbourhood code',
    'district',
  ],
  districtName: [
    'wijk',
    'wijknaam',
    'naam wijk',
    'wijk naam',
    'gebied',
    'quartier',
    'nom quartier',
    'nom du quartier',
    'territoire',
    'neighbourhood',
    'neighborhood',
    'monitoringwijk',
    'name nl',
    'name fr',
    'naam nl',
    'naam fr',
    'nom nl',
    'nom fr',
    'namefre',
    'namedut',
    'naam',
    'nom',
    'name',
    'district name',
    'district name nl',
    'district name fr',
    'wijk nl',
    'wijk fr',
    'quartier nl',
    'quartier fr',
  ],
  year: ['jaar', 'annee', 'year', 'jaartal', 'an', 'periode'],
  indicator: ['indicator', 'indicateur', 'indicator id', 'variabele', 'variable'],
  value: ['waarde', 'valeur', 'value', 'cijfer', 'chiffre', 'figure'],
  reason: [
    'reden zonder cijfer',
    'raison sans chiffre',
    'reason without figure',
    'flag',
    'missing reason',
    'reden',
    'raison',
    'reason',
    'missing',
  ],
  unit: ['eenheid', 'unite', 'unit'],
  ignored: [
    'rang',
    'rank',
    'zoals getoond',
    'comme affiche',
    'as shown',
    'source',
    'bron',
    'source id',
    'nr',
    'id',
    'objectid',
    'fid',
    'area',
    'area m2',
    'oppervlakte',
    'superficie',
    'shape area',
    'shape length',
    'geo point 2d',
    'geo shape',
    'inspire id',
  ],
  longitude: [
    'longitude',
    'lon',
    'long',
    'lng',
    'lengtegraad',
    'x',
    'x coord',
    'x coordinaat',
    'coord x',
    'x lambert',
    'lambert x',
  ],
  latitude: [
    'latitude',
    'lat',
    'breedtegraad',
    'y',
    'y coord',
    'y coordinaat',
    'coord y',
    'y lambert',
    'lambert y',
  ],
  coordinates: [
    'geo point 2d',
    'geopoint',
    'geo point',
    'coordinaten',
    'coordonnees',
    'coordinates',
    'latlon',
    'lat lon',
    'gps',
    'locatie',
    'localisation',
  ],
  address: [
    'adres',
    'adresse',
    'address',
    'adres nl',
    'adresse fr',
    'address nl',
    'address fr',
    'volledig adres',
    'adresse complete',
  ],
  street: ['straat', 'straatnaam', 'rue', 'nom de rue', 'street', 'street name'],
  houseNumber: ['nummer', 'huisnummer', 'numero', 'house number', 'huisnr', 'nr', 'no', 'num'],
  postcode: ['postcode', 'code postal', 'postal code', 'zip', 'cp', 'pc', 'postnummer'],
  municipality: [
    'gemeente',
    'commune',
    'municipality',
    'stad',
    'ville',
    'city',
    'plaats',
    'localite',
    'gemeente nl',
    'commune fr',
  ],
  name: [
    'naam',
    'nom',
    'name',
    'organisatie',
    'organisation',
    'organization',
    'dienst',
    'service',
    'instelling',
    'institution',
    'titel',
    'titre',
    'title',
    'label',
  ],
  nameNl: ['naam nl', 'name nl', 'nom nl', 'naam nederlands'],
  nameFr: ['naam fr', 'name fr', 'nom fr', 'nom francais'],
  type: ['type', 'soort', 'categorie', 'category', 'aard'],
  website: ['website', 'url', 'web', 'site', 'site web', 'webpagina', 'link'],
  note: [
    'nota',
    'opmerking',
    'opmerkingen',
    'remarque',
    'remarques',
    'note',
    'notes',
    'commentaar',
  ],
}

const OF_HEADING: ReadonlyMap<HeadingRole, ReadonlySet<string>> = new Map(
  Object.entries(HEADINGS).map(([role, headings]) => [role as HeadingRole, new Set(headings)]),
)

/** Whether a heading names a column of this role; one heading may be of several. */
export function hasRole(heading: string, role: HeadingRole): boolean {
  return OF_HEADING.get(role)?.has(foldText(heading)) ?? false
}
