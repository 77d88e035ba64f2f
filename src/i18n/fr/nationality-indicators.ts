import type { IndicatorText } from '../indicator-text.ts'
import type { NationalityIndicatorId } from '../nationality-indicator-id.ts'

const CAUTION =
  'C’est la nationalité actuelle, pas l’origine : qui est devenu belge compte comme belge. Le chiffre ne dit rien de la langue ou du lieu de naissance et n’explique aucun autre chiffre.'

const UNSEEN_NAME =
  'Nous n’avons pas vu le nom officiel de ce groupe, ni la liste de ses pays. Il ne recoupe pas les autres groupes.'

const COUNTRIES_AT_BISA = 'La liste des pays se trouve chez l’IBSA.'

export const nationalityIndicators: Readonly<Record<NationalityIndicatorId, IndicatorText>> = {
  x_share_foreign: {
    name: 'Sans la nationalité belge',
    subject: 'la part des habitants sans la nationalité belge',
    description:
      'Le pourcentage de tous les habitants qui ont aujourd’hui une autre nationalité que la belge. Nous l’avons calculé : le nombre d’habitants sans la nationalité belge, divisé par tous les habitants.',
    caution: CAUTION,
  },
  x_nat_eu14: {
    name: 'Nationalité : UE-14',
    subject: 'la part des habitants ayant une nationalité de l’UE-14',
    description: `Le pourcentage de tous les habitants qui ont la nationalité d’un des 14 pays déjà membres de l’Union européenne avant 2004, Belgique non comprise. ${COUNTRIES_AT_BISA}`,
    caution: `${CAUTION} Les Français sont dans ce groupe : ne les ajoutez pas.`,
  },
  x_nat_eunew: {
    name: 'Nationalité : nouveaux pays de l’UE',
    subject: 'la part des habitants ayant une nationalité des pays entrés dans l’UE depuis 2004',
    description:
      'Le pourcentage de tous les habitants qui ont la nationalité d’un pays entré dans l’Union européenne en 2004, 2007 ou 2013.',
    caution: CAUTION,
  },
  x_nat_fr: {
    name: 'Nationalité : France',
    subject: 'la part des habitants ayant la nationalité française',
    description: 'Le pourcentage de tous les habitants qui ont la nationalité française.',
    caution: `${CAUTION} Les Français sont aussi dans le groupe UE-14 : n’additionnez pas les deux.`,
  },
  x_nat_latam: {
    name: 'Nationalité : Amérique latine',
    subject: 'la part des habitants ayant une nationalité d’Amérique latine',
    description: `Le pourcentage de tous les habitants qui ont la nationalité d’un pays d’Amérique latine. ${COUNTRIES_AT_BISA}`,
    caution: CAUTION,
  },
  x_nat_nafr: {
    name: 'Nationalité : Afrique du Nord',
    subject: 'la part des habitants ayant une nationalité d’Afrique du Nord',
    description: `Le pourcentage de tous les habitants qui ont la nationalité d’un pays d’Afrique du Nord. ${COUNTRIES_AT_BISA}`,
    caution: CAUTION,
  },
  x_nat_oecd: {
    name: 'Nationalité : autres pays de l’OCDE',
    subject: 'la part des habitants ayant une nationalité du groupe « OCDE »',
    description:
      'Le pourcentage de tous les habitants qui ont une nationalité du groupe appelé « oeso » (OCDE) dans la source. Les pays déjà dans un autre groupe n’y comptent pas.',
    caution: `${CAUTION} ${UNSEEN_NAME}`,
  },
  x_nat_other: {
    name: 'Nationalité : autres pays',
    subject: 'la part des habitants ayant une nationalité du groupe « autres pays »',
    description:
      'Le pourcentage de tous les habitants qui ont une nationalité du groupe appelé « andere landen » (autres pays) dans la source. C’est le reste : ce qui n’entre dans aucun autre groupe.',
    caution: `${CAUTION} ${UNSEEN_NAME}`,
  },
  x_nat_resteur: {
    name: 'Nationalité : reste de l’Europe',
    subject: 'la part des habitants ayant une nationalité du groupe « reste de l’Europe »',
    description:
      'Le pourcentage de tous les habitants qui ont une nationalité du groupe appelé « rest Europa » (reste de l’Europe) dans la source. Les pays déjà dans un autre groupe n’y comptent pas.',
    caution: `${CAUTION} ${UNSEEN_NAME}`,
  },
  x_nat_ssa: {
    name: 'Nationalité : Afrique subsaharienne',
    subject: 'la part des habitants ayant une nationalité d’Afrique subsaharienne',
    description: `Le pourcentage de tous les habitants qui ont la nationalité d’un pays d’Afrique au sud du Sahara. ${COUNTRIES_AT_BISA}`,
    caution: CAUTION,
  },
  x_nat_tr: {
    name: 'Nationalité : Turquie',
    subject: 'la part des habitants ayant la nationalité turque',
    description: 'Le pourcentage de tous les habitants qui ont la nationalité turque.',
    caution: CAUTION,
  },
}
