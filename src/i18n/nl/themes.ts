import type { Theme } from '../../core/indicators/indicator.ts'
import type { ThemeText } from '../theme-text.ts'

export const themes: Readonly<Record<Theme, ThemeText>> = {
  income: { name: 'Inkomen', description: 'Wat mensen volgens de belastingaangiften verdienen.' },
  work: { name: 'Werk', description: 'Wie werk zoekt en er geen heeft.' },
  socialProtection: {
    name: 'Sociale bescherming',
    description: 'Steun van het OCMW en hogere terugbetaling van zorg.',
  },
  housing: { name: 'Huisvesting', description: 'Sociale woningen en prijzen van appartementen.' },
  population: {
    name: 'Bevolking',
    description: 'Hoeveel mensen er wonen, leeftijd en alleen wonen.',
  },
  nationality: {
    name: 'Nationaliteit',
    description: 'De huidige nationaliteit van de inwoners. Dat is niet hun herkomst.',
  },
  environment: { name: 'Leefmilieu', description: 'Geluid, lucht, groen en verharding.' },
  reach: {
    name: 'Diensten te voet',
    description: 'Wie woont verder dan een wandeling van Nederlandstalige diensten.',
  },
  own: {
    name: 'Eigen gegevens',
    description: 'Cijfers die je zelf hebt toegevoegd. Ze staan alleen in deze browser.',
  },
}
