import type { ServiceTypeId } from '../../core/services/service.ts'
import type { IndicatorKeywords } from '../indicator-keywords.ts'
import { services } from './services.ts'

/** Words people may search an indicator for that are not in its name. */
export const indicatorKeywords: IndicatorKeywords = {
  reach: (type: ServiceTypeId) => [
    services[type].other,
    'on foot',
    'walking',
    'reach',
    'access',
    'nearby',
    'distance',
    'service',
  ],
  ofOurs: {
    '2336': ['money', 'wage', 'earn', 'poor', 'rich', 'tax', 'declaration', 'poverty'],
    '2498': ['money', 'net', 'spend', 'household', 'family', 'equivalised', 'poor', 'rich'],
    '2233': ['work', 'job', 'unemployed', 'jobseeker', 'Actiris', 'labour'],
    '2531': ['OCMW', 'CPAS', 'leefloon', 'living wage', 'support', 'benefit', 'welfare', 'poverty'],
    '2428': ['health', 'health insurance', 'care', 'refund', 'doctor', 'beneficiaries'],
    '2268': ['living', 'rent', 'council housing', 'home', 'house', 'dwelling'],
    '2514': ['apartment', 'buy', 'property', 'sale', 'house price', 'real estate'],
    '1603': ['population', 'people', 'residents', 'total', 'how many'],
    '2259': ['dense', 'crowded', 'area', 'space', 'km²'],
    '2333': ['older people', 'seniors', 'elderly', 'age', 'pension', 'ageing', '65+'],
    x_6579: ['older people', 'seniors', 'elderly', 'age', 'pension', 'ageing'],
    x_80plus: ['older people', 'seniors', 'very old', 'age', 'care', '80+'],
    '2316': ['single', 'alone', 'young people', 'household', 'student'],
    '2379': ['single', 'alone', 'household'],
    '2443': ['sound', 'loud', 'decibel', 'nuisance', 'cars', 'Lden'],
    '2447': ['air', 'air quality', 'pollution', 'dust', 'particulate matter', 'breathe'],
    '2449': ['air', 'air quality', 'pollution', 'traffic', 'emissions', 'NO₂', 'nitrogen'],
    '2414': ['vegetation', 'plants', 'trees', 'park', 'garden', 'nature', 'green'],
    '2481': ['concrete', 'asphalt', 'paved', 'impermeable', 'rain', 'heat', 'soil'],
    x_share_foreign: ['foreigners', 'non-Belgians', 'migration', 'international'],
    x_nat_eu14: ['Europe', 'European Union', 'EU', 'Europeans', 'Western Europe'],
    x_nat_eunew: ['Europe', 'European Union', 'EU', 'Eastern Europe', 'new member states'],
    x_nat_fr: ['French', 'France', 'EU'],
    x_nat_latam: ['South America', 'Central America', 'Latino'],
    x_nat_nafr: ['Maghreb', 'Africa'],
    x_nat_oecd: ['OECD', 'OESO'],
    x_nat_other: ['world', 'remaining', 'rest'],
    x_nat_resteur: ['Europe', 'outside the EU', 'Eastern Europe'],
    x_nat_ssa: ['Africa', 'Sahara', 'Central Africa'],
    x_nat_tr: ['Turks', 'Turkish', 'Turkey', 'Türkiye'],
  },
}
