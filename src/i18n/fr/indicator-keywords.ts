import type { ServiceTypeId } from '../../core/services/service.ts'
import type { IndicatorKeywords } from '../indicator-keywords.ts'
import { services } from './services.ts'

/** Words people may search an indicator for that are not in its name. */
export const indicatorKeywords: IndicatorKeywords = {
  reach: (type: ServiceTypeId) => [
    services[type].other,
    'à pied',
    'marche',
    'accès',
    'proximité',
    'proche',
    'distance',
    'service',
  ],
  ofOurs: {
    '2336': ['argent', 'salaire', 'gagner', 'pauvre', 'riche', 'impôt', 'déclaration', 'pauvreté'],
    '2498': ['argent', 'net', 'dépenser', 'ménage', 'famille', 'équivalent', 'pauvre', 'riche'],
    '2233': ['emploi', 'travail', 'chômeur', 'demandeur d’emploi', 'job', 'Actiris'],
    '2531': ['CPAS', 'RIS', 'aide', 'allocation', 'bénéficiaires', 'pauvreté'],
    '2428': ['santé', 'mutuelle', 'soins', 'remboursement', 'médecin', 'BIM', 'bénéficiaires'],
    '2268': ['habiter', 'loyer', 'location', 'HLM', 'habitat social', 'maison'],
    '2514': ['habiter', 'acheter', 'immobilier', 'vente', 'prix d’achat', 'logement'],
    '1603': ['population', 'personnes', 'résidents', 'total', 'combien'],
    '2259': ['dense', 'peuplé', 'superficie', 'espace', 'km²'],
    '2333': ['aînés', 'seniors', 'personnes âgées', 'âge', 'pension', 'vieillissement', '65+'],
    x_6579: ['aînés', 'seniors', 'personnes âgées', 'âge', 'pension', 'vieillissement'],
    x_80plus: ['aînés', 'seniors', 'grand âge', 'âge', 'soins', '80+'],
    '2316': ['isolés', 'célibataire', 'jeunes', 'ménage', 'étudiant', 'seul'],
    '2379': ['isolés', 'célibataire', 'ménage', 'seul'],
    '2443': ['bruit', 'nuisance', 'décibel', 'sonore', 'voiture', 'Lden'],
    '2447': ['air', 'qualité de l’air', 'pollution', 'poussière', 'PM2.5', 'respirer'],
    '2449': ['air', 'qualité de l’air', 'pollution', 'trafic', 'émissions', 'NO₂', 'azote'],
    '2414': ['vert', 'plantes', 'arbres', 'parc', 'jardin', 'nature'],
    '2481': ['béton', 'asphalte', 'imperméabilisation', 'pluie', 'chaleur', 'sol'],
    x_share_foreign: ['étrangers', 'non-Belges', 'migration', 'international'],
    x_nat_eu14: ['Europe', 'Union européenne', 'UE', 'Européens', 'Europe de l’Ouest'],
    x_nat_eunew: ['Europe', 'Union européenne', 'UE', 'Europe de l’Est', 'nouveaux États membres'],
    x_nat_fr: ['Français', 'France', 'UE'],
    x_nat_latam: ['Amérique du Sud', 'Amérique centrale', 'latino'],
    x_nat_nafr: ['Maghreb', 'Afrique'],
    x_nat_oecd: ['OCDE', 'OECD'],
    x_nat_other: ['monde', 'reste', 'divers'],
    x_nat_resteur: ['Europe', 'hors UE', 'Europe de l’Est'],
    x_nat_ssa: ['Afrique', 'Sahara', 'Afrique centrale'],
    x_nat_tr: ['Turcs', 'turc', 'Turquie'],
  },
}
